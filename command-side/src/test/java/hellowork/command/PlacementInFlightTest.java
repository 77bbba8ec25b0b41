package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.placement.PlacementRule;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.PaidServiceExplained;
import hellowork.events.PlacementEvent.PaidSupportOffered;
import hellowork.events.Role;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        Holding.Hold hold = nodes.bean(0, Holding.class).next(decided::isInstance);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Client.Answer> going = executor.submit(() -> method.equals("PUT")
                    ? organization.client().put(placement + path, body)
                    : organization.client().post(placement + path, body));
            hold.untilDecided();
            meanwhile.run();
            long head = nodes.head();
            hold.letGo();

            going.get().refusedBy(PlacementRule.NOT_AVAILABLE);
            assertThat(nodes.head()).isEqualTo(head);
        }
    }
}
