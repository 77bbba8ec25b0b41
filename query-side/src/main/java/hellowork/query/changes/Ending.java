package hellowork.query.changes;

import java.time.Duration;

/** Why the server ends a stream. */
enum Ending {
    /** Logged out, unused for too long, closed, no longer commissioned, or another one than at the beginning. */
    SESSION(Duration.ofSeconds(3)),
    /** The session has opened another stream, and has too many. Who comes back at once pushes out the next one. */
    SUPERSEDED(Duration.ofSeconds(60)),
    /** This node stops, or cannot tell any more whether the session lives. */
    NODE(Duration.ofSeconds(3));

    private final Duration comeBackAfter;

    Ending(Duration comeBackAfter) {
        this.comeBackAfter = comeBackAfter;
    }

    Duration comeBackAfter() {
        return comeBackAfter;
    }
}
