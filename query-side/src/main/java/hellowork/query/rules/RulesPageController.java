package hellowork.query.rules;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules and the policies as pages for everybody: {@code /rules#S-10} is where a refusal's {@code type} points. What
 * they say is {@code docs/rules.md} and {@code docs/policies.md} of the same version.
 */
@Hidden
@RestController
class RulesPageController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String AFTER = """
        </main>
        </body>
        </html>
        """;

    private final String rules = page("rules.md", "規則", "Rules");
    private final String policies = page("policies.md", "運用方針", "Policies");

    @GetMapping({"/rules", "/rules.md"})
    ResponseEntity<String> rules() {
        return answer(rules);
    }

    /** The name by which the pages link to each other. */
    @GetMapping("/policies.md")
    ResponseEntity<String> policies() {
        return answer(policies);
    }

    private static ResponseEntity<String> answer(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(html);
    }

    private static String page(String name, String title, String heading) {
        try (InputStream file = Objects.requireNonNull(RulesPageController.class.getResourceAsStream(name))) {
            List<Extension> tables = List.of(TablesExtension.create());
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return """
                <!doctype html>
                <html lang="ja">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s | ハローワーク求職情報提供サービス</title>
                <link rel="stylesheet" href="/assets/pages.css">
                <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
                </head>
                <body>
                <header><p><a href="/">ハローワーク求職情報提供サービス</a></p></header>
                <main class="wide">
                """.formatted(title)
                    + HtmlRenderer.builder()
                            .extensions(tables)
                            .build()
                            .render(Parser.builder().extensions(tables).build().parse(text))
                            .replaceFirst(
                                    "<h1>" + heading + "</h1>",
                                    "<h1>" + title + " <span lang=\"en\">" + heading + "</span></h1>")
                    + AFTER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
