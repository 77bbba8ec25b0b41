package hellowork.demo;

import hellowork.command.account.LoginNames;
import hellowork.command.account.Passwords;
import hellowork.command.jobseeker.SeekerNumbers;
import hellowork.command.outreach.Threads;
import hellowork.events.DomainEvent;
import hellowork.events.PasswordId;
import hellowork.rest.BusinessClock;
import hellowork.store.Decisions;
import hellowork.store.EventLog;
import hellowork.store.RecordedEvent;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Writes the demonstration set into an empty history before the first request is answered. A batch is one append, and
 * holds whole streams: after a stop in the middle, the next start goes on with the first batch that is not there.
 */
public final class DemonstrationLoader implements SmartLifecycle {
    /** On every event of the set: nothing of it is mailed. */
    private static final String MARK = "demonstration";
    /** The moment that the set was drawn for. */
    private static final String DRAWN_FOR = "drawnFor";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);
    static final long SEED = 20_260_401;

    /** After the event store is ready, before anything is read or served. */
    private static final int PHASE = Integer.MIN_VALUE + 2_000;

    private final Decisions decisions;
    private final EventLog log;
    private final Passwords passwords;
    private final LoginNames loginNames;
    private final SeekerNumbers seekerNumbers;
    private final Threads threads;
    private final BusinessClock clock;
    private final DemonstrationSize size;
    private boolean running;

    DemonstrationLoader(
            Decisions decisions,
            EventLog log,
            Passwords passwords,
            LoginNames loginNames,
            SeekerNumbers seekerNumbers,
            Threads threads,
            BusinessClock clock,
            DemonstrationSize size) {
        this.decisions = decisions;
        this.log = log;
        this.passwords = passwords;
        this.loginNames = loginNames;
        this.seekerNumbers = seekerNumbers;
        this.threads = threads;
        this.clock = clock;
        this.size = size;
    }

    /** The password of every account that {@link DemonstrationSet#accounts()} lists. */
    static String password() {
        return "demonstration-2026";
    }

    @Override
    public void start() {
        running = true;
        List<RecordedEvent> beginning = log.read(EventLog.BEFORE_ALL, 1);
        if (beginning.isEmpty()) {
            load(clock.instant());
        } else if (isOfTheSet(beginning.getFirst()) && isOfTheSet(last())) {
            load(Instant.parse(beginning.getFirst().metadata().get(DRAWN_FOR)));
        }
    }

    private RecordedEvent last() {
        return log.read(log.head() - 1, 1).getFirst();
    }

    private static boolean isOfTheSet(RecordedEvent event) {
        return event.metadata().containsKey(MARK);
    }

    private void load(Instant drawnFor) {
        Map<String, String> metadata = Map.of(MARK, "true", DRAWN_FOR, drawnFor.toString());
        long begun = System.nanoTime();
        long events = 0;
        Iterator<List<DomainEvent>> batches = set(drawnFor).batches();
        while (batches.hasNext()) {
            List<DomainEvent> batch = batches.next();
            if (log.stream(batch.getFirst().aggregateId(), 0).isEmpty()) {
                decisions.decide(batch.getFirst().aggregateId(), _ -> batch, metadata);
                events += batch.size();
            }
        }
        if (events > 0) {
            LOG.info("demonstration set: {} events in {} ms", events, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private DemonstrationSet set(Instant drawnFor) {
        return new DemonstrationSet(
                SEED,
                drawnFor,
                size.seekers(),
                size.organizations(),
                new ServiceIds(loginNames::of, seekerNumbers::of, threads::between, this::password));
    }

    private PasswordId password(DemonstrationAccount account) {
        return passwords.keep(password(), account.mailAddress());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
