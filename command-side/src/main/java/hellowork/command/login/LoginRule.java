package hellowork.command.login;

import hellowork.events.Rule;

/** Why a login does not go on. */
public enum LoginRule implements Rule {
    /** Said for an unknown address, a wrong password and a locked account alike; a locked one takes no OTP either. */
    LOGIN_REFUSED("S-60", Kind.NOT_AUTHENTICATED, "ログインできません。メールアドレスとパスワードを確認してください。", "The login was refused."),
    NO_SUCH_LOGIN("S-60", Kind.NOT_FOUND, "ログインからやり直してください。", "There is no such login: log in again."),
    OTP_WRONG("S-60", Kind.UNACCEPTABLE, "ワンタイムパスワードが違います。", "The one-time password is wrong."),
    OTP_USED(
            "S-60",
            Kind.CONFLICT,
            "このワンタイムパスワードは使用済みです。ログインからやり直してください。",
            "This one-time password has been used: log in again."),
    OTP_EXPIRED(
            "S-63",
            Kind.CONFLICT,
            "ワンタイムパスワードの有効期間(30分)を過ぎました。ログインからやり直してください。",
            "The one-time password was valid for 30 minutes: log in again."),
    OTP_SUPERSEDED(
            "S-64",
            Kind.CONFLICT,
            "新しいログインが始まったため、このワンタイムパスワードは使えません。",
            "A newer login has begun: only its one-time password works."),
    TRUST_NOT_ASKED(
            "S-66",
            Kind.CONFLICT,
            "ワンタイムパスワード入力の省略は確認待ちではありません。",
            "No confirmation of a trusted browser is awaited for this login."),
    TRUST_TOO_LATE(
            "P-TRUST-CONFIRMATION",
            Kind.CONFLICT,
            "省略設定の確認の時間が過ぎました。次回のログインで設定してください。",
            "The confirmation came too late: set the trust with the next login."),
    LOGIN_ENDED("P-OTP-TRIES", Kind.CONFLICT, "このログインは終了しました。ログインからやり直してください。", "This login is over: log in again.");

    private final Meaning meaning;

    LoginRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
