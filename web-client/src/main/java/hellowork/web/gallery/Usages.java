package hellowork.web.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How each example of the gallery is written: taken from its template, so that the two cannot differ. */
final class Usages {
    private static final String TEMPLATE = "/hellowork/web/templates/gallery.html";
    private static final Pattern EXAMPLE = Pattern.compile(
            "<div class=\"example\" lang=\"ja\" id=\"example-(?<name>\\w+)\">\\R(?<source>.*?)\\R</div><!--/\\*"
                    + " \\k<name> \\*/-->",
            Pattern.DOTALL);

    private Usages() {}

    /** The source of each example under its name. */
    static Map<String, String> read() {
        try (InputStream template = Usages.class.getResourceAsStream(TEMPLATE)) {
            if (template == null) {
                throw new IllegalStateException(TEMPLATE + " is not there");
            }
            Map<String, String> usages = new LinkedHashMap<>();
            Matcher example = EXAMPLE.matcher(new String(template.readAllBytes(), StandardCharsets.UTF_8));
            while (example.find()) {
                usages.put(example.group("name"), example.group("source").stripIndent());
            }
            return usages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
