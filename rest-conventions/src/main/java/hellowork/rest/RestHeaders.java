package hellowork.rest;

/** The headers that both sides speak. */
public final class RestHeaders {
    /** On a command's answer: the position of the history after it. On a GET: what the answer must have seen. */
    public static final String CONSISTENCY_TOKEN = "Consistency-Token";
    /** {@code true} on an answer that has not seen what the request's Consistency-Token asks for. */
    public static final String STALE = "Stale";

    private RestHeaders() {}
}
