package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.account.AccountRule;
import hellowork.command.jobseeker.JobSeekerRule;
import hellowork.command.organization.UseRule;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountAdded;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.store.RecordedEvent;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two decisions about accounts in the same instant on two nodes: one of them is made on what the other has changed. */
class AccountRacesTest {
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

    /** What the first node answers to the one request when the other is done between its decision and its append. */
    private static Client.Answer overtaken(Predicate<DomainEvent> decided, Supplier<Client.Answer> slow, Runnable fast)
            throws Exception {
        Holding.Hold hold = nodes.bean(0, Holding.class).next(decided);
        try (ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Client.Answer> answer = sender.submit(slow::get);
            hold.untilDecided();
            fast.run();
            hold.letGo();
            return answer.get();
        }
    }

    private static Client atTheOtherNode(Client client) {
        return nodes.client(1).as(client.token());
    }

    /** A municipality that has been admitted, and the path of its contractor. */
    private record Municipality(Client client, String contractor) {
        static Municipality admitted() {
            Client client = people.newcomer(Role.ORGANIZATION).client();
            OrganizationId id = new OrganizationId(client.post("/api/v1/organizations", Forms.municipality())
                    .done(201)
                    .text("organizationId"));
            String own = "/api/v1/organizations/" + id.value();
            Client officer = people.official(Role.BUREAU_OFFICER);
            officer.post(own + "/form-receipt").done(204);
            officer.post(own + "/approval").done(204);
            String contractor = nodes.stream(id).stream()
                    .flatMap(recorded -> recorded.event() instanceof JointOfficersNamed named
                            ? named.officers().stream()
                            : Stream.empty())
                    .findFirst()
                    .orElseThrow()
                    .jointApplicantId()
                    .value();
            return new Municipality(client, own + "/joint-applicants/" + contractor);
        }

        Client.Answer opensAccount(Client client) {
            return client.post(contractor + "/accounts", Map.of("mailAddress", people.newAddress()));
        }

        Client.Answer endsCommission(Client client) {
            return client.post(contractor + "/commission-end");
        }
    }

    @Test
    void no_account_is_opened_for_a_contractor_whose_commission_has_just_ended() throws Exception {
        Municipality municipality = Municipality.admitted();

        Client.Answer opening = overtaken(
                AdditionalAccountAdded.class::isInstance,
                () -> municipality.opensAccount(municipality.client()),
                () -> municipality
                        .endsCommission(atTheOtherNode(municipality.client()))
                        .done(204));

        opening.refusedBy(UseRule.NO_SUCH_JOINT_APPLICANT);
    }

    @Test
    void an_account_that_was_just_opened_for_a_contractor_ends_with_its_commission() throws Exception {
        Municipality municipality = Municipality.admitted();
        String[] account = new String[1];

        overtaken(
                        CommissionEnded.class::isInstance,
                        () -> municipality.endsCommission(municipality.client()),
                        () -> account[0] = municipality
                                .opensAccount(atTheOtherNode(municipality.client()))
                                .done(201)
                                .text("accountId"))
                .done(204);

        assertThat(nodes.stream(new AccountId(account[0])))
                .extracting(RecordedEvent::event)
                .hasAtLeastOneElementOfType(AccountClosed.class);
    }

    /** A job seeker whom the desk has registered and invited. */
    private record Invited(String path, String account) {
        static Invited byDesk() {
            Client desk = people.official(Role.DESK_OFFICER);
            String seeker = desk.post("/api/v1/job-seekers", Forms.registration())
                    .done(201)
                    .text("jobSeekerId");
            String path = "/api/v1/job-seekers/" + seeker + "/my-page-invitation";
            return new Invited(path, again(desk, path).done(201).text("accountId"));
        }

        static Client.Answer again(Client desk, String path) {
            return desk.post(path, Map.of("mailAddress", people.newAddress()));
        }

        Client.Answer opens(Client client) {
            return client.call(
                    "POST",
                    "/api/v1/accounts/" + account + "/verification",
                    Map.of("verificationKey", people.key(account, 1), "password", People.PASSWORD));
        }
    }

    @Test
    void an_invitation_that_has_just_been_replaced_opens_no_my_page() throws Exception {
        Invited older = Invited.byDesk();
        Client desk = people.official(Role.DESK_OFFICER);

        Client.Answer opening = overtaken(
                MailAddressVerified.class::isInstance,
                () -> older.opens(nodes.client(0)),
                () -> Invited.again(atTheOtherNode(desk), older.path()).done(201));

        opening.refusedBy(AccountRule.INVITATION_REPLACED);
    }

    @Test
    void nobody_else_is_invited_to_a_my_page_that_has_just_been_opened() throws Exception {
        Invited first = Invited.byDesk();
        Client desk = people.official(Role.DESK_OFFICER);

        Client.Answer second = overtaken(
                MyPageInvited.class::isInstance,
                () -> Invited.again(desk, first.path()),
                () -> first.opens(nodes.client(1)).done(204));

        second.refusedBy(JobSeekerRule.HAS_AN_ACCOUNT);
    }
}
