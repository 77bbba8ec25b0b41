package hellowork.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody who asks for pages without a browser: for where they lead, and for how long the service takes. */
public final class PlainReader {
    private static final int NOT_COUNTED = 3;
    private static final int COUNTED = 7;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI service;
    private final Map<String, String> cookies;

    /** With these cookies, by name. */
    public PlainReader(URI service, Map<String, String> cookies) {
        this.service = service;
        this.cookies = cookies;
    }

    /** Whether there is anything at this path, page or not. */
    public int status(String path) {
        return ask(path).statusCode();
    }

    /** What is answered at a page's path. */
    public Reading reads(String path) {
        HttpResponse<String> answer = ask(path);
        List<String> wrong = new ArrayList<>();
        for (Optional<HttpResponse<String>> each = Optional.of(answer);
                each.isPresent();
                each = each.get().previousResponse()) {
            wrong.addAll(AnswerCheck.complaints(each.get().headers().map()));
        }
        return new Reading(
                answer.statusCode(),
                answer.uri().getPath(),
                answer.body(),
                wrong.stream().distinct().toList());
    }

    /** How long an answer takes until its last byte is there: the median of a few, after some that warm up. */
    public Duration median(String path) {
        for (int i = 0; i < NOT_COUNTED; i++) {
            ask(path);
        }
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < COUNTED; i++) {
            long begin = System.nanoTime();
            ask(path);
            taken.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        return taken.stream().sorted().toList().get(COUNTED / 2);
    }

    /** A file that a page asks for, packed if the service can: what its headers say, by names in small letters. */
    public Map<String, List<String>> packed(String path) {
        return send(asking(path).header("Accept-Encoding", "gzip")).headers().map();
    }

    private HttpResponse<String> ask(String path) {
        return send(asking(path));
    }

    private HttpRequest.Builder asking(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(service + path)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
