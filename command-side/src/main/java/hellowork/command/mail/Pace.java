package hellowork.command.mail;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Lets one after another pass, no more than so many within a second; a pause saves up nothing. */
final class Pace {
    private final Bucket bucket;

    Pace(int aSecond) {
        if (aSecond < 1) {
            throw new IllegalArgumentException("at least one a second");
        }
        Duration distance = Duration.ofSeconds(1).dividedBy(aSecond);
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(1).refillGreedy(1, distance))
                .withNanosecondPrecision()
                .build();
    }

    /** Waits for its turn: not at all after a pause. */
    void await() {
        bucket.asBlocking().consumeUninterruptibly(1);
    }
}
