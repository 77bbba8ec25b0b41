package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.account.AccountRule;
import hellowork.command.account.MailedCodes;
import hellowork.events.JobSeekerId;
import hellowork.events.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MainJobTest {
    private static Nodes nodes;
    private static People people;

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.QUICK, 1);
        people = nodes.people();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void an_organization_applies_is_approved_and_writes_and_the_seeker_reads_answers_and_blocks() {
        Client officer = people.official(Role.BUREAU_OFFICER);
        Client desk = people.official(Role.DESK_OFFICER);
        long begin = nodes.head();

        People.Applicant organization = people.applicant();
        officer.post(organization.path("form-receipt")).done(204);
        officer.call("POST", organization.path("return"), Forms.reason()).done(204);
        organization
                .client()
                .put(organization.path("application"), Forms.application(), "If-Match", "\"3\"")
                .done(204);
        officer.post(organization.path("form-receipt")).done(204);
        officer.post(organization.path("approval")).done(204);
        assertThat(nodes.typesAfter(begin))
                .containsExactly(
                        "AccountRequested",
                        "MailAddressRecorded",
                        "VerificationKeyIssued",
                        "MailAddressVerified",
                        "PasswordSet",
                        "LoginNameClaimed",
                        "LoginBegun",
                        "OtpIssued",
                        "SessionOpened",
                        "LoginCompleted",
                        "BrowserRemembered",
                        "ApplicationSubmitted",
                        "OfficersNamed",
                        "OrganizationLinked",
                        "LicenceStated",
                        "ApplicationFormReceived",
                        "ApplicationReturned",
                        "ApplicationCorrected",
                        "OfficersNamed",
                        "LicenceStated", // another number
                        "LicenceReleased",
                        "ApplicationFormReceived",
                        "ApplicationApproved",
                        "UsePeriodGranted");

        long registration = nodes.head();
        Map<String, Object> form = Forms.registration();
        form.put("seekerNumber", "13010-12345678");
        JobSeekerId seeker =
                new JobSeekerId(desk.post("/api/v1/job-seekers", form).done(201).text("jobSeekerId"));
        String address = people.newAddress();
        String account = desk.post(
                        "/api/v1/job-seekers/" + seeker.value() + "/my-page-invitation", Map.of("mailAddress", address))
                .done(201)
                .text("accountId");
        people.verify(account, 1);
        Client page = people.login(address);
        page.call("POST", "/api/v1/my-page/terms-acceptance", Map.of("version", People.TERMS))
                .done(204);
        page.post("/api/v1/my-page").done(204);
        page.put("/api/v1/my-page/disclosure", Map.of("recipients", List.of("PRIVATE_AGENCY")))
                .done(204);
        page.put("/api/v1/my-page/profile", Forms.revision()).done(204);
        page.put("/api/v1/my-page/message-notice", Map.of("on", false)).done(204);
        assertThat(nodes.typesAfter(registration))
                .containsExactly(
                        "JobSeekerRegistered",
                        "PersonalDataRecorded",
                        "SchoolingRecorded",
                        "ProfileRecorded",
                        "SeekerNumberGiven",
                        "MyPageInvited",
                        "AccountRequested",
                        "MailAddressRecorded",
                        "JobSeekerLinked",
                        "VerificationKeyIssued",
                        "MailAddressVerified",
                        "PasswordSet",
                        "LoginNameClaimed",
                        "MyPageAccountVerified",
                        "LoginBegun",
                        "OtpIssued",
                        "SessionOpened",
                        "LoginCompleted",
                        "BrowserRemembered",
                        "TermsAccepted",
                        "MyPageOpened",
                        "DisclosureSet",
                        "ProfileRecorded",
                        "MessageNoticeSwitched");

        long writing = nodes.head();
        Client.Answer sent = organization
                .client()
                .post("/api/v1/outreach", Forms.outreach(people.reference(organization, seeker)))
                .done(201);
        String thread = "/api/v1/threads/" + sent.text("threadId") + "/messages";
        page.put(thread + "/" + sent.text("messageId") + "/read", null).done(204);
        page.post(thread, Map.of("body", "興味があります。")).done(201);
        organization.client().post(thread, Map.of("body", "面談はいかがですか。")).done(201);
        String block = "/api/v1/my-page/blocks/" + organization.id().value();
        page.put(block, null).done(204);
        page.delete(block).done(204);
        assertThat(nodes.typesAfter(writing))
                .containsExactly(
                        "AllowanceUsed",
                        "MessageSent",
                        "ComplaintContactStated",
                        "OutreachReceived",
                        "MessageRead",
                        "ReplySent",
                        "MessageNotCounted",
                        "MessageSent",
                        "AnswerReceived",
                        "SenderBlocked",
                        "SenderUnblocked");

        long end = nodes.head();
        page.post("/api/v1/session/renewal").done(204);
        page.delete("/api/v1/session").done(204);
        assertThat(nodes.typesAfter(end)).containsExactly("SessionEnded");
    }

    @Test
    void an_auditor_orders_that_a_projection_be_rebuilt() {
        Client auditor = people.official(Role.AUDITOR);
        long begin = nodes.head();
        String key = Client.newKey();
        Map<String, String> form = Map.of("projection", "quota");
        auditor.call("POST", "/api/v1/projection-rebuilds", form, "Idempotency-Key", key)
                .done(202);
        auditor.call("POST", "/api/v1/projection-rebuilds", form, "Idempotency-Key", key)
                .done(202);
        assertThat(nodes.typesAfter(begin)).containsExactly("ProjectionRebuildRequested");
    }

    @Test
    void the_first_official_is_made_once() {
        people.official(Role.ADMINISTRATOR);
        String setupKey = nodes.bean(MailedCodes.class).setupKey();
        nodes.client()
                .call("POST", "/api/v1/first-official", Map.of("mailAddress", "x@example.jp"), "Setup-Key", setupKey)
                .refusedBy(AccountRule.SETUP_DONE);
        nodes.client()
                .call("POST", "/api/v1/first-official", Map.of("mailAddress", "x@example.jp"), "Setup-Key", "0")
                .refusedBy(AccountRule.SETUP_KEY_WRONG);
    }

    @Test
    void one_address_is_one_account() {
        String address = people.newAddress();
        String first = people.requestAccount(Role.ORGANIZATION, address);
        String second = people.requestAccount(Role.JOB_SEEKER, address.toUpperCase(Locale.ROOT));
        people.verify(first, 1);
        long head = nodes.head();
        nodes.client()
                .call(
                        "POST",
                        "/api/v1/accounts/" + second + "/verification",
                        Map.of("verificationKey", people.key(second, 1), "password", People.PASSWORD))
                .refusedBy(AccountRule.MAIL_ADDRESS_TAKEN);
        assertThat(nodes.head()).isEqualTo(head);
    }
}
