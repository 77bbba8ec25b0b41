package hellowork.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A list of texts packed with the program, one a line. */
final class TextList {
    private TextList() {}

    static List<String> read(String name) {
        var stream = Objects.requireNonNull(
                TextList.class.getResourceAsStream("/hellowork/demo/" + name + ".txt"), "no text list " + name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("text list " + name + " cannot be read", e);
        }
    }
}
