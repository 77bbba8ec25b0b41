package hellowork.pages;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The decisions: one page each, by its number. */
class DecisionPagesTest {
    private static List<Path> pages = List.of();

    @BeforeAll
    static void find() throws IOException {
        try (Stream<Path> files = Files.list(Repository.root().resolve("docs/decisions"))) {
            pages = files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    @Test
    void each_has_a_number_of_its_own() {
        assertThat(pages)
                .hasSizeGreaterThan(40)
                .allSatisfy(page -> assertThat(page.getFileName().toString()).matches("[0-9]{4}-[a-z0-9.-]+\\.md"));
        assertThat(pages.stream().map(DecisionPagesTest::number)).doesNotHaveDuplicates();
    }

    @Test
    void each_begins_with_its_number() {
        assertThat(pages).allSatisfy(page -> assertThat(Files.readString(page)).startsWith("# " + number(page) + " "));
    }

    private static String number(Path page) {
        return page.getFileName().toString().substring(0, 4);
    }
}
