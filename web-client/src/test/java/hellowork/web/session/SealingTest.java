package hellowork.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealingTest {
    private final Sealing sealing = new Sealing(key(1));

    private static byte[] key(int content) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) content);
        return key;
    }

    @Test
    void what_was_sealed_is_opened_for_the_same_purpose_alone() {
        String sealed = sealing.seal("求職者の入力\nline", "draft");

        assertThat(sealing.open(sealed, "draft")).contains("求職者の入力\nline");
        assertThat(sealing.open(sealed, "notice")).isEmpty();
    }

    @Test
    void nobody_without_the_key_opens_or_makes_it() {
        String sealed = sealing.seal("text", "draft");

        assertThat(new Sealing(key(2)).open(sealed, "draft")).isEmpty();
        assertThat(sealing.open(new Sealing(key(2)).seal("text", "draft"), "draft"))
                .isEmpty();
    }

    @Test
    void a_change_of_any_letter_is_noticed() {
        String sealed = sealing.seal("text", "draft");
        for (int i = 0; i < sealed.length() - 1; i++) { // of the last letter, some bits say nothing
            String changed = sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'B' : 'A') + sealed.substring(i + 1);
            assertThat(sealing.open(changed, "draft")).as("letter %d", i).isEmpty();
        }
    }

    @Test
    void rubbish_is_not_opened() {
        assertThat(sealing.open("", "draft")).isEmpty();
        assertThat(sealing.open("日本語", "draft")).isEmpty();
        assertThat(sealing.open("AAAA", "draft")).isEmpty();
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertThat(sealing.seal("text", "draft")).isNotEqualTo(sealing.seal("text", "draft"));
    }
}
