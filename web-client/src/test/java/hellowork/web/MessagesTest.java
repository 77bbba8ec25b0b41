package hellowork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: everything that is said is said in both languages, and nothing is kept that nobody says. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/hellowork/web");
    /** {@code #{key}} and {@code #{key(…)}}; what is put together, as {@code #{|state.${x}|}}, begins with a known part. */
    private static final Pattern SAID = Pattern.compile("#\\{\\s*([A-Za-z][A-Za-z0-9._-]*)");

    private final Map<String, String> japanese = read(false);
    private final Map<String, String> english = read(true);

    @Test
    void what_is_said_in_japanese_is_said_in_english() {
        assertThat(english.keySet()).containsExactlyElementsOf(japanese.keySet());
    }

    @Test
    void both_say_it_with_the_same_parts() {
        assertThat(japanese).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(new MessageFormat(english.get(key)).getFormatsByArgumentIndex().length)
                    .as("parts of %s", key)
                    .isEqualTo(new MessageFormat(text).getFormatsByArgumentIndex().length);
        });
    }

    @Test
    void every_key_of_a_template_has_its_words() {
        List<String> missing = new ArrayList<>();
        for (Path template : files("templates", ".html")) {
            Matcher said = SAID.matcher(text(template));
            while (said.find()) {
                if (!japanese.containsKey(said.group(1))) {
                    missing.add(template.getFileName() + ": " + said.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> read(boolean english) {
        Map<String, String> all = new TreeMap<>();
        Map<String, Path> owners = new HashMap<>();
        for (Path file : files("messages", ".properties")) {
            if (file.toString().endsWith("_en.properties") == english) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                for (String key : new TreeSet<>(properties.stringPropertyNames())) {
                    assertThat(owners.put(key, file))
                            .as("%s stands in two bundles", key)
                            .isNull();
                    all.put(key, properties.getProperty(key));
                }
            }
        }
        return all;
    }

    private static List<Path> files(String folder, String end) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
