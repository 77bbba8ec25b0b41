package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.outreach.OutreachRule;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.rest.RestRule;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** S-34: once a block is acknowledged, nothing gets through. */
class BlockTest {
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

    private static String block(People.Applicant organization) {
        return "/api/v1/my-page/blocks/" + organization.id().value();
    }

    @Test
    void a_first_message_that_was_decided_before_the_block_and_not_yet_stored_is_refused() throws Exception {
        People.Applicant organization = people.approvedOrganization();
        People.Seeker seeker = people.disclosedSeeker();
        overtaken(
                organization, seeker, "/api/v1/outreach", Forms.outreach(people.reference(organization, seeker.id())));
    }

    @Test
    void an_answer_that_was_decided_before_the_block_and_not_yet_stored_is_refused() throws Exception {
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
        overtaken(organization, seeker, thread, Map.of("body", "面談はいかがですか。"));
    }

    private static void overtaken(People.Applicant organization, People.Seeker seeker, String path, Object message)
            throws Exception {
        Holding.Hold hold = nodes.bean(0, Holding.class).next(MessageSent.class::isInstance);
        try (ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Client.Answer> sending =
                    sender.submit(() -> organization.client().post(path, message));
            hold.untilDecided();
            nodes.client(1)
                    .as(seeker.client().token())
                    .put(block(organization), null)
                    .done(204);
            long head = nodes.head();
            hold.letGo();

            sending.get().refusedBy(OutreachRule.NOT_AVAILABLE);
            assertThat(nodes.head()).isEqualTo(head);
        }
    }

    @Test
    void whoever_blocks_cannot_write_to_the_blocked_one_either() {
        People.Applicant organization = people.approvedOrganization();
        People.Seeker seeker = people.disclosedSeeker();
        String thread = organization
                .client()
                .post("/api/v1/outreach", Forms.outreach(people.reference(organization, seeker.id())))
                .done(201)
                .text("threadId");
        seeker.client().put(block(organization), null).done(204);
        seeker.client()
                .post("/api/v1/threads/" + thread + "/messages", Map.of("body", "興味があります。"))
                .refusedBy(OutreachRule.BLOCKED_BY_ONESELF);
    }

    @Test
    void an_organization_that_does_not_exist_cannot_be_blocked() {
        People.Seeker seeker = people.disclosedSeeker();
        long head = nodes.head();
        seeker.client()
                .put("/api/v1/my-page/blocks/" + Samples.ORGANIZATION.value(), null)
                .refusedBy(RestRule.UNKNOWN);
        assertThat(nodes.head()).isEqualTo(head);
    }
}
