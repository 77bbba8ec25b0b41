package hellowork.command.organization;

import hellowork.events.Rule;

/** Why a change, a renewal, a suspension or a withdrawal does not go on. */
public enum UseRule implements Rule {
    NOT_ADMITTED(
            "S-06",
            Kind.CONFLICT,
            "承認された利用団体だけが行える手続きです。",
            "This is for organizations whose application was approved."),
    HAS_WITHDRAWN("S-06", Kind.CONFLICT, "退会済みです。", "The organization has withdrawn."),
    CATEGORY_STAYS(
            "S-08",
            Kind.UNACCEPTABLE,
            "申請区分は変更できません。新規に申請してください。",
            "The applicant category does not change: another one is a new application."),
    BUREAU_STAYS(
            "S-07",
            Kind.UNACCEPTABLE,
            "変更申請は、利用申請を受け付けた労働局あてに行ってください。",
            "A change goes to the bureau that received the application."),
    CHANGE_UNDER_WAY(
            "S-06", Kind.CONFLICT, "変更申請は労働局で確認中です。", "A change application already waits for the bureau's decision."),
    NO_CHANGE("S-06", Kind.CONFLICT, "確認待ちの変更申請はありません。", "No change application waits for a decision."),
    CHANGE_SENT_BACK("S-06", Kind.CONFLICT, "変更申請は差し戻し中です。", "The change was returned and has not come back yet."),
    CHANGE_FORM_NOT_RECEIVED(
            "S-03",
            Kind.CONFLICT,
            "変更申請書の受領を先に記録してください。",
            "The receipt of the form of the change is recorded before the decision."),
    RENEWAL_TOO_EARLY("P-RENEWAL", Kind.CONFLICT, "まだ更新申請の受付期間ではありません。", "It is too early to ask for the next period."),
    NO_RENEWAL("S-06", Kind.CONFLICT, "確認待ちの更新申請はありません。", "No renewal waits for a decision."),
    NOT_CONFIRMED(
            "P-WITHDRAWAL",
            Kind.UNACCEPTABLE,
            "退会は直ちに効力を生じ、取り消せません。確認のうえ送信してください。",
            "A withdrawal takes effect at once and for good: send it with confirmed set to true."),
    NO_SUCH_JOINT_APPLICANT("S-05", Kind.NOT_FOUND, "連名申請者が見つかりません。", "There is no such joint applicant.");

    private final Meaning meaning;

    UseRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
