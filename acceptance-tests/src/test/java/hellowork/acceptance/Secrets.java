package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What identifies the job seekers of this run: each answer that any organization gets, in any test, is searched for it
 * (S-32 求Q2).
 */
final class Secrets {
    private final Set<String> texts = ConcurrentHashMap.newKeySet();

    /** From now on no organization may see this. */
    void keep(Collection<String> secrets) {
        texts.addAll(secrets);
    }

    /** The person has told it. */
    void told(String secret) {
        texts.remove(secret);
    }

    /** Fails if anything of it stands there. */
    void areNotIn(Answer answer) {
        String seen = answer.everything();
        List<String> leaked = texts.stream().filter(seen::contains).toList();
        assertThat(leaked)
                .as("S-32: identifies a job seeker in the answer to " + answer.request())
                .isEmpty();
    }
}
