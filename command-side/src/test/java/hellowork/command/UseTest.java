package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.organization.OrganizationRule;
import hellowork.command.organization.UseRule;
import hellowork.command.outreach.OutreachRule;
import hellowork.command.paidservice.PaidServiceNoticeRule;
import hellowork.events.JapanTime;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever may no longer use the service sends nothing from that moment on, whatever was decided before. */
class UseTest {
    private static final String NOTICES = "/api/v1/paid-service-notices";

    private static Nodes nodes;
    private static People people;

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.QUICK, 2);
        people = nodes.people();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void a_first_message_in_flight_loses_to_a_suspension_and_a_reinstatement_lets_the_next_one_through()
            throws Exception {
        People.Applicant organization = people.approvedOrganization();
        String seeker = people.reference(organization, people.disclosedSeeker().id());
        Client officer = people.official(Role.BUREAU_OFFICER);

        overtaken(organization, "/api/v1/outreach", Forms.outreach(seeker), officer, "suspension", Forms.reason());
        officer.call("POST", organization.path("reinstatement"), Forms.reason()).done(204);
        organization.client().post("/api/v1/outreach", Forms.outreach(seeker)).done(201);
    }

    @Test
    void an_answer_in_flight_that_does_not_count_loses_to_a_suspension_too() throws Exception {
        People.Applicant organization = people.approvedOrganization();
        People.Seeker seeker = people.disclosedSeeker();
        String thread = "/api/v1/threads/"
                + organization
                        .client()
                        .post("/api/v1/outreach", Forms.outreach(people.reference(organization, seeker.id())))
                        .done(201)
                        .text("threadId")
                + "/messages";
        seeker.client().post(thread, Map.of("body", "興味があります。")).done(201);

        overtaken(
                organization,
                thread,
                Map.of("body", "面談はいかがですか。"),
                people.official(Role.BUREAU_OFFICER),
                "suspension",
                Forms.reason());
    }

    @Test
    void a_message_in_flight_loses_to_a_withdrawal() throws Exception {
        People.Applicant organization = people.approvedOrganization();
        String seeker = people.reference(organization, people.disclosedSeeker().id());
        overtaken(
                organization,
                "/api/v1/outreach",
                Forms.outreach(seeker),
                organization.client(),
                "withdrawal",
                Map.of("confirmed", true));
    }

    private static void overtaken(
            People.Applicant organization, String path, Object message, Client by, String step, Object body)
            throws Exception {
        Holding.Hold hold = nodes.bean(0, Holding.class).next(MessageSent.class::isInstance);
        try (ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Client.Answer> sending =
                    sender.submit(() -> organization.client().post(path, message));
            hold.untilDecided();
            nodes.client(1)
                    .as(by.token())
                    .call("POST", organization.path(step), body)
                    .done(204);
            long head = nodes.head();
            hold.letGo();

            sending.get().refusedBy(OutreachRule.NOT_IN_USE);
            assertThat(nodes.head()).isEqualTo(head);
        }
    }

    @Test
    void a_withdrawal_is_confirmed() {
        People.Applicant organization = people.approvedOrganization();
        long head = nodes.head();
        organization
                .client()
                .call("POST", organization.path("withdrawal"), Map.of("confirmed", false))
                .refusedBy(UseRule.NOT_CONFIRMED);
        assertThat(nodes.head()).isEqualTo(head);
    }

    @Test
    void a_contractor_acts_as_commissioned_and_in_nothing_else_until_its_commission_ends() {
        Client municipality = people.newcomer(Role.ORGANIZATION).client();
        OrganizationId id = new OrganizationId(municipality
                .post("/api/v1/organizations", Forms.municipality())
                .done(201)
                .text("organizationId"));
        String own = "/api/v1/organizations/" + id.value();
        String contractor = nodes.stream(id).stream()
                .flatMap(recorded -> recorded.event() instanceof JointOfficersNamed named
                        ? named.officers().stream()
                        : Stream.empty())
                .findFirst()
                .orElseThrow()
                .jointApplicantId()
                .value();
        String joint = own + "/joint-applicants/" + contractor;
        String address = people.newAddress();
        municipality.post(joint + "/accounts", Map.of("mailAddress", address)).refusedBy(UseRule.NOT_ADMITTED);
        Client officer = people.official(Role.BUREAU_OFFICER);
        officer.post(own + "/form-receipt").done(204);
        officer.post(own + "/approval").done(204);
        String account = municipality
                .post(joint + "/accounts", Map.of("mailAddress", address))
                .done(201)
                .text("accountId");
        people.verify(account, 1);
        Client acting = people.login(address);

        long head = nodes.head();
        acting.post("/api/v1/outreach", with(Forms.outreach("x"), "capacity", "OWN_BUSINESS"))
                .refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        acting.post("/api/v1/organizations", Forms.application()).refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        acting.put(own + "/change", Forms.municipality(), "If-Match", "\"6\"")
                .refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        acting.post(own + "/renewal").refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        acting.call("POST", own + "/withdrawal", Map.of("confirmed", true))
                .refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        acting.post(joint + "/commission-end").refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        String placement = "/api/v1/threads/" + Samples.THREAD.value() + "/placement";
        for (String paid : List.of(placement + "/explanations", placement + "/support-offers", NOTICES)) {
            acting.post(paid, with(Forms.paidService(), "capacity", "OWN_BUSINESS"))
                    .refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        }
        acting.put("/api/v1/usage-reports/2025", Forms.usageReport()).refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        acting.post(NOTICES + "/paid-service-notice-" + Samples.uuid(1) + "/withdrawal")
                .refusedBy(OrganizationRule.CONTRACTOR_MAY_NOT);
        acting.post(NOTICES, Forms.paidService()).refusedBy(PaidServiceNoticeRule.TAKES_NO_MONEY);
        // as commissioned it gets as far as the reference, which is none
        acting.post("/api/v1/outreach", with(Forms.outreach("x"), "capacity", "COMMISSIONED"))
                .refusedBy(RestRule.UNKNOWN);
        assertThat(nodes.head()).isEqualTo(head);

        municipality.post(joint + "/commission-end").done(204);
        acting.post("/api/v1/outreach", Forms.outreach("x")).refusedBy(RestRule.NOT_LOGGED_IN);
        municipality.post(joint + "/commission-end").done(204); // it has ended
        municipality
                .post(joint + "/accounts", Map.of("mailAddress", people.newAddress()))
                .refusedBy(UseRule.NO_SUCH_JOINT_APPLICANT);
    }

    @Test
    void of_two_applications_with_one_number_at_the_same_moment_one_is_warned() throws Exception {
        Map<String, Object> first = Forms.application();
        Map<String, Object> second = Forms.application();
        second.put("licenceNumber", first.get("licenceNumber"));
        Client one = people.newcomer(Role.ORGANIZATION).client();
        Client other =
                nodes.client(1).as(people.newcomer(Role.ORGANIZATION).client().token());
        Holding.Hold hold = nodes.bean(0, Holding.class).next(ApplicationSubmitted.class::isInstance);
        try (ExecutorService applicant = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Client.Answer> applying = applicant.submit(() -> one.post("/api/v1/organizations", first));
            hold.untilDecided();
            other.post("/api/v1/organizations", second).done(201);
            hold.letGo();
            Client.Answer warned = applying.get();
            assertThat(warned.status()).as(warned::toString).isEqualTo(409);
            assertThat(warned.text("code")).isEqualTo(OrganizationRule.ANOTHER_APPLICATION.code());
            assertThat(warned.json()
                            .get("appliedBefore")
                            .get(0)
                            .get("establishment")
                            .get("name")
                            .asString())
                    .isEqualTo("霞が関人材");
        }
    }

    @Test
    void the_end_of_a_period_is_recorded_when_it_has_come() {
        People.Applicant organization = people.approvedOrganization();
        var end = JapanTime.endOfFiscalYear(nodes.now());
        if (nodes.now().isAfter(end.minus(Duration.ofDays(30)))) {
            end = JapanTime.endOfFiscalYear(end); // approved late in the year
        }
        nodes.moveClockTo(end);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(nodes.stream(organization.id()))
                        .anyMatch(recorded -> recorded.event() instanceof UseLapsed));
        people.login(organization.address())
                .post("/api/v1/outreach", Forms.outreach(people.reference(organization, Samples.SEEKER)))
                .refusedBy(OutreachRule.NOT_IN_USE);
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        form.put(field, value);
        return form;
    }
}
