package hellowork.store;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.DomainEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file for each event and revision. A file that changes is a stored event that can no longer be read as it was
 * written: add a component that may be absent, or a new event. {@code -Dgolden=write} writes the files of new events.
 */
final class GoldenEventsTest {
    private static final Path FILES = Path.of("src/test/resources/events");
    private static final EventCatalog CATALOG = new EventCatalog();
    private static final EventJson JSON = new EventJson(CATALOG);

    record Golden(String file, DomainEvent event) {
        EventCatalog.Name name() {
            return CATALOG.nameOf(event);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> goldens() {
        return CATALOG.events().stream().flatMap(GoldenEventsTest::goldensOf);
    }

    private static Stream<Golden> goldensOf(Class<? extends DomainEvent> type) {
        EventCatalog.Name name = CATALOG.nameOf(type);
        String file = name.type() + ".v" + name.revision();
        Golden full = new Golden(file + ".json", Samples.full(type));
        Golden sparse = new Golden(file + ".sparse.json", Samples.sparse(type));
        return sparse.event().equals(full.event()) ? Stream.of(full) : Stream.of(full, sparse);
    }

    @BeforeAll
    static void write() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FILES);
            for (Golden golden : goldens().toList()) {
                Files.write(FILES.resolve(golden.file()), JSON.write(golden.event()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void an_event_is_written_as_its_file_says(Golden golden) throws IOException {
        assertThat(new String(JSON.write(golden.event()), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(FILES.resolve(golden.file())));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_file_is_read_as_the_event(Golden golden) throws IOException {
        assertThat(JSON.read(golden.name(), Files.readAllBytes(FILES.resolve(golden.file()))))
                .isEqualTo(golden.event());
    }

    @Test
    void every_file_of_any_revision_can_still_be_read() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                String[] parts = file.getFileName().toString().split("\\.", -1);
                int revision = Integer.parseInt(parts[1].substring(1));
                assertThat(JSON.read(new EventCatalog.Name(parts[0], revision), Files.readAllBytes(file)))
                        .isNotNull();
            }
        }
    }

    @Test
    void every_event_has_a_file() throws IOException {
        List<String> expected = goldens().map(Golden::file).toList();
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsAll(expected);
        }
    }
}
