package hellowork.events;

import java.util.regex.Pattern;

/**
 * The applications of one applicant category with one base number (許可・届出番号 without its branch), S-02 民Q1. Branch
 * numbers do not identify.
 */
public record LicenceId(String value) implements AggregateId {
    private static final Pattern FORM =
            Pattern.compile("licence-[A-Z_]+-[0-4][0-9]-[\\p{IsKatakana}\\p{IsHan}]-[0-9]{6}");

    public LicenceId {
        TextValue.check(value, FORM);
    }

    /** The stream of this category and number, whatever the branch. */
    public static LicenceId of(ApplicantCategory category, LicenceNumber number) {
        return new LicenceId("licence-" + category + "-" + number.base());
    }
}
