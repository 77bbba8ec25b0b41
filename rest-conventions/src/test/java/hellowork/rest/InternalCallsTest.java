package hellowork.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InternalCallsTest {
    private static final Instant NOW = Instant.parse("2026-07-10T22:00:00Z");
    private static final String QUESTION = "/internal/v1/something?of=a";

    private final InternalCalls calls = new InternalCalls(new Sealed(key(1)));

    private static byte[] key(int fill) {
        byte[] key = new byte[64];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    @Test
    void a_permit_is_for_one_question_and_ends() {
        String permit = calls.permit(QUESTION, NOW);

        assertThat(calls.isPermitted(permit, QUESTION, NOW.plusSeconds(119))).isTrue();
        assertThat(calls.isPermitted(permit, QUESTION, NOW.plusSeconds(120))).isFalse();
        assertThat(calls.isPermitted(permit, QUESTION + "b", NOW)).isFalse();
    }

    @Test
    void nobody_without_the_key_makes_one() {
        String others = new InternalCalls(new Sealed(key(2))).permit(QUESTION, NOW);

        assertThat(calls.isPermitted(others, QUESTION, NOW)).isFalse();
        assertThat(calls.isPermitted("nonsense", QUESTION, NOW)).isFalse();
        assertThat(calls.isPermitted(null, QUESTION, NOW)).isFalse();
    }
}
