package hellowork.command.account;

import hellowork.events.Rule;

/** Why the mail address of an account is not changed. */
public enum MailAddressRule implements Rule {
    NO_SUCH_ACCOUNT(
            "P-UNKNOWN",
            Kind.NOT_FOUND,
            "アカウントが見つからないか、この窓口では扱えません。",
            "There is no such account, or it is not this office's."),
    ADDRESS_IS_THE_SAME("S-65", Kind.CONFLICT, "現在と同じメールアドレスです。", "This is the present mail address."),
    NOTHING_ASKED(
            "S-65",
            Kind.CONFLICT,
            "メールアドレスの変更は申請されていないか、有効期限が切れています。はじめからやり直してください。",
            "No change of the mail address waits for this, or it waits no longer: begin again."),
    CODE_WRONG("S-65", Kind.UNACCEPTABLE, "ワンタイムパスワードまたは認証キーが違います。", "The one-time password or the key is wrong."),
    NOTHING_PROPOSED(
            "P-TWO-OFFICERS",
            Kind.CONFLICT,
            "確認待ちのメールアドレス変更はありません。",
            "No proposed change of the mail address waits for a second officer of this office."),
    SECOND_OFFICER_NEEDED(
            "P-TWO-OFFICERS",
            Kind.FORBIDDEN,
            "別の職員による確認が必要です。",
            "The officer who proposed the change cannot confirm it."),
    ADDRESS_DIFFERS(
            "P-TWO-OFFICERS",
            Kind.UNACCEPTABLE,
            "メールアドレスが最初の職員の入力と異なります。",
            "The mail address is not the one that the first officer proposed.");

    private final Meaning meaning;

    MailAddressRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
