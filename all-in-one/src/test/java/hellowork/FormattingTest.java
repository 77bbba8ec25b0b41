package hellowork;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The machine formats: docs/decisions/0023 says how. */
class FormattingTest {
    private static final Set<String> NOT_OURS = Set.of("target", "data", "node_modules");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void every_java_file_is_formatted() throws IOException {
        boolean write = "write".equals(System.getProperty("format"));
        List<Path> sources = sources(Repository.root());
        List<String> unformatted = new ArrayList<>();
        for (Path file : sources) {
            String source = Files.readString(file);
            String formatted = formatted(file, source);
            if (!formatted.equals(source)) {
                if (write) {
                    Files.writeString(file, formatted);
                } else {
                    unformatted.add(Repository.root().relativize(file).toString());
                }
            }
        }
        assertThat(sources).isNotEmpty();
        assertThat(unformatted)
                .as("not formatted; mvn verify -pl all-in-one -am -Dtest=FormattingTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dformat=write rewrites them")
                .isEmpty();
    }

    private String formatted(Path file, String source) {
        try {
            return formatter.formatSourceAndFixImports(source);
        } catch (FormatterException unreadable) {
            throw new AssertionError(file + " cannot be formatted: " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skipped = !folder.equals(root) && (NOT_OURS.contains(name) || name.startsWith("."));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
