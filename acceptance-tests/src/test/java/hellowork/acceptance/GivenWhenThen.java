package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The words that a test's sentences begin with. */
final class GivenWhenThen {
    private GivenWhenThen() {}

    /** Somebody in a situation that is not what the test is about. */
    static <T> T given(T somebody) {
        return somebody;
    }

    /** Somebody who does what the test is about. */
    static <T> T when(T somebody) {
        return somebody;
    }

    /** Somebody who sees what came of it. */
    static <T> T then(T somebody) {
        return somebody;
    }

    /** This is refused, by a problem of this status that names this rule; answers what was said. */
    static Answer thenRefused(int status, String rule, ThrowingCallable attempt) {
        Refused refused = catchThrowableOfType(Refused.class, attempt);
        assertThat(refused).as("refused by " + rule).isNotNull();
        Answer answer = refused.answer();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.code()).as(answer.toString()).isEqualTo(rule);
        assertThat(answer.json().path("title").asString("")).as("in Japanese").isNotBlank();
        assertThat(answer.json().path("detail").asString("")).as("in English").isNotBlank();
        return answer;
    }
}
