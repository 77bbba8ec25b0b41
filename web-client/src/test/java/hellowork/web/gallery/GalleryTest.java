package hellowork.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gallery shows every component, each with how it is written. */
class GalleryTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/hellowork/web/templates");
    private static final Pattern COMPONENT = Pattern.compile("th:fragment=\"(\\w+)");
    private static final Pattern USED = Pattern.compile("~\\{(components/\\w+ :: \\w+)");
    private static final Pattern SHOWN = Pattern.compile("usage\\('(\\w+)'\\)");

    @Test
    void every_component_is_shown_or_part_of_another() throws IOException {
        Set<String> there = new TreeSet<>();
        Set<String> used = new TreeSet<>(found(USED, TEMPLATES.resolve("gallery.html")));
        used.addAll(found(USED, TEMPLATES.resolve("layout.html")));
        for (Path file : components()) {
            String place = "components/" + file.getFileName().toString().replace(".html", "") + " :: ";
            found(COMPONENT, file).forEach(name -> there.add(place + name));
            used.addAll(found(USED, file));
        }
        assertThat(there).isNotEmpty().isSubsetOf(used);
        assertThat(used).as("components that there are").isSubsetOf(there);
    }

    @Test
    void every_example_stands_beside_how_it_is_written() throws IOException {
        assertThat(Usages.read().keySet()).isEqualTo(found(SHOWN, TEMPLATES.resolve("gallery.html")));
        assertThat(Usages.read().get("chips"))
                .startsWith("<p>\n    <span th:replace")
                .doesNotContain("example");
    }

    private static List<Path> components() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("components"))) {
            return files.sorted().toList();
        }
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
