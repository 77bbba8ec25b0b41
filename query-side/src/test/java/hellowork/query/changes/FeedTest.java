package hellowork.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.DomainEvent;
import hellowork.query.Samples;
import hellowork.query.changes.Announcements.Announcement;
import hellowork.query.changes.Subscription.Portion;
import hellowork.query.changes.Subscription.Told;
import hellowork.query.projection.Fact;
import hellowork.rest.Actor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FeedTest {
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Actor organization = Listeners.organization();
    private final Subscriptions subscriptions = new Subscriptions(Listeners.policy(2, 5, Duration.ofSeconds(15)));
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger refused = new AtomicInteger();
    private final Feed feed = new Feed(fragile(), subscriptions, this::announced);
    private volatile long unclear = -1;

    /** Everything is told to one organization, by its position. */
    private List<Announcement> announced(Fact fact) {
        if (fact.position() == unclear) {
            throw new IllegalStateException("unclear");
        }
        return List.of(new Announcement(
                new Audience.Members(organization.organization()), Listeners.change((int) fact.position())));
    }

    @AfterEach
    void stop() {
        feed.stop();
        store.shutDown();
    }

    @Test
    void what_was_there_before_is_not_told_and_what_comes_is() throws InterruptedException {
        publish(3);
        Subscription listener = subscriptions.open(organization).orElseThrow();
        feed.start();
        assertThat(next(listener).everything())
                .as("as far as it has not been followed")
                .isEqualTo(2);

        publish(1);

        assertThat(next(listener).changes()).containsExactly(new Told(Listeners.change(3), 3));
    }

    @Test
    void what_cannot_be_made_out_has_everybody_read_everything_and_stops_nothing() throws InterruptedException {
        Subscription listener = following();
        unclear = 0;
        publish(1);
        assertThat(next(listener).everything()).isZero();

        publish(1);

        assertThat(next(listener).changes()).containsExactly(new Told(Listeners.change(1), 1));
    }

    @Test
    void what_happens_while_the_history_cannot_be_followed_is_told_afterwards() throws InterruptedException {
        away.set(true);
        Subscription listener = following();
        publish(2);
        while (refused.get() < 2) {
            Thread.onSpinWait();
        }
        away.set(false);

        List<Told> told = new ArrayList<>();
        while (told.size() < 2) {
            told.addAll(next(listener).changes());
        }
        assertThat(told).containsExactly(new Told(Listeners.change(0), 0), new Told(Listeners.change(1), 1));
    }

    @Test
    void it_stops_at_once_and_ends_every_stream() throws InterruptedException {
        Subscription listener = following();
        assertThat(feed.isRunning()).isTrue();

        feed.stop();

        assertThat(next(listener).ending()).isEqualTo(Ending.NODE);
        assertThat(feed.isRunning()).isFalse();
        assertThat(subscriptions.open(organization)).isEmpty();
    }

    /** A listener to a feed that has begun. */
    private Subscription following() throws InterruptedException {
        Subscription listener = subscriptions.open(organization).orElseThrow();
        feed.start();
        assertThat(next(listener).everything()).isEqualTo(-1);
        return listener;
    }

    private static Portion next(Subscription listener) throws InterruptedException {
        long now = System.nanoTime();
        Portion portion = listener.next(now, now + TimeUnit.SECONDS.toNanos(30));
        return portion.doubted() && portion.everything() == null ? next(listener) : portion;
    }

    private void publish(int events) {
        for (int i = 0; i < events; i++) {
            DomainEvent event = Samples.used(Samples.organization(), Samples.NOON);
            store.publish(
                    new GenericDomainEventMessage<>("any", event.aggregateId().value(), 0, event));
        }
    }

    /** The store, which can refuse to be followed. */
    private EventStore fragile() {
        return (EventStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals("openStream") && away.get()) {
                        refused.incrementAndGet();
                        throw new IllegalStateException("away");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
