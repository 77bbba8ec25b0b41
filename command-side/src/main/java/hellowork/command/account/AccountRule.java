package hellowork.command.account;

import hellowork.events.Rule;

/** Why an account is not opened. */
public enum AccountRule implements Rule {
    ROLE_NEEDS_AN_OFFICIAL(
            "P-ROLE",
            Kind.FORBIDDEN,
            "この種類のアカウントは管理者だけが作成できます。",
            "Accounts of officials are made by an administrator."),
    BUREAU_NEEDED(
            "P-ROLE",
            Kind.UNACCEPTABLE,
            "労働局の職員には労働局の指定が必要です(他の種類では指定できません)。",
            "An officer of a labour bureau needs its bureau, and nobody else has one."),
    NO_SUCH_KEY("O-14", Kind.NOT_FOUND, "認証キーが見つかりません。", "No verification key was issued for this."),
    KEY_WRONG("O-14", Kind.UNACCEPTABLE, "認証キーが違います。", "The verification key is wrong."),
    KEY_EXPIRED(
            "O-14",
            Kind.CONFLICT,
            "認証キーの有効期限が切れています。はじめからやり直してください。",
            "The verification key is no longer valid: begin again."),
    INVITATION_REPLACED(
            "O-14",
            Kind.CONFLICT,
            "この招待は無効です。最後に送られた招待をご利用ください。",
            "Another invitation has taken the place of this one."),
    ALREADY_VERIFIED("O-14", Kind.CONFLICT, "このアカウントは開設済みです。", "This account is open already."),
    MAIL_ADDRESS_TAKEN(
            "P-LOGIN-NAME",
            Kind.CONFLICT,
            "このメールアドレスのアカウントは既にあります。",
            "There is an account with this mail address already."),
    PASSWORD_UNFIT(
            "P-PASSWORD",
            Kind.UNACCEPTABLE,
            "パスワードは10文字以上128文字以内で、メールアドレスと異なるものにしてください。",
            "A password has 10 to 128 characters and is not the mail address."),
    SETUP_KEY_WRONG(
            "P-SETUP",
            Kind.FORBIDDEN,
            "初期設定のリンクが正しくありません。起動時の画面に表示されたリンクを開いてください。",
            "The setup key is wrong: open the link that the start printed."),
    SETUP_DONE("P-SETUP", Kind.FORBIDDEN, "初期設定は完了しています。", "The first official has been made: this link is used up.");

    private final Meaning meaning;

    AccountRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
