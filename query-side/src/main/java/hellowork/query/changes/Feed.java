package hellowork.query.changes;

import hellowork.events.AccountEvent;
import hellowork.events.DomainEvent;
import hellowork.events.LoginSessionEvent.SessionEnded;
import hellowork.events.OrganizationEvent;
import hellowork.query.projection.Fact;
import hellowork.store.EnduringHistory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the history from its head on this node's start, and hands on what happens to the open streams. It keeps its
 * place in memory only: who connects reads everything again anyway. It stops before the node waits for its last
 * requests, so that no open stream holds that up.
 */
@Component
class Feed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final int WAIT_MILLIS = 200;
    private static final long PAUSE_MILLIS = 500;

    private final EnduringHistory history;
    private final Subscriptions subscriptions;
    private final Announcer announcer;
    private @Nullable TrackingToken last;
    private boolean begun;
    private boolean failing;
    private volatile @Nullable Thread thread;

    Feed(EventStore store, Subscriptions subscriptions, Announcer announcer) {
        this.history = new EnduringHistory(store);
        this.subscriptions = subscriptions;
        this.announcer = announcer;
    }

    @Override
    public void start() {
        subscriptions.start();
        Thread starting = Thread.ofVirtual().name("changes").unstarted(this::run);
        thread = starting; // which is how it knows that it is to run
        starting.start();
    }

    private boolean stopped() {
        return thread != Thread.currentThread();
    }

    private void run() {
        begun = false;
        failing = false;
        while (!stopped()) {
            try {
                follow();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) { // whatever it is, the next try goes on after the last event
                if (!failing) {
                    LOG.error("Nobody is told of changes until the history can be followed", e);
                }
                failing = true;
                pause();
            }
        }
    }

    private void follow() throws InterruptedException {
        if (!begun) {
            last = history.createHeadToken();
            begun = true;
            // who connected before now may have missed what was not followed yet
            subscriptions.tellEverything(position(last));
        }
        try (BlockingStream<TrackedEventMessage<?>> stream = history.openStream(last)) {
            while (!stopped()) {
                if (stream.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                    TrackedEventMessage<?> message = stream.nextAvailable();
                    take(message);
                    last = message.trackingToken();
                }
                failing = false;
            }
        }
    }

    private void take(TrackedEventMessage<?> message) {
        if (subscriptions.areNone()) {
            return;
        }
        long position = position(message.trackingToken());
        try {
            if (message instanceof DomainEventMessage<?> event) {
                doubt((DomainEvent) event.getPayload());
                tell(new Fact(position, event.getAggregateIdentifier(), event.getSequenceNumber(), (DomainEvent)
                        event.getPayload()));
            }
        } catch (RuntimeException e) { // whom it concerns is not known, so it may be anybody
            LOG.warn("Who is to be told of the event at {} cannot be found out", position, e);
            subscriptions.tellEverything(position);
        }
    }

    /** What changes whom a session acts for, or ends it; the contractors' sessions hang on the organization. */
    private void doubt(DomainEvent event) {
        if (event instanceof SessionEnded ended) {
            subscriptions.doubt(new Audience.Session(ended.loginId()));
        } else if (event instanceof AccountEvent account) {
            subscriptions.doubt(new Audience.Account(account.accountId()));
        } else if (event instanceof OrganizationEvent organization) {
            subscriptions.doubt(new Audience.Members(organization.organizationId()));
        }
    }

    private void tell(Fact fact) {
        announcer.of(fact).forEach(each -> subscriptions.tell(each.to(), each.change(), fact.position()));
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread following = thread;
        thread = null;
        subscriptions.stop();
        if (following != null) {
            try {
                following.join(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
