package hellowork.command.organization;

import hellowork.events.Rule;

/** Why an application does not go on. */
public enum OrganizationRule implements Rule {
    CATEGORY_DOES_NOT_FIT(
            "S-08",
            Kind.UNACCEPTABLE,
            "申請区分と事業の根拠条文が合っていません。",
            "The legal basis does not belong to the applicant category."),
    LICENCE_NUMBER_NEEDED(
            "S-01",
            Kind.UNACCEPTABLE,
            "許可・届出番号が必要です。",
            "Whoever places people applies with the number of its licence or notification."),
    ALREADY_APPLIED("S-01", Kind.CONFLICT, "このアカウントからは既に申請されています。", "This account has applied already."),
    NO_SUCH_APPLICATION("O-14", Kind.NOT_FOUND, "申請が見つかりません。", "There is no such application."),
    FORM_NOT_RECEIVED(
            "S-03",
            Kind.CONFLICT,
            "申請書の受領を先に記録してください。",
            "The receipt of the application form is recorded before the decision."),
    NOT_RETURNED(
            "O-14", Kind.CONFLICT, "差し戻された申請だけが修正できます。", "Only an application that was returned can be corrected."),
    RETURNED("O-14", Kind.CONFLICT, "申請は差し戻し中です。", "The application was returned and has not come back yet."),
    ALREADY_DECIDED("O-14", Kind.CONFLICT, "申請は決定済みです。", "The application has been decided.");

    private final Meaning meaning;

    OrganizationRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
