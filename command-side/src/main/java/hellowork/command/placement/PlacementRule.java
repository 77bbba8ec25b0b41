package hellowork.command.placement;

import hellowork.events.Rule;

/** Why placement or a paid service does not go on. */
public enum PlacementRule implements Rule {
    EXPLAIN_FIRST(
            "S-20",
            Kind.CONFLICT,
            "職業紹介に伴う有料のサービスは、求職申込みの受理前に求職者へ説明してください。",
            "Paid services that come with placement are explained before the job application is accepted."),
    TOO_LATE_TO_EXPLAIN(
            "S-20",
            Kind.CONFLICT,
            "求職申込みを既に受理しているため、職業紹介に伴う有料のサービスを追加できません。",
            "The job application was accepted: paid services that come with placement came before it or not at all."),
    NOT_WISHED(
            "S-21",
            Kind.CONFLICT,
            "職業紹介以外の有料の就職支援サービスは、求職者の希望がある場合に限り提供できます。",
            "Other paid support is for job seekers who wish it."),
    NOT_NOTIFIED(
            "S-22",
            Kind.CONFLICT,
            "新規大学卒業者等への有料サービスは、事前に労働局へ届け出たものに限られます。",
            "To new university graduates only what the labour bureau was notified of beforehand is offered."),
    NOT_CONSENTED(
            "S-22",
            Kind.CONFLICT,
            "届け出た有料サービスについて、求職者の承諾を得ていません。",
            "The job seeker has not consented to the notified service."),
    TAKES_NO_MONEY(
            "O-11",
            Kind.FORBIDDEN,
            "委託事業では、求職者から料金を受け取ることはできません。",
            "Who is commissioned by a local government takes no money from job seekers."),
    NOT_IN_USE(
            "O-14",
            Kind.FORBIDDEN,
            "本サービスを利用できる団体だけが行えます。",
            "Only an organization that may use the service does this."),
    COMMISSION_ENDED(
            "P-COMMISSION",
            Kind.FORBIDDEN,
            "委託が終了したため、行えません。",
            "The commission has ended, and with it what the contractor may do."),
    /** Blocked, not disclosed, or no longer registered: one answer, whose number tells nothing either. */
    NOT_AVAILABLE("P-NOT-AVAILABLE", Kind.CONFLICT, "この求職者には現在送信できません。", "This job seeker cannot be written to now."),
    DECLINED(
            "P-DECLINED",
            Kind.CONFLICT,
            "求職者が辞退しました。求職者から連絡があるまで行えません。",
            "The job seeker declined: this waits until the job seeker writes."),
    NO_REPLY_YET(
            "P-PLACEMENT-ORDER",
            Kind.CONFLICT,
            "求職者からの返信を受け取るまで行えません。",
            "This waits for the job seeker's first answer."),
    NOT_ACCEPTED("P-PLACEMENT-ORDER", Kind.CONFLICT, "求職申込みを受理していません。", "The job application has not been accepted."),
    DAY_OF_HIRE(
            "P-PLACEMENT-DAY",
            Kind.UNACCEPTABLE,
            "就職日は、最初の案内の日から今日までの日付にしてください。",
            "The day of employment lies between the first message and today."),
    ALREADY_RECORDED(
            "P-PLACEMENT-ONCE",
            Kind.CONFLICT,
            "同じ日の同じ種類の就職を既に記録しています。",
            "An employment of this kind that began on this day is recorded already."),
    CONFIRMED_BY_SEEKER(
            "P-PLACEMENT-CONFIRMED",
            Kind.CONFLICT,
            "求職者が確認した就職は取り消せません。",
            "What the job seeker has confirmed is not retracted."),
    RETRACTED("P-PLACEMENT-RETRACTED", Kind.CONFLICT, "この就職の記録は取り消されています。", "This record was retracted."),
    PROHIBITED_WORDS(
            "P-WORDS",
            Kind.UNACCEPTABLE,
            "法令で尋ねること・約束することが禁じられているおそれのある言葉があります。修正してください。",
            "There are words that the law may forbid: change them."),
    NO_SUCH_THREAD("P-UNKNOWN", Kind.NOT_FOUND, "見つかりません。", "There is no such thread, service or placement.");

    private final Meaning meaning;

    PlacementRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
