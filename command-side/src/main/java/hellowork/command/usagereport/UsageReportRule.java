package hellowork.command.usagereport;

import hellowork.events.Rule;

/** Why a report is not taken. A late one always is. */
public enum UsageReportRule implements Rule {
    YEAR_NOT_OVER("S-50", Kind.CONFLICT, "利用実績は、年度の終了後に報告してください。", "A year is reported after its end."),
    NO_USE("S-50", Kind.CONFLICT, "この年度には本サービスの利用がありません。", "There was no use of the service in this year."),
    ZERO_NOT_CONFIRMED(
            "S-51",
            Kind.UNACCEPTABLE,
            "利用実績がない場合は、実績なし(0件)であることを確認して報告してください。",
            "All figures are zero: confirm with zero that there was nothing."),
    NOT_ZERO(
            "S-51",
            Kind.UNACCEPTABLE,
            "実績なし(0件)の報告に0以外の数値があります。",
            "This is a zero report, and there are figures that are not zero."),
    BASIS_OUTDATED(
            "P-REPORT-BASIS",
            Kind.CONFLICT,
            "年度の途中の数値に基づいています。画面を開き直してください。",
            "The figures that were shown are from before the end of the year: read them again."),
    LINES_DIFFER(
            "P-REPORT-LINES",
            Kind.UNACCEPTABLE,
            "団体全体と連名申請者ごとの数値を、表示されたとおり1行ずつ報告してください。",
            "There is one line for the organization and one for each joint applicant that was shown."),
    CONTRACTOR_ABOVE_WHOLE(
            "P-REPORT-LINES",
            Kind.UNACCEPTABLE,
            "連名申請者の数値が団体全体の数値を超えています。",
            "A joint applicant's figure is above that of the whole organization."),
    REASON_NEEDED(
            "P-REPORT-REASON",
            Kind.UNACCEPTABLE,
            "記録と異なる数値には理由が必要です。",
            "A figure that differs from what the history knows needs a reason."),
    REASON_WITHOUT_DIFFERENCE(
            "P-REPORT-REASON",
            Kind.UNACCEPTABLE,
            "理由は、記録と異なる数値に1つずつ付けてください。",
            "There is one reason for each figure that differs, and none for one that does not."),
    CORRECTION_NEEDS_REASON(
            "P-REPORT-REASON",
            Kind.CONFLICT,
            "報告済みの内容を訂正するには理由が必要です。",
            "The year was reported already: a correction needs a reason."),
    NOTHING_TO_CORRECT(
            "P-REPORT-REASON",
            Kind.UNACCEPTABLE,
            "まだ報告していないため、訂正の理由は不要です。",
            "Nothing was reported yet: there is nothing to correct with a reason."),
    REPORTED_MEANWHILE(
            "P-REPORT-BASIS",
            Kind.CONFLICT,
            "画面を開いた後に、この年度の報告が行われました。画面を開き直してください。",
            "The year was reported or corrected after the figures were shown: read them again.");

    private final Meaning meaning;

    UsageReportRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
