package hellowork.command.text;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what would tell who somebody is: it is refused in a profile, which everybody sees, and pointed out in a message
 * (S-32 求Q2). Full-width and half-width forms are the same.
 */
public final class IdentifyingText {
    private static final Pattern MAIL = Pattern.compile("[a-z0-9._%+-]+ ?(@|\\(at\\)|\\[at\\]) ?[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern POSTAL_CODE = Pattern.compile("〒|(?<![0-9-])[0-9]{3}-[0-9]{4}(?![0-9-])");
    private static final Pattern STREET = Pattern.compile(
            "[都道府県市区町村]\\S{1,12}?([0-9一二三四五六七八九十]+丁目|[0-9]+番地?[0-9]*号?|[0-9]+-[0-9]+(-[0-9]+)?)");

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
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ー', '-')
                .replace('‐', '-')
                .replace('−', '-');
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        if (PhoneNumberUtil.getInstance().findNumbers(plain, "JP").iterator().hasNext()) {
            found.add(Kind.PHONE_NUMBER);
        }
        if (MAIL.matcher(plain).find()) {
            found.add(Kind.MAIL_ADDRESS);
        }
        if (POSTAL_CODE.matcher(plain).find() || STREET.matcher(plain).find()) {
            found.add(Kind.POSTAL_ADDRESS);
        }
        String closed = withoutSpaces(text);
        if (ownNames.stream()
                .map(IdentifyingText::withoutSpaces)
                .anyMatch(name -> name.length() > 2 && closed.contains(name))) {
            found.add(Kind.OWN_NAME);
        }
        return found;
    }

    private static String withoutSpaces(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
