package hellowork.rest;

import hellowork.events.Rule;

/** What every operation asks of a request, whatever it is about. */
public enum RestRule implements Rule {
    MALFORMED("P-INPUT", Kind.MALFORMED, "入力内容を確認してください。", "The request is not of the documented form."),
    TOO_LARGE("P-INPUT", Kind.TOO_LARGE, "送信された内容が大きすぎます。", "The request is larger than 64 KiB."),
    IDEMPOTENCY_KEY_MISSING(
            "P-IDEMPOTENCY",
            Kind.MALFORMED,
            "Idempotency-Keyヘッダーが必要です。",
            "The header Idempotency-Key is needed: 1 to 64 letters, digits, '-' or '_'."),
    IDEMPOTENCY_KEY_REUSED(
            "P-IDEMPOTENCY",
            Kind.UNACCEPTABLE,
            "同じIdempotency-Keyが別の内容で使われています。",
            "This Idempotency-Key was used for another request."),
    NOT_LOGGED_IN("S-60", Kind.NOT_AUTHENTICATED, "ログインしてください。", "Log in first; the session may have ended."),
    ROLE_MAY_NOT("P-ROLE", Kind.FORBIDDEN, "この操作を行う権限がありません。", "This account's role may not do this."),
    NOTHING_OF_ONES_OWN(
            "P-ROLE",
            Kind.FORBIDDEN,
            "利用申請又は求職登録が済んでいません。先に申請又は登録してください。",
            "This account has no application for use, or no registration, yet: apply or register first."),
    UNKNOWN("P-UNKNOWN", Kind.NOT_FOUND, "見つかりません。", "There is no such thing, or it is not yours to see."),
    CURSOR_UNKNOWN("P-CURSOR", Kind.MALFORMED, "cursorが正しくありません。", "The cursor is not one that this list gave."),
    TOO_MANY_REQUESTS(
            "P-REQUEST-LIMIT",
            Kind.EXHAUSTED,
            "短時間に多くの操作が行われました。しばらくしてからもう一度お試しください。",
            "Asked too often: come again after the time that Retry-After says."),
    AHEAD_OF_HISTORY(
            "P-CONSISTENCY",
            Kind.MALFORMED,
            "Consistency-Tokenが正しくありません。",
            "The Consistency-Token is not one that a command gave."),
    BUSY("P-BUSY", Kind.CONFLICT, "混み合っています。もう一度お試しください。", "Too many at once; nothing was changed, try again."),
    HISTORY_AWAY(
            "P-BUSY",
            Kind.UNAVAILABLE,
            "現在ご利用いただけません。しばらくしてからもう一度お試しください。",
            "The history cannot be reached; whether the last command was recorded can be seen later with its key."),
    STALE("P-VERSION", Kind.STALE, "他の操作で更新されています。", "It has been changed since it was read: read it again."),
    VERSION_MISSING("P-VERSION", Kind.VERSION_NEEDED, "If-Matchヘッダーが必要です。", "The header If-Match is needed."),
    CLOCK_RUNS_FORWARDS("P-CLOCK", Kind.UNACCEPTABLE, "時刻は先にしか進められません。", "The clock moves forwards only.");

    private final Meaning meaning;

    RestRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
