package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.jobseeker.JobSeekerRule;
import hellowork.events.JapanTime;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same key and body again: the same answer, nothing done twice. Another body: refused. No key: refused. */
class IdempotencyTest {
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

    private static Client.Answer post(Client client, String path, Object body, String key) {
        return client.call("POST", path, body, "Idempotency-Key", key);
    }

    private static void checkedWith(Client client, String path, Map<String, Object> body, Map<String, Object> other) {
        String key = Client.newKey();
        Client.Answer first = post(client, path, body, key);
        assertThat(first.status()).as(first::toString).isEqualTo(201);
        againWith(client, path, body, other, key, first);
    }

    private static void againWith(
            Client client,
            String path,
            Map<String, Object> body,
            Map<String, Object> other,
            String key,
            Client.Answer first) {
        long head = nodes.head();
        Client.Answer again = post(client, path, body, key).done(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.response().headers().firstValue("Location"))
                .isEqualTo(first.response().headers().firstValue("Location"));
        post(client, path, other, key).refusedBy(RestRule.IDEMPOTENCY_KEY_REUSED);
        client.call("POST", path, body).refusedBy(RestRule.IDEMPOTENCY_KEY_MISSING);
        post(client, path, body, "not a key").refusedBy(RestRule.IDEMPOTENCY_KEY_MISSING);
        assertThat(nodes.head()).isEqualTo(head);
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        form.put(field, value);
        return form;
    }

    @Test
    void an_account() {
        String address = people.newAddress();
        checkedWith(
                nodes.client(),
                "/api/v1/accounts",
                Forms.of("mailAddress", address, "role", "ORGANIZATION"),
                Forms.of("mailAddress", address, "role", "JOB_SEEKER"));
    }

    @Test
    void an_official() {
        String address = people.newAddress();
        checkedWith(
                people.official(Role.ADMINISTRATOR),
                "/api/v1/officials",
                Forms.of("mailAddress", address, "role", "AUDITOR"),
                Forms.of("mailAddress", address, "role", "ANALYST"));
    }

    @Test
    void an_application() {
        checkedWith(
                people.newcomer(Role.ORGANIZATION).client(),
                "/api/v1/organizations",
                Forms.application(),
                with(Forms.application(), "bureau", "14"));
    }

    @Test
    void a_registration_online_and_at_the_desk() {
        Map<String, Object> other = with(Forms.registration(), "selfIntroduction", "営業の経験が3年あります。");
        Client seeker = people.newcomer(Role.JOB_SEEKER).client();
        checkedWith(seeker, "/api/v1/job-seekers", Forms.registration(), other);
        checkedWith(people.official(Role.DESK_OFFICER), "/api/v1/job-seekers", Forms.registration(), other);
        seeker.post("/api/v1/job-seekers", Forms.registration()).refusedBy(JobSeekerRule.ALREADY_REGISTERED);
    }

    @Test
    void an_invitation() {
        Client desk = people.official(Role.DESK_OFFICER);
        String seeker =
                desk.post("/api/v1/job-seekers", Forms.registration()).done(201).text("jobSeekerId");
        checkedWith(
                desk,
                "/api/v1/job-seekers/" + seeker + "/my-page-invitation",
                Forms.of("mailAddress", people.newAddress()),
                Forms.of("mailAddress", people.newAddress()));
    }

    @Test
    void an_outreach_also_after_midnight() {
        People.Applicant organization = people.approvedOrganization();
        String seeker = people.reference(organization, people.disclosedSeeker().id());
        String another = people.reference(organization, people.disclosedSeeker().id());
        String key = Client.newKey();
        Map<String, Object> body = Forms.outreach(seeker);
        Map<String, Object> otherBody = with(Forms.outreach(seeker), "body", "別の求人をご案内します。");
        Client.Answer first =
                post(organization.client(), "/api/v1/outreach", body, key).done(201);
        againWith(organization.client(), "/api/v1/outreach", body, otherBody, key, first);
        againWith(organization.client(), "/api/v1/outreach", body, Forms.outreach(another), key, first);

        nodes.moveClockTo(JapanTime.startOf(JapanTime.dayOf(nodes.now()).plusDays(1)));
        Client tomorrow = people.login(organization.address());
        againWith(tomorrow, "/api/v1/outreach", body, otherBody, key, first);
        againWith(tomorrow, "/api/v1/outreach", body, Forms.outreach(another), key, first);
    }

