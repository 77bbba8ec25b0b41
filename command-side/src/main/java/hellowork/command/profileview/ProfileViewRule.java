package hellowork.command.profileview;

import hellowork.events.Rule;
import hellowork.events.Rule.Kind;
import hellowork.events.Rule.Meaning;

/** Why a profile is not opened. */
public enum ProfileViewRule implements Rule {
    NOT_APPROVED(
            "O-14",
            Kind.FORBIDDEN,
            "承認された利用団体だけが求職情報を閲覧できます。",
            "Only an organization that may use the service at this time opens profiles."),
    /** Blocked, excluded, not disclosed, ended: one answer, whose number tells nothing either. */
    NOT_AVAILABLE("P-NOT-AVAILABLE", Kind.CONFLICT, "この求職者の情報は現在閲覧できません。", "This job seeker is not shown now.");

    private final Meaning meaning;

    ProfileViewRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
