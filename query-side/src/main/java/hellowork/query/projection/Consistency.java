package hellowork.query.projection;

import hellowork.rest.RestRule;
import hellowork.store.EventLog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reading your own writes: whether, and after what wait, an answer has seen what a command did. */
@Component
class Consistency {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final EventLog log;
    private final Map<String, Followed> followed = new TreeMap<>();

    Consistency(EventLog log, List<Projection> projections, ProjectionTable table, List<Followed> others) {
        this.log = log;
        Stream.concat(
                        projections.stream().map(projection -> new FollowedInDatabase(projection, table)),
                        others.stream())
                .forEach(each -> followed.put(each.name(), each));
    }

    /** Everything that follows the history, by name. */
    List<Followed> all() {
        return followed.values().stream()
                .sorted(Comparator.comparing(Followed::name))
                .toList();
    }

    /** The position that this Consistency-Token is; refused if no command can have given it (P-CONSISTENCY). */
    long position(String token) {
        long position;
        try {
            position = Long.parseLong(token.strip());
        } catch (NumberFormatException _) {
            throw RestRule.AHEAD_OF_HISTORY.violated();
        }
        if (position < EventLog.BEFORE_ALL || position > log.head()) {
            throw RestRule.AHEAD_OF_HISTORY.violated();
        }
        return position;
    }

    /**
     * What an answer is to be read from.
     *
     * @param isCurrent whether it has seen what was asked for, and is whole
     */
    record Source(Followed followed, Followed.Progress progress, boolean isCurrent) {
        /** Whether what was read from it meanwhile may be a part only. */
        boolean wasEmptied() {
            return followed.wasEmptiedSince(progress);
        }
    }

    /** This one, after it has seen the event at the position, or after 2 s. */
    Source source(String name, long position) {
        Followed reading = named(name);
        long started = System.nanoTime();
        long pause = SHORTEST_PAUSE_NANOS;
        Followed.Progress progress = reading.progress();
        while (progress.position() < position
                && System.nanoTime() - started < PATIENCE_NANOS
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
            progress = reading.progress();
        }
        return new Source(reading, progress, progress.position() >= position && !reading.isPartial(progress));
    }

    private Followed named(String name) {
        Followed reading = followed.get(name);
        if (reading == null) {
            throw new IllegalArgumentException("nothing named " + name + " follows the history");
        }
        return reading;
    }
}
