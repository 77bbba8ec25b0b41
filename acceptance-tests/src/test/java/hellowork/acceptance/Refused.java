package hellowork.acceptance;

/** The service did not do what somebody wanted to do. */
final class Refused extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refused(Answer answer) {
        super(answer.toString());
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
