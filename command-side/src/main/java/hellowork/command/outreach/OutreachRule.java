package hellowork.command.outreach;

import hellowork.events.Rule;

/** Why a message is not sent. */
public enum OutreachRule implements Rule {
    QUOTA_REACHED(
            "S-10",
            Kind.EXHAUSTED,
            "本日の案内送信等の上限(1,000件)に達しました。日本時間の午前0時から再び送信できます。",
            "The day's 1,000 messages are used; it begins anew at midnight in Japan."),
    NOT_APPROVED(
            "O-14",
            Kind.FORBIDDEN,
            "利用申請が承認されるまで、送信できません。",
            "Only an organization whose application was approved sends."),
    NOT_IN_USE(
            "P-USE",
            Kind.FORBIDDEN,
            "利用停止中、利用期間の終了後、又は退会後は、送信できません。",
            "A lapsed, suspended or withdrawn organization sends nothing."),
    COMMISSION_ENDED(
            "P-COMMISSION",
            Kind.FORBIDDEN,
            "委託が終了したため、送信できません。",
            "The commission has ended, and with it what the contractor may send."),
    /** Blocked, not disclosed, ended: one answer, whose number tells nothing either. */
    NOT_AVAILABLE("P-NOT-AVAILABLE", Kind.CONFLICT, "この求職者には現在送信できません。", "This job seeker cannot be written to now."),
    ANSWER_AWAITED(
            "P-SECOND-OUTREACH",
            Kind.CONFLICT,
            "求職者からの返信を受け取るか14日が経過するまで、次の案内は送信できません。",
            "Another first message waits for the job seeker's answer, or for 14 days."),
    DECLINED(
            "P-DECLINED",
            Kind.CONFLICT,
            "求職者が辞退しました。求職者から連絡があるまで送信できません。",
            "The job seeker declined: nothing is sent until the job seeker writes."),
    RECIPIENTS_CHANGED(
            "P-BULK-CHANGED",
            Kind.CONFLICT,
            "確認後に送信できなくなった求職者がいます。もう一度確認するか、除いて送信することに同意してください。",
            "Some of them are not available any more: check again, or agree to skip them (skipUnavailable)."),
    NOBODY_LEFT("P-BULK-EMPTY", Kind.CONFLICT, "送信できる求職者がいません。", "None of these job seekers can be written to now."),
    ALREADY_SENT("P-BULK-SENT", Kind.CONFLICT, "この一括送信は送信済みです。", "This bulk send has been sent already."),
    NOT_SCHEDULED("P-BULK-SCHEDULED", Kind.CONFLICT, "この一括送信は予約されていません。", "This bulk send is not scheduled."),
    OUTSIDE_SCHEDULE(
            "P-SCHEDULE",
            Kind.UNACCEPTABLE,
            "予約できるのは、現在より後、定められた期間内の日時のみです。",
            "It is scheduled for a later time, at most 30 days ahead by default."),
    ACCOUNT_GONE(
            "P-SCHEDULE-ACCOUNT",
            Kind.FORBIDDEN,
            "予約したアカウントは、閉鎖されたか、ロックされています。",
            "The account that scheduled it was closed, or it is locked."),
    ANOTHERS_NAME(
            "P-COMMISSION",
            Kind.FORBIDDEN,
            "下書きを作成した名義(地方自治体又は受託者)のアカウントのみ、送信できます。",
            "It is sent in the name in which it was drafted: by the municipality's accounts, or by that contractor's."),
    NO_SUCH_REPORT("P-UNKNOWN", Kind.NOT_FOUND, "通報が見つかりません。", "There is no such report."),
    NO_SUCH_BULK_SEND("P-UNKNOWN", Kind.NOT_FOUND, "一括送信が見つかりません。", "There is no such bulk send."),
    PROHIBITED_WORDS(
            "P-WORDS",
            Kind.UNACCEPTABLE,
            "法令で尋ねること・約束することが禁じられているおそれのある言葉があります。修正するか、理由を付けて送信してください。",
            "There are words that the law may forbid: change them, or send with a reason (keepWordsBecause)."),
    IDENTIFYING_TEXT(
            "S-32",
            Kind.UNACCEPTABLE,
            "氏名や連絡先と思われる内容があります。伝えてよければ、確認のうえ送信してください。",
            "This may tell who you are: send it again with identityMayBeTold if that is your wish."),
    NOTE_NAMES_JOB_SEEKER(
            "S-32",
            Kind.UNACCEPTABLE,
            "メモに求職者の氏名があります。労働局も読むため、氏名を除いてください。",
            "The note names the job seeker, and the bureau reads it too: leave the name out."),
    BLOCKED_BY_ONESELF(
            "S-34", Kind.CONFLICT, "ブロック中の団体には送信できません。", "You block this organization: lift the block first."),
    NO_SUCH_THREAD("P-UNKNOWN", Kind.NOT_FOUND, "メッセージが見つかりません。", "There is no such thread or message.");

    private final Meaning meaning;

    OutreachRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
