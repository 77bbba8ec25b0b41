package hellowork.command.account;

import hellowork.events.Rule;

/** Why something for the safety of an account is not done. */
public enum SecurityRule implements Rule {
    ACCOUNT_NOT_OPEN("P-UNKNOWN", Kind.NOT_FOUND, "アカウントが見つかりません。", "There is no such account, or it is not open."),
    PASSWORD_WRONG(
            "P-PASSWORD-CHANGE",
            Kind.UNACCEPTABLE,
            "現在のパスワードが違うか、ロック中です。",
            "The present password is wrong, or the account is locked."),
    RESET_REFUSED(
            "P-PASSWORD-RESET",
            Kind.UNACCEPTABLE,
            "パスワード再設定のリンクが正しくないか、有効期限が切れています。はじめからやり直してください。",
            "The link to set another password is wrong or no longer valid: begin again."),
    DENIAL_REFUSED(
            "P-LOGIN-DENIAL",
            Kind.UNACCEPTABLE,
            "このリンクは正しくないか、使用済みか、有効期限が切れています。",
            "This link is wrong, used or no longer valid."),
    ALREADY_LOCKED(
            "S-42",
            Kind.CONFLICT,
            "このアカウントは既にロックされています。",
            "This account has been locked already: turn to the help desk."),
    NOT_LOCKED("S-42", Kind.CONFLICT, "このアカウントはロックされていません。", "This account is not locked after a leak.");

    private final Meaning meaning;

    SecurityRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
