package hellowork.command.text;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what would tell who somebody is: it is refused in a profile, which everybody sees, and pointed out in a message
 * (S-32 求Q2). Full-width and half-width forms are the same.
 */
public final class IdentifyingText {
    private static final Pattern MAIL =
            Pattern.compile("[a-z0-9._%+-]+ ?(@|\\(at\\)|\\[at\\]) ?[a-z0-9-]+(\\.[a-z0-9-]+)+");
    /** Of a mobile or IP phone, also of a range that is not given out yet: such ranges come into use one after the other. */
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9-])0[5-9]0([ .-]?[0-9]{4}){2}(?![0-9-])");

    private static final Pattern POSTAL_CODE = Pattern.compile("〒|(?<![0-9-])[0-9]{3}-[0-9]{4}(?![0-9-])");
    /** What counts something: 「都内で週3-4日」 is no address, 「霞が関1-2」 is one. */
    private static final String COUNTER = "(?![0-9:-]| ?[日時分秒年月週回名人件万千百円歳割倍社店級点個台本冊校科種ヶかカケ%階~])";

    private static final Pattern STREET = Pattern.compile("[都道府県市区町村]\\S{1,12}?"
            + "([0-9一二三四五六七八九十]+丁目|[0-9]+番(?!目|手|組)|[0-9]+-[0-9]+-[0-9]+|[0-9]+-[0-9]+" + COUNTER + ")");
    /** Every stroke that people write between digits, and the long vowel that looks like one. */
    private static final Pattern DASH = Pattern.compile("(?<=[0-9])[ー‐‑‒–—―−─](?=[0-9])");

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\p{Cf}・=,.]");
    private static final List<String> INTRODUCING = List.of("と申し", "と言い", "といい", "ともうし");
    private static final Pattern SENTENCE_END = Pattern.compile("[\\r\\n。｡!?！？]");
    /** Before a part of a name: the sentence begins with it, or says that a name follows. */
    private static final String GREETED = "^(?:はじめまして|初めまして|こんにちは)?[、,]?(?:(?:私|わたし|わたくし|僕|俺|自分)は?[、,]?)?";

    private static final String NAME_IS = "(?:名前|氏名|名字|苗字|姓)(?:は|:)[、,]?";
    /** 「名前は山田」 tells it, 「名前は森の中」 and 「名前は森永」 do not tell that somebody is called 森. */
    private static final String NAME_ENDS = "(?![\\p{IsHan}の])";

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}ー]{1,2}");

    private IdentifyingText() {}

    /** What a text seems to hold. */
    public enum Kind {
        PHONE_NUMBER,
        MAIL_ADDRESS,
        POSTAL_ADDRESS,
        OWN_NAME
    }

    /**
     * Everything of that kind in a text.
     *
     * @param ownNames the writer's names in any writing; spaces within them do not matter
     */
    public static Set<Kind> in(String text, Collection<String> ownNames) {
        return found(text, ownNames).keySet();
    }

    /**
     * What to point out to whoever wrote it: the first of each kind, in half-width forms where these mean the same, and for
     * the own name the name.
     */
    public static List<String> words(String text, Collection<String> ownNames) {
        return List.copyOf(found(text, ownNames).values());
    }

    private static Map<Kind, String> found(String text, Collection<String> ownNames) {
        String plain = dashed(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        Map<Kind, String> found = new EnumMap<>(Kind.class);
        phoneNumber(plain)
                .or(() -> phoneNumber(dashed(inDigits(plain))))
                .ifPresent(number -> found.put(Kind.PHONE_NUMBER, number));
        first(MAIL, plain).ifPresent(mail -> found.put(Kind.MAIL_ADDRESS, mail));
        first(POSTAL_CODE, plain)
                .or(() -> first(STREET, plain))
                .ifPresent(address -> found.put(Kind.POSTAL_ADDRESS, address));
        String closed = closed(text);
        List<String> sentences = Stream.of(SENTENCE_END.split(text, -1))
                .map(IdentifyingText::closed)
                .toList();
        ownNames.stream()
                .filter(name -> tells(closed, name) || introduces(sentences, name))
                .findFirst()
                .ifPresent(name -> found.put(Kind.OWN_NAME, name));
        return found;
    }

    private static Optional<String> phoneNumber(String text) {
        Iterator<PhoneNumberMatch> numbers =
                PhoneNumberUtil.getInstance().findNumbers(text, "JP").iterator();
        return numbers.hasNext() ? Optional.of(numbers.next().rawString()) : first(MOBILE, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static String dashed(String text) {
        return DASH.matcher(text).replaceAll("-");
    }

    private static String inDigits(String text) {
        return mapped(text, c -> KANJI_DIGITS.indexOf(c) < 0 ? c : '0' + KANJI_DIGITS.indexOf(c));
    }

    /** The whole name anywhere, or a part of it where somebody introduces oneself (「山田と申します」). */
    private static boolean tells(String closedText, String name) {
        String whole = closed(name);
        if (whole.length() >= 2 && !KANA.matcher(whole).matches() && closedText.contains(whole)) {
            return true;
        }
        return parts(name)
                .flatMap(part -> INTRODUCING.stream().map(part::concat))
                .anyMatch(closedText::contains);
    }

    /**
     * 「山田です。」「私は山田でして」「名前は山田」: only where a sentence says nothing before it but who speaks, since many names
     * are words or places too (「希望地は川崎です」「林業」).
     */
    private static boolean introduces(List<String> sentences, String name) {
        return parts(name).map(Pattern::quote).anyMatch(part -> {
            Pattern introduction = Pattern.compile(GREETED + part + "(?:です|でございます|でして)|" + NAME_IS + part + NAME_ENDS);
            return sentences.stream()
                    .anyMatch(sentence -> introduction.matcher(sentence).find());
        });
    }

    private static Stream<String> parts(String name) {
        return Stream.of(Normalizer.normalize(name, Normalizer.Form.NFKC).split("\\s+", -1))
                .map(IdentifyingText::closed)
                .filter(part -> !part.isEmpty());
    }

    /** Without spaces and dots, katakana as hiragana, letters small. */
    private static String closed(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return mapped(BETWEEN_NAMES.matcher(plain).replaceAll(""), c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c);
    }

    private static String mapped(String text, IntUnaryOperator each) {
        return text.codePoints()
                .map(each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
