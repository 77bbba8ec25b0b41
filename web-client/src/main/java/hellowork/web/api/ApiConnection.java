package hellowork.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The connection to the API that all visitors' calls share. */
final class ApiConnection {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SEEN = "Consistency-Token";
    /** The rule by which a token is refused that no command of this history can have given. */
    private static final String ANOTHER_HISTORY = "P-CONSISTENCY";

    private final Supplier<String> address;
    private final JsonMapper json;
    private final HttpClient http;
    private final JdkClientHttpRequestFactory requests;

    ApiConnection(Supplier<String> address, JsonMapper json) {
        this.address = address;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(PATIENCE);
    }

    Answer exchange(Call call) {
        try {
            return once(call);
        } catch (ApiRefused refused) {
            if (!refused.isBecauseOf(ANOTHER_HISTORY)) {
                throw refused;
            }
            call.visit().forget();
            return once(call);
        }
    }

    /** A stream of changes has no end: only its beginning is waited for. */
    InputStream stream(Call call) {
        HttpHeaders headers = new HttpHeaders();
        headers(headers, call);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.get() + call.path()));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        try {
            HttpResponse<InputStream> response = http.send(
                    request.header(HttpHeaders.ACCEPT, MediaType.TEXT_EVENT_STREAM_VALUE)
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() >= 400) {
                try (InputStream body = response.body()) {
                    throw new ApiRefused(response.statusCode(), HttpHeaders.EMPTY, problem(body.readAllBytes()));
                }
            }
            return response.body();
        } catch (IOException away) {
            throw new ApiAway(call.toString(), away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ApiAway(call.toString(), stopped);
        }
    }

    @Nullable
    Object read(Answer answer, ResolvableType type) {
        return json.readValue(answer.body(), json.constructType(type.getType()));
    }

    <T> List<T> lines(Answer answer, Class<T> type) {
        return new String(answer.body(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> json.readValue(line, type))
                .toList();
    }

    private Answer once(Call call) {
        try {
            ClientHttpRequest request = requests.createRequest(URI.create(address.get() + call.path()), call.method());
            headers(request.getHeaders(), call);
            Object body = call.body();
            if (body != null) {
                request.getHeaders().setContentType(MediaType.APPLICATION_JSON);
                request.getBody().write(json.writeValueAsBytes(body));
            }
            try (ClientHttpResponse response = request.execute()) {
                return answer(call, response);
            }
        } catch (IOException away) {
            throw new ApiAway(call.toString(), away);
        }
    }

    private static void headers(HttpHeaders headers, Call call) {
        headers.putAll(call.headers());
        headers.set("X-Forwarded-For", call.visit().address());
        String token = call.visit().token();
        if (token != null) {
            headers.setBearerAuth(token);
        }
        String seen = call.visit().seen();
        if (seen != null) {
            headers.set(SEEN, seen);
        }
    }

    private Answer answer(Call call, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        HttpHeaders headers = HttpHeaders.copyOf(response.getHeaders());
        byte[] body = response.getBody().readAllBytes();
        if (status >= 400) {
            throw new ApiRefused(status, headers, problem(body));
        }
        String seen = headers.getFirst(SEEN);
        if (seen != null) {
            call.visit().hasSeen(seen);
        }
        if ("true".equals(headers.getFirst("Stale"))) {
            call.visit().becomesStale();
        }
        return new Answer(status, headers, body);
    }

    private Problem problem(byte[] body) {
        try {
            return json.readValue(body, Problem.class);
        } catch (JacksonException _) {
            return Problem.NONE;
        }
    }
}
