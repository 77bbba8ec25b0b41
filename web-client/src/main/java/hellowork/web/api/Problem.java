package hellowork.web.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the API says it (RFC 9457).
 *
 * @param code the rule, such as S-10
 * @param title the rule in Japanese
 * @param detail the rule in English
 * @param errors which fields it is about
 * @param words the words that it was refused for
 * @param appliedBefore who has applied with the same base number (S-02)
 */
public record Problem(
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<Fault> errors,
        @Nullable List<String> words,
        @Nullable Object appliedBefore) {
    /** Nothing is said. */
    public static final Problem NONE = new Problem(null, null, null, null, null, null);

    /**
     * One field that is refused.
     *
     * @param pointer the field as a JSON pointer, or the name of a parameter or header
     */
    public record Fault(
            String pointer,
            @Nullable String title,
            @Nullable String detail) {
        /** In the reader's language; in English where the API has no Japanese. */
        public String in(Locale language) {
            String said = isJapanese(language) && title != null ? title : detail;
            return said == null ? "" : said;
        }
    }

    /** In the reader's language. */
    public String in(Locale language) {
        String said = isJapanese(language) ? title : detail;
        return said == null ? "" : said;
    }

    /** Never null. */
    public List<Fault> faults() {
        return errors == null ? List.of() : errors;
    }

    private static boolean isJapanese(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }
}
