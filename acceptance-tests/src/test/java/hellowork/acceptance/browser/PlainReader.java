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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages without a browser: for where they lead, and for how long the service takes. */
public final class PlainReader {
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(/[^\"#]*)");
    private static final Pattern QUESTION = Pattern.compile("<form\\s(?=[^>]*method=\"get\")[^>]*?action=\"(/[^\"#]*)");
    private static final Pattern PIECE = Pattern.compile("data-hx-get=\"(/[^\"#]*)");
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

    /** The paths and queries that the page leads to, by links, by forms that only ask and by scripts. */
    public List<String> links(String path) {
        String html = ask(path).body();
        List<String> found = new ArrayList<>();
        for (Pattern each : List.of(LINK, QUESTION, PIECE)) {
            Matcher matcher = each.matcher(html);
            while (matcher.find()) {
                found.add(matcher.group(1).replace("&amp;", "&"));
            }
        }
        return found.stream().filter(each -> !each.startsWith("//")).distinct().toList();
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

    private HttpResponse<String> ask(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(service + path)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
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
