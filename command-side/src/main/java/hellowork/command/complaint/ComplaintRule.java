package hellowork.command.complaint;

import hellowork.events.Rule;

/** Why a complaint does not go on in this way; it can always go on in another. */
public enum ComplaintRule implements Rule {
    IDENTIFYING_TEXT(
            "S-32",
            Kind.UNACCEPTABLE,
            "氏名や連絡先と思われる内容があります。団体に伝えてよければ、確認のうえ送信してください。",
            "This may tell the organization who the job seeker is: send it again with identityMayBeTold if so wished."),
    DESK_HANDLES_IT(
            "S-41",
            Kind.CONFLICT,
            "ハローワークの窓口が対応しています。窓口または求職者へのメッセージで回答してください。",
            "The desk handles it: answer by a message to the desk or to the job seeker."),
    DESK_KNOWS(
            "S-40", Kind.CONFLICT, "既にハローワークの窓口が対応しています。メッセージで連絡してください。", "The desk has it already: write a message."),
    ORGANIZATION_KNOWS(
            "S-40",
            Kind.CONFLICT,
            "団体は既にこの申出を知っています。メッセージで連絡してください。",
            "The organization knows of it already: write a message."),
    NOT_INVOLVED(
            "P-COMPLAINT-PARTY",
            Kind.CONFLICT,
            "この申出にまだ関わっていない相手には送信できません。",
            "Nothing is written to who does not take part in it."),
    SEEKERS_TO_CLOSE(
            "P-COMPLAINT-CLOSING",
            Kind.FORBIDDEN,
            "求職者からの申出を団体が終了することはできません。",
            "A job seeker's complaint is closed by the job seeker or by the desk."),
    CLOSED("P-COMPLAINT-CLOSED", Kind.CONFLICT, "この申出は終了しています。", "This complaint is closed: raise another one."),
    NO_SUCH_COMPLAINT("P-UNKNOWN", Kind.NOT_FOUND, "申出が見つかりません。", "There is no such complaint or organization.");

    private final Meaning meaning;

    ComplaintRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
