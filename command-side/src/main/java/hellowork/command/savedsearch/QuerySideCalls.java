package hellowork.command.savedsearch;

import hellowork.events.SavedSearchId;
import hellowork.rest.BusinessClock;
import hellowork.rest.InternalCalls;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Asks the query side how many are new. {@code hellowork.query-side.url} is where it is; without it, it is in this process
 * and at its port. When it could not be reached it is left alone for a while: a thousand digests that each wait for it
 * would hold up whatever else is due.
 */
@Component
class QuerySideCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final Environment environment;
    private final InternalCalls calls;
    private final BusinessClock clock;
    private final RestClient http;
    /** The system's time in nanoseconds, as is that of every timeout. */
    private final AtomicLong askAgainAt = new AtomicLong(System.nanoTime());

    QuerySideCalls(Environment environment, InternalCalls calls, BusinessClock clock) {
        this.environment = environment;
        this.calls = calls;
        this.clock = clock;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    private record NewMatches(int matches) {}

    /** How many of those whom this search finds are new since then; throws if the query side does not answer. */
    int newMatches(SavedSearchId search, Instant since) {
        if (System.nanoTime() - askAgainAt.get() < 0) {
            throw new IllegalStateException("the query side could not be reached a moment ago");
        }
        try {
            return ask(search, since);
        } catch (ResourceAccessException unreachable) {
            askAgainAt.set(System.nanoTime() + LEFT_ALONE.toNanos());
            throw unreachable;
        }
    }

    private int ask(SavedSearchId search, Instant since) {
        String question = "/internal/v1/saved-search-matches?savedSearchId=" + search.value() + "&since=" + since;
        NewMatches answer = http.get()
                .uri(URI.create(querySide() + question))
                .header(InternalCalls.PERMIT, calls.permit(question, clock.instant()))
                .retrieve()
                .body(NewMatches.class);
        if (answer == null) {
            throw new IllegalStateException("the query side answered nothing");
        }
        return answer.matches();
    }

    private String querySide() {
        String url = environment.getProperty("hellowork.query-side.url", "");
        return url.isEmpty() ? "http://localhost:" + environment.getRequiredProperty("local.server.port") : url;
    }
}
