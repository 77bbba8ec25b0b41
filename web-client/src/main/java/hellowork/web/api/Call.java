package hellowork.web.api;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One request to the API. {@link #as}, {@link #page} and {@link #send} carry it out; a refusal is thrown as
 * {@link ApiRefused}.
 */
public final class Call {
    private final ApiConnection connection;
    private final Visit visit;
    private final HttpMethod method;
    private final UriComponentsBuilder uri;
    private final Object[] variables;
    private final List<Object> values = new ArrayList<>();
    private final HttpHeaders headers = new HttpHeaders();
    private @Nullable Object body;

    Call(ApiConnection connection, Visit visit, HttpMethod method, String path, Object... variables) {
        this.connection = connection;
        this.visit = visit;
        this.method = method;
        this.uri = UriComponentsBuilder.fromPath("/api/v1" + path);
        this.variables = variables;
        values.addAll(List.of(variables));
    }

    /** A parameter of the query; left out if it is absent, blank or an empty list, repeated for a list. */
    public Call with(String name, @Nullable Object value) {
        if (value instanceof Iterable<?> several) {
            several.forEach(each -> with(name, each));
        } else if (value != null && !value.toString().isBlank()) {
            uri.queryParam(name, "{" + name + values.size() + "}");
            values.add(value);
        }
        return this;
    }

    /** What is sent as JSON: a record, a map or a list; absent components are left out. */
    public Call body(Object json) {
        body = json;
        return this;
    }

    /** Said twice with the same key and body, it is done once. */
    public Call key(String key) {
        headers.set("Idempotency-Key", key);
        return this;
    }

    /** Refused if what is changed is no longer as this ETag knows it. */
    public Call version(String version) {
        headers.set(HttpHeaders.IF_MATCH, version);
        return this;
    }

    /** A header of this operation alone. */
    public Call header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** Carries it out; the answer must have a body of this type, whose unknown fields are passed over. */
    public <T> T as(Class<T> type) {
        return answer(ResolvableType.forClass(type), type);
    }

    /** Carries it out and keeps the ETag with the answer. */
    public <T> Versioned<T> versioned(Class<T> type) {
        Answer answer = connection.exchange(this);
        T value = type.cast(read(answer, ResolvableType.forClass(type)));
        return new Versioned<>(value, answer.header(HttpHeaders.ETAG));
    }

    /** One page of a list; {@code with("cursor", …)} asks for the one after. */
    @SuppressWarnings("unchecked") // the type is said twice
    public <T> Slice<T> page(Class<T> type) {
        return (Slice<T>) answer(ResolvableType.forClassWithGenerics(Slice.class, type), Slice.class);
    }

    /** Carries it out; the answer has one value a line (application/x-ndjson). */
    public <T> List<T> lines(Class<T> type) {
        return connection.lines(connection.exchange(this), type);
    }

    /** Carries it out; the answer's body, if any, is passed over. */
    public void send() {
        connection.exchange(this);
    }

    /** Carries it out and gives the answer as it came: for files that are handed on. */
    public Answer answer() {
        return connection.exchange(this);
    }

    /** Carries it out and gives the answer's body while it still comes; whoever reads it closes it. */
    public InputStream stream() {
        return connection.stream(this);
    }

    private <T> T answer(ResolvableType type, Class<T> raw) {
        return raw.cast(read(connection.exchange(this), type));
    }

    private Object read(Answer answer, ResolvableType type) {
        return Objects.requireNonNull(connection.read(answer, type), "the answer holds nothing");
    }

    HttpMethod method() {
        return method;
    }

    String path() {
        // values are encoded strictly: a + or & in one of them is a part of it
        return uri.encode().build().expand(values.toArray()).toUriString();
    }

    HttpHeaders headers() {
        return headers;
    }

    @Nullable
    Object body() {
        return body;
    }

    Visit visit() {
        return visit;
    }

    @Override
    public String toString() {
        return method + " " + uri.build() + " of " + variables.length; // ids stay out of logs
    }
}
