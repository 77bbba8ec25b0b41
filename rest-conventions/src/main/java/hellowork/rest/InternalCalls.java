package hellowork.rest;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side of the service asks of the other over HTTP. Only who holds the shared key can permit a question, and each
 * permit is for that one question and good for two minutes of the business clock.
 */
public final class InternalCalls {
    /** The header that carries the permit. */
    public static final String PERMIT = "Internal-Call";

    private static final Duration GOOD_FOR = Duration.ofMinutes(2);

    private final Sealed sealed;

    public InternalCalls(Sealed sealed) {
        this.sealed = sealed;
    }

    /**
     * What lets this question through.
     *
     * @param question the path with its query, as it is sent
     */
    public String permit(String question, Instant now) {
        byte[] end = ByteBuffer.allocate(Long.BYTES)
                .putLong(now.plus(GOOD_FOR).getEpochSecond())
                .array();
        return sealed.seal(end, question);
    }

    /** Whether this question is permitted by what came with it. */
    public boolean isPermitted(@Nullable String permit, String question, Instant now) {
        return permit != null
                && sealed.open(permit, question)
                        .filter(end -> end.length == Long.BYTES)
                        .map(end -> ByteBuffer.wrap(end).getLong())
                        .filter(end -> now.getEpochSecond() < end)
                        .isPresent();
    }
}
