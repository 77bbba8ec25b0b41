package hellowork.command.organization;

import hellowork.events.Rule;

/** Why an application does not go on. */
public enum OrganizationRule implements Rule {
    CATEGORY_DOES_NOT_FIT(
            "S-08",
            Kind.UNACCEPTABLE,
            "申請区分と事業の根拠条文が合っていません。",
            "The legal basis does not belong to the applicant category."),
    LICENCE_NUMBER_NEEDED(
            "S-01",
            Kind.UNACCEPTABLE,
            "許可・届出番号が必要です。",
            "Whoever places people applies with the number of its licence or notification."),
    PLACEMENT_RECORD_NEEDED(
            "O-11",
            Kind.UNACCEPTABLE,
            "申請前3か月間に常用就職の実績が1件以上必要です。",
            "At least one regular placement in the three months before applying is needed."),
    MONEY_TAKEN(
            "O-11",
            Kind.UNACCEPTABLE,
            "委託事業では求人者・求職者から金銭を徴収しないことが必要です。",
            "A commissioned operator takes no money from employers or job seekers."),
    DESIGNATED_BODY_NEEDS_RECORD(
            "O-13",
            Kind.UNACCEPTABLE,
            "法律により指定された団体は、申請前3か月間に常用就職の実績が1件以上必要です。",
            "A designated body needs at least one regular placement in the three months before applying."),
    ORDERS_NOT_DECLARED(
            "P-ORDERS",
            Kind.UNACCEPTABLE,
            "事業停止命令・改善命令の有無を申告してください。",
            "A private agency declares whether it is under an order of suspension or improvement."),
    UNDER_ORDER(
            "P-ORDERS",
            Kind.UNACCEPTABLE,
            "事業停止命令の期間中、又は改善命令に係る措置を終えるまでは、申請できません。",
            "Nobody is admitted during a suspension order or before an improvement order is met."),
    ONLY_LOCAL_GOVERNMENTS_COMMISSION(
            "S-05",
            Kind.UNACCEPTABLE,
            "連名申請者を登録できるのは、職業紹介を行う、又は委託する地方自治体等だけです。",
            "Only a local government that places people, or has them placed, names joint applicants."),
    OPERATOR_NOT_NAMED(
            "S-05",
            Kind.UNACCEPTABLE,
            "委託先の職業紹介事業者を連名申請者として登録してください。",
            "Whoever commissions an operator names it as joint applicant."),
    JOINT_APPLICANT_TWICE(
            "O-15",
            Kind.UNACCEPTABLE,
            "同じ許可・届出番号の連名申請者が重複しています。",
            "Two joint applicants have the same licence number."),
    ANOTHER_APPLICATION(
            "S-02",
            Kind.CONFLICT,
            "同一の許可・届出番号(枝番号を除く)で申請済みの事業所があります。主たる事業所が申請者となるため、複数の申請は必要ありません。続ける場合は理由を入力してください。",
            "An establishment with the same base number has applied, and the principal one is the applicant: several"
                    + " applications are not necessary. To go on, give a reason (anotherApplicationBecause)."),
    CONTRACTOR_MAY_NOT(
            "S-04",
            Kind.FORBIDDEN,
            "受託団体は、自治体の申請によって自らの事業や申請手続きを行うことはできません。自らの事業には新規の申請が必要です。",
            "A contractor does not act for itself, nor apply, under the municipality's application: its own business"
                    + " needs a new application."),
    ALREADY_APPLIED(
            "S-01",
            Kind.CONFLICT,
            "このアカウントからは既に申請されています。退会後に再び申請する場合は、別のアカウントで行ってください。",
            "This account has applied already. After a withdrawal, apply from another account."),
    NO_SUCH_APPLICATION("O-14", Kind.NOT_FOUND, "申請が見つかりません。", "There is no such application."),
    FORM_NOT_RECEIVED(
            "S-03",
            Kind.CONFLICT,
            "申請書の受領を先に記録してください。",
            "The receipt of the application form is recorded before the decision."),
    NOT_RETURNED(
            "O-14", Kind.CONFLICT, "差し戻された申請だけが修正できます。", "Only an application that was returned can be corrected."),
    RETURNED("O-14", Kind.CONFLICT, "申請は差し戻し中です。", "The application was returned and has not come back yet."),
    ALREADY_DECIDED("O-14", Kind.CONFLICT, "申請は決定済みです。", "The application has been decided.");

    private final Meaning meaning;

    OrganizationRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
