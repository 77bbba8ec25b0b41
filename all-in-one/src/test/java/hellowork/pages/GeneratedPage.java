package hellowork.pages;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of {@code docs} that nobody edits. */
record GeneratedPage(String name) {
    private static final String HOW = "mvn verify -pl all-in-one -am -Dtest='*PageTest'"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dpages=write";

    /** Refuses another content than what the code says today. */
    void says(List<String> lines) {
        String content = String.join("\n", lines) + "\n";
        Path file = docs().resolve(name);
        try {
            if ("write".equals(System.getProperty("pages"))) {
                Files.writeString(file, content);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(name + " is stale; " + HOW + " writes it")
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path docs() {
        return root().resolve("docs");
    }

    static Path root() {
        return Repository.root();
    }

    /** A row of a table; a bar within a cell would end it. */
    static String row(String... cells) {
        return "| "
                + String.join(
                        " | ",
                        List.of(cells).stream()
                                .map(cell -> cell.replace("|", "\\|"))
                                .toList()) + " |";
    }

    /** The head of a table. */
    static List<String> head(String... cells) {
        return List.of(row(cells), "|" + "---|".repeat(cells.length));
    }
}
