package hellowork.events;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A licence or notification number (許可・届出番号): {@code 13-ユ-316864} identifies the operator, the branch (枝番号,
 * {@code 02}) only one of its establishments (S-02 民Q1).
 *
 * @param base prefecture code, kind and six digits, with hyphens
 * @param branch two digits, or absent
 */
public record LicenceNumber(String base, @Nullable String branch) {
    private static final Pattern BASE = Pattern.compile("[0-4][0-9]-[\\p{IsKatakana}\\p{IsHan}]-[0-9]{6}");
    private static final Pattern BRANCH = Pattern.compile("[0-9]{2}");

    public LicenceNumber {
        TextValue.check(base, BASE);
        if (branch != null) {
            TextValue.check(branch, BRANCH);
        }
    }
}
