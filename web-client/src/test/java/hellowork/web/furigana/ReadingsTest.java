package hellowork.web.furigana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/hellowork/web/messages");
    private static final Pattern WORD = Pattern.compile("[一-\\u9fff々][一-\\u9fff々ぁ-んー]*");
    private static final Pattern HIRAGANA = Pattern.compile("[ぁ-んー]+");
    private static final Pattern RUBY = Pattern.compile("<ruby>(.*?)<rp>.*?</ruby>");

    private final Readings readings =
            new Readings(Map.of("求職", "きゅうしょく", "求職者", "きゅうしょくしゃ", "登録", "とうろく", "届く", "とどく", "本人", "ほんにん"));

    private static String ruby(String word, String reading) {
        return "<ruby>" + word + "<rp>(</rp><rt aria-hidden=\"true\">" + reading + "</rt><rp>)</rp></ruby>";
    }

    @Test
    void the_longest_word_gets_its_reading_once() {
        assertThat(readings.over("求職者の方")).isEqualTo("<span>" + ruby("求職者", "きゅうしょくしゃ") + "の方</span>");
        assertThat(readings.over("求職登録中です"))
                .isEqualTo("<span>" + ruby("求職", "きゅうしょく") + ruby("登録", "とうろく") + "中です</span>");
    }

    @Test
    void kana_at_the_end_of_a_word_need_no_reading() {
        assertThat(readings.over("ここに届く。")).isEqualTo("<span>ここに" + ruby("届", "とど") + "く。</span>");
    }

    @Test
    void a_part_of_a_longer_word_gets_none() {
        assertThat(List.of("日本人です", "本人山です", "中登録", "3登録", "３登録"))
                .allSatisfy(text -> assertThat(readings.over(text)).isEqualTo(text));
    }

    @Test
    void what_is_escaped_stays_escaped() {
        assertThat(readings.over("&lt;b&gt;登録&amp;&#39;"))
                .isEqualTo("<span>&lt;b&gt;" + ruby("登録", "とうろく") + "&amp;&#39;</span>");
        assertThat(readings.over("&lt;b&gt;")).isEqualTo("&lt;b&gt;");
    }

    @Test
    void each_word_has_kanji_and_each_reading_is_of_hiragana() {
        Map<String, String> words = Readings.ofPages().words();

        assertThat(words).hasSizeGreaterThan(200);
        assertThat(words.keySet()).allMatch(word -> WORD.matcher(word).matches());
        assertThat(words.values()).allMatch(reading -> HIRAGANA.matcher(reading).matches());
        assertThat(words)
                .allSatisfy((word, reading) -> assertThat(reading)
                        .endsWith(word.replaceFirst(".*[一-\\u9fff々]", ""))
                        .hasSizeGreaterThanOrEqualTo(word.length()));
    }

    /** A word that the messages have lost, or that stands only within words which the list does not know, is one too many. */
    @Test
    void each_word_gets_its_reading_in_some_message() throws IOException {
        Readings pages = Readings.ofPages();
        TreeSet<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(each -> !each.toString().endsWith("_en.properties"))
                    .toList()) {
                Properties messages = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    messages.load(reader);
                }
                messages.values()
                        .forEach(text -> RUBY.matcher(pages.over(text.toString()))
                                .results()
                                .forEach(ruby -> read.add(ruby.group(1))));
            }
        }
        assertThat(pages.words().keySet().stream()
                        .map(word -> word.replaceFirst("[ぁ-ん]+$", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(read);
    }
}
