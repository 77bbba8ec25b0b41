package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.util.concurrent.ThreadLocalRandom;

/** An organization's procedures and its bureau's decisions in a browser. */
class ProceduresJourneyIT {
    private static final String REASON = "所在地を確認してください。";

    private final Service service = Service.service();

    @Journey
    @Rule({"S-01", "S-03", "S-06"})
    void an_application_is_entered_returned_corrected_and_approved(Windows windows) {
        int number = ThreadLocalRandom.current().nextInt(200_000, 700_000);
        String name = "見本紹介" + number;
        Window applicant = Visitor.loggedIn(windows, given(service.organization())).window;
        Window officer = Visitor.loggedIn(windows, service.bureauOfficer()).window;

        when(applicant).goesTo("/organization/application");
        applicant.follows("利用申請を始める");
        applicant.presses("次へ進む");
        applicant.sees("事業の種類を選んでください。");
        applicant.sees("都道府県を選んでください。");
        applicant.ticks("有料職業紹介事業");
        applicant.chooses("事業所のある都道府県", "東京都");
        applicant.presses("次へ進む");
        applicant.fills("事業所の名前", name);
        applicant.chooses("市区町村", "千代田区");
        applicant.fills("許可・届出番号", "１３－ユ－" + number);
        applicant.presses("この内容で申請する");
        applicant.sees("入力に誤りがあります");
        applicant.presses("事業の種類か都道府県を変える");
        applicant.presses("次へ進む");
        applicant.fills("所在地", "丸の内1-1");
        applicant.answers("いま、事業停止命令の期間中ですか", "いいえ");
        applicant.answers("改善命令を受けて", "いいえ");
        applicant.fills("連絡責任者の氏名", "見本 花子");
        applicant.fills("連絡責任者の電話番号", "０３－００００－１００１");
        applicant.fills("連絡責任者のメールアドレス", "liaison@example.com");
        applicant.ticks("連絡責任者と同じ人が担当する");
        applicant.presses("この内容で申請する");
        then(applicant).sees("申請を受け付けました");
        applicant.follows("利用申請書を表示して印刷する");
        applicant.sees("東京労働局長 殿");

        when(officer).goesTo("/bureau");
        officer.goesTo("/bureau/organizations?show=SUBMITTED");
        officer.follows(name);
        officer.presses("申請書の受領を記録する");
        officer.ticks("差し戻す");
        officer.fills("理由", REASON);
        officer.presses("決定する");
        then(officer).sees("申請を差し戻しました。");

        when(applicant).goesTo("/organization/application");
        applicant.sees(REASON);
        applicant.follows("申請を修正する");
        applicant.fills("所在地", "丸の内1-2");
        applicant.presses("修正して、もう一度申請する");
        then(applicant).sees("修正した申請を送りました。");

        when(officer).goesTo("/bureau/organizations?show=SUBMITTED");
        officer.follows(name);
        officer.sees("丸の内1-2");
        officer.presses("申請書の受領を記録する");
        officer.ticks("承認する");
        officer.presses("決定する");
        then(officer).sees("申請を承認しました。");
        applicant.goesTo("/organization/application");
        applicant.sees("利用できます");
    }

    @Journey
    @Rule({"S-05", "S-07"})
    void a_change_is_compared_and_approved_and_a_commission_ended(Windows windows) {
        Organization town = given(
                service.approvedOrganization(ApplicationForm.commissioningMunicipality(ApplicationForm.contractor())));
        Window applicant = Visitor.loggedIn(windows, town).window;
        Window officer = Visitor.loggedIn(windows, service.bureauOfficer()).window;

        when(applicant).goesTo("/organization/application/change");
        applicant.fills("連絡責任者の氏名", "後任 太郎");
        applicant.presses("この内容で変更を申請する");
        applicant.sees("変更申請を送りました");

        when(officer).goesTo("/bureau/organizations/" + town.id());
        officer.follows("変更申請を決定する");
        officer.sees("後任 太郎");
        officer.presses("申請書の受領を記録する");
        officer.follows("変更申請を決定する");
        officer.ticks("承認する");
        officer.presses("決定する");
        then(officer).sees("変更を承認しました");

        when(applicant).goesTo("/organization/application");
        applicant.sees("後任 太郎");
        applicant.follows("連名申請者のアカウントを作る");
        applicant.fills("担当者のメールアドレス", "contractor-" + town.id().substring(13) + "@example.com");
        applicant.presses("認証キーを送る");
        applicant.sees("認証キーを送りました");
        applicant.follows("委託の終了");
        applicant.presses("委託を終了する");
        then(applicant).sees("委託を終了しました");
    }

    private static String name(Organization organization) {
        return organization
                .application()
                .json()
                .get("establishment")
                .get("name")
                .asString();
    }

    @Journey
    @Rule({"S-22", "S-06"})
    void a_paid_service_is_notified_and_noted_and_a_use_suspended_and_reinstated(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        Window organization = Visitor.loggedIn(windows, agency).window;
        Window officer = Visitor.loggedIn(windows, service.bureauOfficer()).window;

        when(organization).goesTo("/organization/paid-services");
        organization.follows("有料サービスを届け出る");
        organization.fills("サービスの種類", "面接対策 " + agency.id().substring(13));
        organization.fills("金額", "３３，０００");
        organization.fills("サービスの内容", "個別指導を3回行います。");
        organization.presses("届け出る");
        then(organization).sees("届け出ました。");

        when(officer).goesTo("/bureau/paid-services");
        officer.follows(name(agency));
        officer.presses("確認したことを記録する");
        then(officer).sees("届出を確認したことを記録しました。");
        organization.goesTo("/organization/paid-services");
        organization.sees("労働局が確認済み");

        when(officer).goesTo("/bureau/organizations/" + agency.id());
        officer.follows("利用を停止する");
        officer.fills("理由", "調査のため");
        officer.presses("利用を停止する");
        officer.sees("利用を停止しました。");
        organization.goesTo("/organization/application");
        organization.sees("調査のため");
        officer.follows("利用停止を終える");
        officer.fills("理由", "調査が終わったため");
        officer.presses("利用停止を終える");
        then(officer).sees("利用停止を終えました。");
    }
}
