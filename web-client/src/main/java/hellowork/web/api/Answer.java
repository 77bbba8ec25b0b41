package hellowork.web.api;

import org.springframework.http.HttpHeaders;

/** An answer of the API that is no refusal. */
public final class Answer {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Answer(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public HttpHeaders headers() {
        return headers;
    }

    /** What it holds, as it came; it is not copied. */
    public byte[] body() {
        return body;
    }

    /** The header's value, empty if there is none. */
    public String header(String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
