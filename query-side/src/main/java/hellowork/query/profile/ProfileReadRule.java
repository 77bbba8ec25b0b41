package hellowork.query.profile;

import hellowork.events.Rule;
import hellowork.events.Rule.Kind;
import hellowork.events.Rule.Meaning;

/** Why a profile is not shown. */
public enum ProfileReadRule implements Rule {
    NOT_OPENED(
            "P-OPENING",
            Kind.FORBIDDEN,
            "求職情報の詳細は、閲覧の操作を記録してから表示されます。",
            "A full profile is shown after its opening was recorded: POST to its openings first."),
    /** Blocked, excluded, not disclosed, ended: one answer, whose number tells nothing either. */
    NOT_AVAILABLE("P-NOT-AVAILABLE", Kind.CONFLICT, "この求職者の情報は現在閲覧できません。", "This job seeker is not shown now.");

    private final Meaning meaning;

    ProfileReadRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
