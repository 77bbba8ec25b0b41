package hellowork.command.organization;

import hellowork.events.Rule;

/** Why an additional account is not made or closed. */
public enum RosterRule implements Rule {
    MAIN_ACCOUNT_ONLY(
            "P-ADDITIONAL-ACCOUNTS",
            Kind.FORBIDDEN,
            "追加アカウントはメインのアカウントだけが管理できます。",
            "Only the main account makes and closes additional accounts."),
    TOO_MANY(
            "P-ADDITIONAL-ACCOUNTS",
            Kind.CONFLICT,
            "追加アカウントの上限に達しています。",
            "The organization has as many additional accounts as it may have."),
    NO_SUCH_ADDITIONAL_ACCOUNT(
            "P-UNKNOWN", Kind.NOT_FOUND, "追加アカウントが見つかりません。", "The organization has no such additional account.");

    private final Meaning meaning;

    RosterRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
