package hellowork.web.furigana;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * How hard words are read. A word gets its reading only where all the kanji that stand together are words of the list and
 * known endings: a part of a longer word may be read in another way, and a wrong reading is worse than none. Most names,
 * which are such longer words, stay as they are.
 */
final class Readings {
    private static final String FILE = "hellowork/web/furigana.txt";
    /** What may follow a word and changes nothing about it. */
    private static final String ENDINGS = "者等中用後先済的別内外前時";

    private static final Word[] NONE = {};

    private final Map<String, String> words;
    /** The longest first, by their first letter. */
    private final Map<Integer, Word[]> byFirst;

    Readings(Map<String, String> words) {
        this.words = Collections.unmodifiableMap(words);
        this.byFirst = words.entrySet().stream()
                .map(word -> new Word(word.getKey(), ruby(word.getKey(), word.getValue())))
                .sorted(Comparator.comparingInt(word -> -word.text().length()))
                .collect(Collectors.groupingBy(
                        word -> (int) word.text().charAt(0),
                        Collectors.collectingAndThen(Collectors.toList(), all -> all.toArray(NONE))));
    }

    private record Word(String text, String ruby) {}

    /** Those of the pages. */
    static Readings ofPages() {
        Map<String, String> words = new TreeMap<>();
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int middle = line.indexOf('=');
                if (middle < 1 || words.put(line.substring(0, middle), line.substring(middle + 1)) != null) {
                    throw new IllegalStateException("no reading, or a second one: " + line);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Readings(words);
    }

    Map<String, String> words() {
        return words;
    }

    /** The text of a page, as it is escaped there, with {@code ruby} elements in one {@code span}; itself if it has no such word. */
    String over(String text) {
        StringBuilder out = null;
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isKanji(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at > 0 && Character.isDigit(text.charAt(at - 1)) ? at : endOfWords(text, at);
            if (end == at) {
                at = endOfKanji(text, at);
                continue;
            }
            if (out == null) {
                out = new StringBuilder(text.length() * 3).append("<span>");
            }
            out.append(text, copied, at);
            append(out, text, at, end);
            copied = end;
            at = end;
        }
        return out == null
                ? text
                : out.append(text, copied, text.length()).append("</span>").toString();
    }

    /** Where the words end that the kanji from here on are made of; here if they are not. */
    private int endOfWords(String text, int begin) {
        int at = begin;
        while (at < text.length() && isKanji(text.charAt(at))) {
            Word word = wordAt(text, at);
            if (word != null) {
                at += word.text().length();
            } else if (at > begin && ENDINGS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return begin;
            }
        }
        return at;
    }

    private void append(StringBuilder out, String text, int begin, int end) {
        int at = begin;
        while (at < end) {
            Word word = wordAt(text, at);
            if (word == null) {
                out.append(text.charAt(at++));
            } else {
                out.append(word.ruby());
                at += word.text().length();
            }
        }
    }

    private @Nullable Word wordAt(String text, int at) {
        for (Word word : byFirst.getOrDefault((int) text.charAt(at), NONE)) {
            if (text.startsWith(word.text(), at)) {
                return word;
            }
        }
        return null;
    }

    private static int endOfKanji(String text, int begin) {
        int at = begin;
        while (at < text.length() && isKanji(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isKanji(char letter) {
        return (letter >= '一' && letter <= '\u9fff') || letter == '々';
    }

    /**
     * The kana at its end stay beside the word. Who has the page read aloud hears the word once: the reading is for the eye.
     */
    private static String ruby(String word, String reading) {
        int kanji = word.length();
        while (!isKanji(word.charAt(kanji - 1))) {
            kanji--;
        }
        String rest = word.substring(kanji);
        return "<ruby>" + word.substring(0, kanji) + "<rp>(</rp><rt aria-hidden=\"true\">"
                + reading.substring(0, reading.length() - rest.length()) + "</rt><rp>)</rp></ruby>" + rest;
    }
}
