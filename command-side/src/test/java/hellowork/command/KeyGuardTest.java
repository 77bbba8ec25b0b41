package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyGuardTest {
    private static final String KEY = "verification-keys.key";

    /** A new key that the guard does not know could be lost in silence. */
    @Test
    void every_key_that_the_program_makes_is_guarded(@TempDir Path keys) throws IOException {
        try (CommandSideFixture _ = new CommandSideFixture(keys, Map.of()).start()) {
            assertThat(keysIn(keys))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(KeyGuard.SHARED, KeyGuard.OWN)
                            .flatMap(List::stream)
                            .toList());
        }
    }

    @Test
    void what_codes_are_derived_from_can_be_kept_from_the_query_side(@TempDir Path keys, @TempDir Path own)
            throws IOException {
        try (CommandSideFixture _ =
                new CommandSideFixture(keys, Map.of("hellowork.command.keys", own.toString())).start()) {
            assertThat(keysIn(keys)).containsExactlyInAnyOrderElementsOf(KeyGuard.SHARED);
            assertThat(keysIn(own)).containsExactlyInAnyOrderElementsOf(KeyGuard.OWN);
        }
    }

    private static List<String> keysIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".key"))
                    .map(name -> name.substring(0, name.length() - ".key".length()))
                    .toList();
        }
    }

    @Test
    void a_key_that_is_lost_or_another_one_is_refused_and_its_backup_is_accepted(@TempDir Path keys)
            throws IOException {
        try (CommandSideFixture service = new CommandSideFixture(keys, Map.of())) {
            service.start().stop();
            byte[] backup = Files.readAllBytes(keys.resolve(KEY));

            Files.delete(keys.resolve(KEY));
            assertThatThrownBy(service::start)
                    .rootCause()
                    .isInstanceOf(KeysLost.class)
                    .hasMessageContainingAll(keys.resolve(KEY).toString(), "missing", "backup");
            assertThat(keys.resolve(KEY)).doesNotExist();

            Files.writeString(keys.resolve(KEY), "00".repeat(64));
            assertThatThrownBy(service::start)
                    .rootCause()
                    .isInstanceOf(KeysLost.class)
                    .hasMessageContainingAll(keys.resolve(KEY).toString(), "not the one", "backup");

            Files.write(keys.resolve(KEY), backup);
            service.start().stop();
        }
    }
}
