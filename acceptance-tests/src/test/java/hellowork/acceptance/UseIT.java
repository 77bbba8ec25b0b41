package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** 更新, 退会, 利用停止: who may use the service, and from which moment on nobody may. */
class UseIT {
    private final Service service = Service.service();
    private final BureauOfficer officer = service.bureauOfficer();

    @Test
    @Rule({"P-USE", "S-06"})
    void a_suspended_organization_sees_no_profile_and_sends_nothing_until_it_is_reinstated() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = service.disclosedJobSeeker();
        Organization.Sent sent = agency.writesTo(seeker);
        String reference = agency.referenceOf(seeker);

        when(officer).suspends(agency, "求職者からの苦情が続いたため。");
        thenRefused(403, "P-USE", () -> agency.searches("place=13"));
        thenRefused(403, "P-USE", () -> agency.writesTo(reference, Organization.BODY));
        assertThat(then(agency).state()).isEqualTo("SUSPENDED");
        assertThat(agency.application().json().get("reason").asString()).contains("苦情");
        assertThat(agency.thread(sent.threadId()).status()).isEqualTo(200);
        assertThat(officer.hasBeforeIt(agency, "SUSPENDED")).isTrue();
        seeker.does("POST", "/threads/" + sent.threadId() + "/messages", Map.of("body", "興味があります。"));
        thenRefused(403, "P-USE", () -> agency.writesIn(sent.threadId(), "面談はいかがですか。"));
        isMailed(agency, "利用停止のお知らせ");

        when(officer).reinstates(agency, "改善を確認したため。");
        assertThat(then(agency).searches("place=13")).isNotNull();
        agency.writesIn(sent.threadId(), "面談はいかがですか。");
        isMailed(agency, "利用停止の解除");
    }

    @Test
    @Rule("S-06")
    void a_withdrawal_is_confirmed_and_takes_effect_at_once_and_for_good() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = service.disclosedJobSeeker();
        Organization.Sent sent = agency.writesTo(seeker);
        String path = "/organizations/" + agency.id() + "/withdrawal";

        thenRefused(422, "P-WITHDRAWAL", () -> agency.does("POST", path, Map.of("confirmed", false)));
        when(agency).withdraws();

        thenRefused(403, "P-USE", () -> agency.searches("place=13"));
        assertThat(then(agency).state()).isEqualTo("WITHDRAWN");
        assertThat(agency.thread(sent.threadId()).status()).isEqualTo(200);
        assertThat(agency.usageReport(2026).status()).isEqualTo(200);
        thenRefused(409, "S-06", agency::asksForRenewal);
        thenRefused(409, "S-06", () -> officer.reinstates(agency, "理由"));
    }

    @Test
    @Rule("P-ROLE")
    void another_bureau_decides_nothing_of_it() {
        Organization agency = given(service.approvedOrganization());
        BureauOfficer elsewhere = service.bureauOfficer(ApplicationForm.OSAKA);

        thenRefused(404, "O-14", () -> elsewhere.suspends(agency, "理由"));
        thenRefused(404, "O-14", () -> elsewhere.approvesRenewalOf(agency));
        assertThat(then(elsewhere).hasBeforeIt(agency, "APPROVED")).isFalse();
        assertThat(agency.mayUse()).isTrue();
    }

    @Test
    @Rule({"P-RENEWAL", "S-06", "P-USE"})
    void the_use_ends_at_midnight_after_31_march_unless_a_renewal_was_asked_for_in_time() {
        service.time().becomes(service.time().next(MonthDay.of(6, 1))); // long before the year ends
        Organization renewing = given(service.approvedOrganization());
        Organization lapsing = given(service.approvedOrganization());
        Organization rejected = given(service.approvedOrganization());
        Instant end = renewing.usableUntil();
        assertThat(end.atZone(BusinessTime.JAPAN).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(end.atZone(BusinessTime.JAPAN).getDayOfYear()).isLessThan(93);
        BusinessTime time = service.time();

        time.becomes(end.minus(Duration.ofDays(61)));
        thenRefused(409, "P-RENEWAL", renewing::asksForRenewal);

        time.becomes(end.minus(Duration.ofDays(30)));
        isMailed(lapsing, "利用期間終了のお知らせ", 1);
        when(renewing).asksForRenewal();
        assertThat(then(officer).isAwaitedBy(renewing, "RENEWAL")).isTrue();

        time.becomes(end.minus(Duration.ofDays(7)));
        isMailed(lapsing, "利用期間終了のお知らせ", 2);

        time.standsAt(end.minusSeconds(1));
        JobSeeker seeker = service.disclosedJobSeeker();
        String reference = lapsing.referenceOf(seeker);
        assertThat(then(lapsing).searches("place=13")).isNotNull();
        when(rejected).asksForRenewal();

        time.becomes(end);
        thenRefused(403, "P-USE", () -> lapsing.searches("place=13"));
        thenRefused(403, "P-USE", () -> lapsing.writesTo(reference, Organization.BODY));
        assertThat(then(lapsing).state()).isEqualTo("LAPSED");
        assertThat(lapsing.threads()).isEmpty();
        isMailed(lapsing, "利用期間の終了");
        assertThat(then(renewing).searches("place=13")).isNotNull();
        assertThat(then(rejected).searches("place=13")).isNotNull();
        assertThat(service.mails().to(renewing.mailAddress))
                .filteredOn(mail -> mail.subject().contains("利用期間終了のお知らせ"))
                .hasSizeLessThanOrEqualTo(1);

        when(officer).approvesRenewalOf(renewing);
        assertThat(then(renewing).usableUntil())
                .isEqualTo(end.atZone(BusinessTime.JAPAN).plusYears(1).toInstant());
        when(officer).rejectsRenewalOf(rejected, "利用実績がないため。");
        thenRefused(403, "P-USE", () -> rejected.searches("place=13"));
        assertThat(then(rejected)
                        .application()
                        .json()
                        .get("renewal")
                        .get("reason")
                        .asString())
                .contains("実績");

        when(lapsing).asksForRenewal();
        thenRefused(403, "P-USE", () -> lapsing.searches("place=13"));
        when(officer).approvesRenewalOf(lapsing);
        assertThat(then(lapsing).searches("place=13")).isNotNull();
        assertThat(officer.hasBeforeIt(lapsing, "APPROVED")).isTrue();
    }

    private void isMailed(Organization organization, String subject) {
        isMailed(organization, subject, 1);
    }

    private void isMailed(Organization organization, String subject, int times) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(service.mails().to(organization.mailAddress))
                        .filteredOn(mail -> mail.subject().contains(subject))
                        .hasSize(times));
    }
}