    @Test
    void a_message_in_a_thread_of_either_side_also_after_midnight() {
        People.Applicant organization = people.approvedOrganization();
        People.Seeker seeker = people.disclosedSeeker();
        String path = "/api/v1/threads/"
                + organization
                        .client()
                        .post("/api/v1/outreach", Forms.outreach(people.reference(organization, seeker.id())))
                        .done(201)
                        .text("threadId")
                + "/messages";
        Map<String, Object> body = Forms.of("body", "興味があります。");
        Map<String, Object> other = Forms.of("body", "興味がありません。");
        checkedWith(seeker.client(), path, body, other);
        String key = Client.newKey();
        Client.Answer answer = post(organization.client(), path, body, key).done(201);
        againWith(organization.client(), path, body, other, key, answer);
        checkedWith(organization.client(), path, body, other); // this one counts against the day

        nodes.moveClockTo(JapanTime.startOf(JapanTime.dayOf(nodes.now()).plusDays(1)));
        againWith(people.login(organization.address()), path, body, other, key, answer);
    }

    @Test
    void a_message_in_two_threads_under_one_key_is_two_messages() {
        People.Seeker seeker = people.disclosedSeeker();
        String key = Client.newKey();
        String[] messages = new String[2];
        for (int i = 0; i < 2; i++) {
            People.Applicant organization = people.approvedOrganization();
            String thread = organization
                    .client()
                    .post("/api/v1/outreach", Forms.outreach(people.reference(organization, seeker.id())))
                    .done(201)
                    .text("threadId");
            messages[i] = post(
                            seeker.client(),
                            "/api/v1/threads/" + thread + "/messages",
                            Forms.of("body", "興味があります。"),
                            key)
                    .done(201)
                    .text("messageId");
        }
        assertThat(messages[0]).isNotEqualTo(messages[1]);
    }

    @Test
    void a_correction_names_the_version_that_it_is_meant_for() {
        People.Applicant organization = people.applicant();
        Client officer = people.official(Role.BUREAU_OFFICER);
        officer.post(organization.path("form-receipt")).done(204);
        officer.call("POST", organization.path("return"), Forms.reason()).done(204);
        long head = nodes.head();
        String path = organization.path("application");
        organization.client().put(path, Forms.application()).refusedBy(RestRule.VERSION_MISSING);
        organization
                .client()
                .put(path, Forms.application(), "If-Match", "\"2\"")
                .refusedBy(RestRule.STALE);
        organization
                .client()
                .put(path, Forms.application(), "If-Match", "\"4\"")
                .refusedBy(RestRule.STALE);
        organization
                .client()
                .put(path, Forms.application(), "If-Match", "anything")
                .refusedBy(RestRule.STALE);
        assertThat(nodes.head()).isEqualTo(head);
        organization
                .client()
                .put(path, Forms.application(), "If-Match", "\"3\"")
                .done(204);
    }

    @Test
    void a_retry_after_the_thing_has_moved_on_still_gets_the_first_answer() {
        String address = people.newAddress();
        Client officer = people.official(Role.BUREAU_OFFICER);
        Client client = people.newcomer(Role.ORGANIZATION).client();
        String key = Client.newKey();
        Map<String, Object> application = Forms.application();
        Client.Answer first =
                post(client, "/api/v1/organizations", application, key).done(201);
        officer.post("/api/v1/organizations/" + first.text("organizationId") + "/form-receipt")
                .done(204);
        againWith(client, "/api/v1/organizations", application, with(Forms.application(), "bureau", "14"), key, first);

        String accountKey = Client.newKey();
        Map<String, Object> form = Forms.of("mailAddress", address, "role", "ORGANIZATION");
        Client.Answer opened =
                post(nodes.client(), "/api/v1/accounts", form, accountKey).done(201);
        people.verify(opened.text("accountId"), 1);
        againWith(
                nodes.client(),
                "/api/v1/accounts",
                form,
                Forms.of("mailAddress", address, "role", "JOB_SEEKER"),
                accountKey,
                opened);
    }
}
