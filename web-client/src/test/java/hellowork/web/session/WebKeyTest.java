package hellowork.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebKeyTest {
    @TempDir
    Path folder;

    @Test
    void it_is_made_at_the_first_start_for_its_owner_alone_and_stays_the_same() throws IOException {
        Path file = folder.resolve("keys/web-client.key");

        byte[] first = WebKey.at(file).of("cookies");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(WebKey.at(file).of("cookies")).isEqualTo(first).hasSize(32);
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void each_purpose_has_a_key_of_its_own() {
        WebKey key = WebKey.at(folder.resolve("web.key"));

        assertThat(key.of("cookies")).isNotEqualTo(key.of("account:a@example.jp"));
        assertThat(key.of("cookies"))
                .isNotEqualTo(WebKey.at(folder.resolve("another.key")).of("cookies"));
    }

    @Test
    void nodes_that_start_together_use_the_same_one() {
        Path file = folder.resolve("together.key");
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            var keys = IntStream.range(0, 8)
                    .mapToObj(_ -> nodes.submit(() -> WebKey.at(file).of("cookies")))
                    .toList();
            assertThat(keys)
                    .allSatisfy(key ->
                            assertThat(key.get()).isEqualTo(keys.getFirst().get()));
        }
    }

    @Test
    void a_file_that_is_no_key_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("short.key"), "abcd\n");

        assertThatThrownBy(() -> WebKey.at(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("short.key");
    }
}
