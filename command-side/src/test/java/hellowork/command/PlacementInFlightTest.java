package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.placement.PlacementRule;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.PaidServiceExplained;
import hellowork.events.PlacementEvent.PaidSupportOffered;
import hellowork.events.PlacementEvent.PaidSupportProvided;
import hellowork.events.Role;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an organization goes on with loses to what the job seeker, or a desk, has done meanwhile (S-34, O-21). */
@SuppressWarnings("NullAway") // the nodes run before an instance is made
class PlacementInFlightTest {
    private static Nodes nodes;
    private static People people;

    private final People.Applicant organization = people.approvedOrganization();
    private final People.Seeker seeker = people.disclosedSeeker();
    private final String thread = "/api/v1/threads/"
            + organization
                    .client()
                    .post("/api/v1/outreach", Forms.outreach(people.reference(organization, seeker.id())))
                    .done(201)
                    .text("threadId");
    private final String placement = thread + "/placement";

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.QUICK, 2);
        people = nodes.people();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    private void reply() {
        seeker.client().post(thread + "/messages", Map.of("body", "応募したいです。")).done(201);
    }

    private void block() {
        other(seeker.client())
                .put("/api/v1/my-page/blocks/" + organization.id().value(), null)
                .done(204);
    }

    private static Client other(Client client) {
        return nodes.client(1).as(client.token());
    }

    @Test
    void an_explanation_in_flight_loses_to_a_block() throws Exception {
        overtaken(PaidServiceExplained.class, "POST", "/explanations", Forms.paidService(), this::block);
    }

    @Test
    void an_acceptance_in_flight_loses_to_a_block() throws Exception {
        reply();
        overtaken(
                JobApplicationAccepted.class,
                "PUT",
                "/job-application",
                Forms.of("withPaidServices", false),
                this::block);
    }

    @Test
    void an_offer_in_flight_loses_to_a_block() throws Exception {
        seeker.client().put(placement + "/support-wish", null).done(204);
        overtaken(PaidSupportOffered.class, "POST", "/support-offers", Forms.paidService(), this::block);
    }

    @Test
    void an_explanation_in_flight_loses_to_the_end_of_the_registration() throws Exception {
        Client desk = people.official(Role.DESK_OFFICER);
        overtaken(
                PaidServiceExplained.class,
                "POST",
                "/explanations",
                Forms.paidService(),
                () -> other(desk)
                        .put(
                                "/api/v1/job-seekers/" + seeker.id().value() + "/end",
                                Forms.of("reason", "PLACED"),
                                "If-Match",
                                version())
                        .done(204));
    }

    @Test
    void an_explanation_in_flight_loses_to_a_decline() throws Exception {
        overtaken(
                PaidServiceExplained.class,
                "POST",
                "/explanations",
                Forms.paidService(),
                this::decline,
                PlacementRule.DECLINED);
    }

    @Test
    void an_explanation_in_flight_loses_to_a_pause_of_the_disclosure() throws Exception {
        overtaken(
                PaidServiceExplained.class,
                "POST",
                "/explanations",
                Forms.paidService(),
                () -> other(seeker.client())
                        .put("/api/v1/my-page/disclosure/pause", null)
                        .done(204));
    }

    @Test
    void an_acceptance_in_flight_loses_to_a_suspension_of_the_organization() throws Exception {
        reply();
        overtaken(
                JobApplicationAccepted.class,
                "PUT",
                "/job-application",
                Forms.of("withPaidServices", false),
                step(Role.BUREAU_OFFICER, "suspension"),
                PlacementRule.NOT_IN_USE);
    }

    @Test
    void an_explanation_in_flight_loses_to_a_withdrawal_of_the_organization() throws Exception {
        overtaken(
                PaidServiceExplained.class,
                "POST",
                "/explanations",
                Forms.paidService(),
                () -> other(organization.client())
                        .post(organization.path("withdrawal"), Forms.of("confirmed", true))
                        .done(204),
                PlacementRule.NOT_IN_USE);
    }

    @Test
    void an_offer_in_flight_loses_to_the_withdrawal_of_its_notification() throws Exception {
        seeker.client().put(placement + "/support-wish", null).done(204);
        String notice = notified();
        overtaken(
                PaidSupportOffered.class,
                "POST",
                "/support-offers",
                Forms.of("paidServiceNoticeId", notice),
                () -> withdraw(notice),
                PlacementRule.NOT_NOTIFIED);
    }

    @Test
    void a_provision_to_a_new_graduate_in_flight_loses_to_the_withdrawal_of_its_notification() throws Exception {
        Map<String, Object> revision = Forms.revision();
        Map<String, Object> profile = Forms.profile();
        profile.put("newUniversityGraduate", true);
        revision.put("profile", profile);
        seeker.client()
                .put("/api/v1/my-page/profile", revision, "If-Match", version())
                .done(204);
        seeker.client().put(placement + "/support-wish", null).done(204);
        String notice = notified();
        String service = organization
                .client()
                .post(placement + "/support-offers", Forms.of("paidServiceNoticeId", notice))
                .done(201)
                .text("paidServiceId");
        seeker.client()
                .put(placement + "/support-offers/" + service + "/consent", null)
                .done(204);
        overtaken(
                PaidSupportProvided.class,
                "PUT",
                "/support-offers/" + service + "/provision",
                null,
                () -> withdraw(notice),
                PlacementRule.NOT_NOTIFIED);
    }

    private void decline() {
        other(seeker.client()).post(thread + "/decline", Map.of()).done(204);
    }

    private Runnable step(Role role, String step) {
        Client official = people.official(role);
        return () ->
                other(official).post(organization.path(step), Forms.reason()).done(204);
    }

    private String notified() {
        return organization
                .client()
                .post("/api/v1/paid-service-notices", Forms.paidService())
                .done(201)
                .text("paidServiceNoticeId");
    }

    private void withdraw(String notice) {
        other(organization.client())
                .post("/api/v1/paid-service-notices/" + notice + "/withdrawal")
                .done(204);
    }

    /** As a reader of the registration gets it: what arrives is no change of it. */
    private String version() {
        return "\"%d\""
                .formatted(nodes.stream(seeker.id()).stream()
                        .filter(recorded -> !(recorded.event() instanceof OutreachReceived))
                        .count());
    }

    private void overtaken(
            Class<? extends DomainEvent> decided, String method, String path, Object body, Runnable meanwhile)
            throws Exception {
        overtaken(decided, method, path, body, meanwhile, PlacementRule.NOT_AVAILABLE);
    }

    private void overtaken(
            Class<? extends DomainEvent> decided,
            String method,
            String path,
            @Nullable Object body,
            Runnable meanwhile,
            PlacementRule refusal)
            throws Exception {
        Holding.Hold hold = nodes.bean(0, Holding.class).next(decided::isInstance);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Client.Answer> going = executor.submit(() -> method.equals("PUT")
                    ? organization.client().put(placement + path, body)
                    : organization.client().post(placement + path, body));
            hold.untilDecided();
            meanwhile.run();
            long head = nodes.head();
            hold.letGo();

            going.get().refusedBy(refusal);
            assertThat(nodes.head()).isEqualTo(head);
        }
    }
}
