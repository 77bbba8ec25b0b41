package hellowork.events;

import java.util.regex.Pattern;

/** A joint applicant (連名申請者): one contractor within one municipality's application (S-05 自Q1, O-15). */
public record JointApplicantId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("joint-applicant-[0-9a-f-]{36}");

    public JointApplicantId {
        TextValue.check(value, FORM);
    }
}
