package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hellowork.acceptance.browser.PageRoute;
import hellowork.acceptance.browser.PlainReader;
import hellowork.acceptance.browser.Reading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What a walk has not seen, and what was too slow on it, is told. */
class SightsIT {
    private static final PageRoute THREADS = new PageRoute("/threads", Set.of("JOB_SEEKER", "ORGANIZATION"));
    private static final Set<String> ROLES = Set.of("JOB_SEEKER", "ORGANIZATION");

    private final Sights sights = new Sights(List.of(THREADS), Duration.ofMillis(100));

    @Test
    void a_page_is_missing_for_each_role_that_did_not_see_it_or_has_no_link_to_it() {
        sights.saw("ORGANIZATION", THREADS);
        sights.isLinked("ORGANIZATION", THREADS);

        assertThat(sights.missing(ROLES))
                .containsExactly("/threads is not seen as JOB_SEEKER", "no link leads to /threads for JOB_SEEKER");
    }

    @Test
    void a_page_is_looked_at_again_for_another_role_another_template_and_a_new_part() {
        sights.saw("ORGANIZATION", THREADS, shown("threads/list", "card"));

        assertThat(sights.isWorthALook(THREADS, "ORGANIZATION", shown("threads/list", "card")))
                .isFalse();
        assertThat(sights.isWorthALook(THREADS, "JOB_SEEKER", shown("threads/list", "card")))
                .isTrue();
        assertThat(sights.isWorthALook(THREADS, "ORGANIZATION", shown("threads/none", "card")))
                .isTrue();
        assertThat(sights.isWorthALook(THREADS, "ORGANIZATION", shown("threads/list", "card warning")))
                .isTrue();
    }

    @Test
    void a_page_that_takes_too_long_is_complained_of_though_others_do_not() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/slow", exchange -> {
            LockSupport.parkNanos(150_000_000);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/quick", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            URI service = URI.create("http://localhost:" + server.getAddress().getPort());
            PlainReader reader = new PlainReader(service, Map.of());

            sights.measured("slow", reader, "/slow", 0);
            sights.measured("quick", reader, "/quick", 0);

            assertThat(sights.report()).startsWith("slow\n  takes ").doesNotContain("quick");
        } finally {
            server.stop(0);
        }
    }

    private static Reading shown(String view, String classes) {
        String html = "<body data-view=\"" + view + "\"><main><p class=\"" + classes + "\"></p></main></body>";
        return new Reading(200, "/threads", html, List.of());
    }
}
