package hellowork.query.changes;

import hellowork.events.LoginId;
import hellowork.rest.Actor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The open streams of this node, by whom they are for. */
@Component
@EnableConfigurationProperties(ChangesPolicy.class)
class Subscriptions {
    private final ChangesPolicy policy;
    private final Map<Audience, Set<Subscription>> byAudience = new ConcurrentHashMap<>();
    private final Map<LoginId, Deque<Subscription>> bySession = new HashMap<>();
    private final Set<Subscription> all = ConcurrentHashMap.newKeySet();
    private boolean stopping;

    Subscriptions(ChangesPolicy policy) {
        this.policy = policy;
    }

    /** A new one, for which the session's oldest ends if there are too many; nothing if the node has no room. */
    synchronized Optional<Subscription> open(Actor actor) {
        Set<Audience> audiences = Audience.of(actor);
        Deque<Subscription> ofSession = bySession.getOrDefault(actor.loginId(), new ArrayDeque<>());
        if (ofSession.size() >= policy.streamsPerSession()) {
            Subscription oldest = ofSession.getFirst();
            close(oldest);
            oldest.end(Ending.SUPERSEDED);
        }
        if (stopping || all.size() >= policy.streamsPerNode()) {
            return Optional.empty();
        }
        Subscription opened = new Subscription(actor);
        opened.doubt(); // the session may have ended between its look and this moment
        all.add(opened);
        bySession.computeIfAbsent(actor.loginId(), _ -> new ArrayDeque<>()).add(opened);
        audiences.forEach(audience -> byAudience.compute(audience, (_, others) -> {
            Set<Subscription> listeners = others == null ? ConcurrentHashMap.newKeySet() : others;
            listeners.add(opened);
            return listeners;
        }));
        return Optional.of(opened);
    }

    /** Forgets it; nothing happens where it is forgotten already. */
    synchronized void close(Subscription closed) {
        if (!all.remove(closed)) {
            return;
        }
        Actor actor = closed.actor();
        bySession.computeIfPresent(actor.loginId(), (_, others) -> {
            others.remove(closed);
            return others.isEmpty() ? null : others;
        });
        Audience.of(actor)
                .forEach(audience -> byAudience.computeIfPresent(audience, (_, others) -> {
                    others.remove(closed);
                    return others.isEmpty() ? null : others;
                }));
    }

    boolean areNone() {
        return all.isEmpty();
    }

    void tell(Audience audience, Change change, long position) {
        each(audience, listener -> listener.tell(change, position));
    }

    void tellEverything(long position) {
        all.forEach(listener -> listener.tellEverything(position));
    }

    /** The sessions of this audience may not be what they were. */
    void doubt(Audience audience) {
        each(audience, Subscription::doubt);
    }

    private void each(Audience audience, Consumer<Subscription> action) {
        byAudience.getOrDefault(audience, Set.of()).forEach(action);
    }

    synchronized void start() {
        stopping = false;
    }

    /** Ends all of them, and lets none begin. */
    void stop() {
        List<Subscription> ending;
        synchronized (this) {
            stopping = true;
            ending = List.copyOf(all);
        }
        ending.forEach(each -> each.end(Ending.NODE));
    }
}
