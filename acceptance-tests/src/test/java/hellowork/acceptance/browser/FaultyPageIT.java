package hellowork.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is looked for on every page is found on one that has it. */
class FaultyPageIT {
    private HttpServer server;
    private URI service;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service = URI.create("http://localhost:" + server.getAddress().getPort());
        serves("/one.css", "text/css", "body { background: #fff }");
        serves("/two.css", "text/css", ".hidden-focus:focus { outline: none } .wide { width: 700px }");
        serves("/favicon.ico", "image/x-icon", "");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void each_fault_of_a_page_is_complained_of() {
        page("/faulty", "", """
            <h1>もう一つ</h1><p class="wide">%s</p><img src="/missing.png"><p></div>
            <a href="/next?page=2#top">次</a><a href="http://elsewhere.invalid/">外</a>
            <script>console.error('oh'); fetch('http://elsewhere.invalid/x').catch(() => 0);
            setTimeout(() => { throw new Error('ow'); });</script>\
            """.formatted("重".repeat(60_000)));

        try (Walker walker = Walker.in(service, Map.of())) {
            PageVisit visit = walker.visits("/faulty", "faulty");

            String complaints = String.join("\n", visit.complaints());
            assertThat(complaints)
                    .contains("invalid HTML")
                    .contains("has no title")
                    .contains("<h1> occurs so often: 2")
                    .contains("at 1280 px: image-alt")
                    .contains("at 360 px: image-alt")
                    .contains("wider than 320 px")
                    .contains("asks for 2 style sheets")
                    .contains("weighs 18")
                    .contains("sets a cookie that others may read: open=…; Path=/; HttpOnly; Secure")
                    .contains("sets a cookie that others may read: __Host-half=…; Path=/; Secure")
                    .contains("has the Content-Security-Policy script-src 'self' 'unsafe-inline'")
                    .contains("may be kept: Cache-Control private")
                    .contains("console error: oh")
                    .contains("a script throws")
                    .contains("leaves the origin: http://elsewhere.invalid/x")
                    .contains("/missing.png -> 404");
            assertThat(visit.links()).containsExactly("/next?page=2");
            assertThat(walker.visits("/nowhere", "nowhere").complaints()).contains("answers 404");
        }
        try (Walker walker = Walker.inEnglish(service, Map.of())) {
            assertThat(walker.visits("/faulty", "faulty").complaints()).contains("is not in the language en");
        }
    }

    @Test
    void somebody_without_a_browser_reads_the_template_the_parts_and_the_faults_of_an_answer() {
        serves(
                "/plain",
                "text/html; charset=utf-8",
                "<body class='x' data-view=\"a/b\"><p class=\"before\"><main><p class=\"one two\">"
                        + "<a href=\"/there?a=1&amp;b=2#c\">1</a><form method=\"get\" action=\"/asked\"></form>"
                        + "<p data-hx-get=\"/piece\"></main>");

        Reading reading = new PlainReader(service, Map.of()).reads("/plain");

        assertThat(reading.view()).isEqualTo("a/b");
        assertThat(reading.parts()).containsExactlyInAnyOrder("one", "two");
        assertThat(reading.links()).containsExactly("/there?a=1&b=2", "/asked", "/piece");
        assertThat(reading.complaints())
                .hasSize(4)
                .contains("has the Content-Security-Policy script-src 'self' 'unsafe-inline'");
    }

    @Test
    void keys_do_not_pass_what_hides_its_focus_nor_reach_what_takes_none() {
        page("/hidden", "隠れる", "<button type='button' class='hidden-focus'>先</button><button type='button'>後</button>");
        page("/out-of-reach", "届かない", "<button type='button'>先</button><button type='button' tabindex='-1'>後</button>");
        Windows windows = new Windows(Way.BY_KEYBOARD);
        Window window = windows.open(service);

        window.goesTo("/hidden");
        assertThatThrownBy(() -> window.presses("後")).hasMessageContaining("shows no focus");
        window.goesTo("/out-of-reach");
        assertThatThrownBy(() -> window.presses("後")).hasMessageContaining("Tab does not reach");
        windows.close("a-faulty-page", false);
    }

    private void page(String path, String title, String content) {
        serves(path, "text/html; charset=utf-8", """
            <!DOCTYPE html>
            <html lang="ja"><head><meta charset="utf-8"><title>%s</title>
            <link rel="stylesheet" href="/one.css"><link rel="stylesheet" href="/two.css"></head>
            <body><main><h1>見出し</h1>%s</main></body></html>\
            """.formatted(title, content));
    }

    private void serves(String path, String type, String text) {
        server.createContext(path, exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "private");
            exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'self' 'unsafe-inline'");
            exchange.getResponseHeaders().add("Set-Cookie", "open=1; Path=/; HttpOnly; Secure");
            exchange.getResponseHeaders().add("Set-Cookie", "__Host-half=1; Path=/; Secure");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
