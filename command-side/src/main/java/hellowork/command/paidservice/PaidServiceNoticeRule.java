package hellowork.command.paidservice;

import hellowork.events.Rule;

/** Why a notification is not taken. */
public enum PaidServiceNoticeRule implements Rule {
    NOT_IN_USE(
            "O-14",
            Kind.FORBIDDEN,
            "本サービスを利用できる団体だけが届け出ることができます。",
            "Only an organization that may use the service notifies."),
    TAKES_NO_MONEY(
            "O-11",
            Kind.FORBIDDEN,
            "委託事業では、求職者から料金を受け取ることはできません。",
            "Who is commissioned by a local government takes no money from job seekers."),
    NO_SUCH_NOTICE("P-UNKNOWN", Kind.NOT_FOUND, "届出が見つかりません。", "There is no such notification."),
    ENDED("S-22", Kind.CONFLICT, "この届出は取り下げられたか、変更されています。", "This notification was withdrawn or replaced.");

    private final Meaning meaning;

    PaidServiceNoticeRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
