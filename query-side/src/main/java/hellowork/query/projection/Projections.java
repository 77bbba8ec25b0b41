package hellowork.query.projection;

import hellowork.events.ProjectionEvent.ProjectionRebuildRequested;
import hellowork.query.QueryDatabase;
import hellowork.store.EventLog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The projections of this node with their processors, from start to stop, and their rebuilds. */
@Component
class Projections implements SmartLifecycle {
    private static final String REBUILDS = "projection-rebuilds";
    private static final String PREFIX = "projection-";

    private final Map<String, Projection> projections;
    private final Map<String, TrackingEventProcessor> processors;
    private final TrackingEventProcessor rebuilds;
    private final ProjectionTable table;
    private final EventLog log;
    private final TransactionTemplate transaction;
    private boolean running;

    Projections(
            List<Projection> projections,
            Processors make,
            ProjectionTable table,
            EventLog log,
            @QueryDatabase PlatformTransactionManager transactions) {
        this.projections = projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
        this.processors = projections.stream().collect(Collectors.toMap(Projection::name, make::feeding));
        this.rebuilds = make.watching(
                REBUILDS, message -> message.getPayloadType() == ProjectionRebuildRequested.class, this::rebuild);
        this.table = table;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public synchronized void start() {
        projections.values().forEach(projection -> transaction.executeWithoutResult(_ -> prepare(projection)));
        processors.values().forEach(TrackingEventProcessor::start);
        rebuilds.start();
        running = true;
    }

    /** A projection that is new, or whose tables another version of the code has filled, begins with the first event. */
    private void prepare(Projection projection) {
        if (table.begin(projection) || table.locked(projection).version() != projection.version()) {
            table.empty(projection, log.head());
        }
    }

    private void rebuild(EventMessage<?> message) {
        ProjectionRebuildRequested request = (ProjectionRebuildRequested) message.getPayload();
        String name = request.projectionId().value().substring(PREFIX.length());
        Projection projection = projections.get(name);
        if (projection == null) {
            return; // kept elsewhere, and rebuilt there
        }
        // the processor stops first, so that it does not hold what is to be emptied; on other nodes it loses its claim
        pause(name);
        CurrentUnitOfWork.get().onCleanup(_ -> resume(name));
        table.empty(projection, log.head());
    }

    private void pause(String name) {
        processor(name).shutDown();
    }

    private synchronized void resume(String name) {
        if (running) {
            processor(name).start();
        }
    }

    TrackingEventProcessor processor(String name) {
        TrackingEventProcessor processor = processors.get(name);
        if (processor == null) {
            throw new IllegalArgumentException("there is no projection " + name);
        }
        return processor;
    }

    /** Every processor of the query side: one for each projection, and the one that watches for rebuilds. */
    List<TrackingEventProcessor> processors() {
        return Stream.concat(processors.values().stream(), Stream.of(rebuilds)).toList();
    }

    @Override
    public void stop() {
        synchronized (this) {
            running = false;
        }
        // all at once, each waits for a second; outside the lock: a rebuild that is under way needs it
        CompletableFuture.allOf(processors().stream()
                        .map(TrackingEventProcessor::shutdownAsync)
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
