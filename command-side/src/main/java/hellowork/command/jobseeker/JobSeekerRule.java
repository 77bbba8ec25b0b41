package hellowork.command.jobseeker;

import hellowork.events.Eligibility;
import hellowork.events.Rule;

/** Why something about a job seeker is not done. */
public enum JobSeekerRule implements Rule {
    NOT_REGISTERED("S-30", Kind.NOT_FOUND, "求職登録が見つかりません。", "There is no such registration."),
    ALREADY_REGISTERED("S-30", Kind.CONFLICT, "既に求職登録があります。", "This account has a registration already."),
    REGISTRATION_ENDED("O-20", Kind.CONFLICT, "求職登録の有効期間が過ぎています。", "The registration is no longer valid."),
    EXCLUDED_SCHOOL(
            "S-30",
            Kind.CONFLICT,
            "対象学校の生徒または新規卒業者(卒業年の6月末まで)は利用できません。",
            "Pupils and, until the end of June of their graduation year, new graduates of these schools are excluded."),
    TERMS_NOT_ACCEPTED(
            "S-31", Kind.CONFLICT, "利用規約(求職者用)への同意が必要です。", "The current terms of use must be accepted first."),
    NOT_THE_CURRENT_TERMS("S-31", Kind.UNACCEPTABLE, "現在の版の利用規約ではありません。", "These are not the current terms of use."),
    HAS_AN_ACCOUNT(
            "S-31",
            Kind.CONFLICT,
            "この求職登録には既にアカウントがあります。",
            "The registration has an account already: nobody else is invited."),
    NO_MY_PAGE("S-31", Kind.CONFLICT, "求職者マイページの開設が必要です。", "MyPage must be opened first."),
    IDENTIFYING_TEXT(
            "S-32",
            Kind.UNACCEPTABLE,
            "公開される文章に、電話番号、メールアドレス、住所または氏名と思われる内容は書けません。",
            "A text that everybody sees may not hold what looks like a phone number, address or the own name."),
    NOT_THE_LAST_MONTH(
            "O-20",
            Kind.CONFLICT,
            "有効期間の延長は、求職登録が有効な最後の月に限ります。",
            "A registration is extended in its last month only, while it is valid."),
    EXTENSION_OF_ANOTHER(
            "O-20",
            Kind.FORBIDDEN,
            "相談・紹介による延長は窓口が、オンライン自主応募による延長は求職者が行います。",
            "The desk extends for counselling and referrals, the job seeker for an online application."),
    STILL_VALID("O-20", Kind.CONFLICT, "求職登録はまだ有効です。", "The registration is still valid."),
    HAS_A_MY_PAGE(
            "S-33",
            Kind.CONFLICT,
            "求職者マイページをお持ちの方の変更は、ご本人が求職者マイページで行います。",
            "Who has a MyPage changes this on the MyPage."),
    NOTHING_TO_PAUSE("S-33", Kind.CONFLICT, "求職情報は提供されていません。", "Nothing is disclosed that could be paused."),
    OPERATOR_UNKNOWN(
            "P-BLOCK",
            Kind.UNACCEPTABLE,
            "この団体には許可・届出番号がないため、事業者としてのブロックはできません。",
            "This organization has no licence number by which its operator could be blocked."),
    OPERATORS_NOT_BLOCKED(
            "P-BLOCK",
            Kind.UNACCEPTABLE,
            "事業者としてのブロックは受け付けていません。団体ごとにブロックできます。",
            "Operators are not blocked in every capacity here: each organization can be blocked."),
    NUMBER_IS_THE_DESKS("P-SEEKER-NUMBER", Kind.FORBIDDEN, "求職番号は窓口で付与されます。", "A seeker number is given by the desk.");

    private final Meaning meaning;

    JobSeekerRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** The rule behind an obstacle. */
    static JobSeekerRule of(Eligibility.Reason reason) {
        return switch (reason) {
            case REGISTRATION_ENDED -> REGISTRATION_ENDED;
            case EXCLUDED_SCHOOL -> EXCLUDED_SCHOOL;
            case TERMS_NOT_ACCEPTED -> TERMS_NOT_ACCEPTED;
            case NO_MY_PAGE -> NO_MY_PAGE;
        };
    }
}
