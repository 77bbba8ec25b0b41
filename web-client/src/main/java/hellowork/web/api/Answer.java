package hellowork.web.api;

import org.springframework.http.HttpHeaders;

/** An answer of the API that is no refusal. */
public record Answer(int status, HttpHeaders headers, byte[] body) {
    /** The header's value, empty if there is none. */
    public String header(String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
