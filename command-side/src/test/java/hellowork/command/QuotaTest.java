package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.outreach.OutreachRule;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationId;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import hellowork.rest.SeekerReferences;
import hellowork.rest.SessionToken;
import hellowork.store.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** S-10: two nodes, 32 clients, a database that keeps what it has acknowledged. */
class QuotaTest {
    private static final int SEEKERS = 1_200;
    private static final int CLIENTS = 32;
    private static final int FOR_EACH = 20;

    private static Nodes nodes;

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.DURABLE, 2);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void of_1200_parallel_sends_over_two_nodes_exactly_1000_succeed_and_tomorrow_there_are_more() throws Exception {
        List<JobSeekerId> seekers = seekers(10_000, SEEKERS);
        People.Applicant organization = nodes.people().approvedOrganization();

        long start = System.nanoTime();
        List<Client.Answer> answers = inParallel(
                SEEKERS,
                i -> send(
                        i % 2, organization.client().token(), nodes.people().reference(organization, seekers.get(i))));
        measured(SEEKERS, "one organization", start);

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1_000);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .hasSize(200)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(429);
                    answer.refusedBy(OutreachRule.QUOTA_REACHED);
                    assertThat(answer.response()
                                    .headers()
                                    .firstValueAsLong("Retry-After")
                                    .orElseThrow())
                            .isBetween(1L, Duration.ofDays(1).toSeconds() + 1);
                    assertThat(answer.response().headers().firstValue("RateLimit"))
                            .isPresent();
                });
        assertThat(nodes.stream(AllowanceId.of(organization.id(), JapanTime.dayOf(nodes.now()))))
                .hasSize(1_000)
                .extracting(RecordedEvent::type)
                .containsOnly("AllowanceUsed");

        Instant midnight = JapanTime.startOf(JapanTime.dayOf(nodes.now()).plusDays(1));
        nodes.moveClockTo(midnight);
        Client tomorrow = nodes.people().login(organization.address());
        int refused = IntStream.range(0, SEEKERS)
                .filter(i -> answers.get(i).status() == 429)
                .findFirst()
                .orElseThrow();
        tomorrow.post("/api/v1/outreach", Forms.outreach(nodes.people().reference(organization, seekers.get(refused))))
                .done(201);
    }

    @Test
    void organizations_do_not_wait_for_each_other() throws Exception {
        List<JobSeekerId> seekers = seekers(20_000, CLIENTS * FOR_EACH);
        List<OrganizationId> organizations = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            organizations.add(new OrganizationId("organization-" + Samples.uuid(30_000 + i)));
            tokens.add(loggedIn(organizations.getLast(), 30_000 + i));
        }
        SeekerReferences references = nodes.bean(SeekerReferences.class);

        long start = System.nanoTime();
        List<Client.Answer> answers = inParallel(
                seekers.size(),
                i -> send(
                        i % 2,
                        tokens.get(i % CLIENTS),
                        references.reference(organizations.get(i % CLIENTS), seekers.get(i))));
        measured(seekers.size(), CLIENTS + " organizations", start);

        assertThat(answers).allSatisfy(answer -> answer.done(201));
        assertThat(organizations.stream()
                        .mapToInt(id -> nodes.stream(AllowanceId.of(id, JapanTime.dayOf(nodes.now())))
                                .size())
                        .sum())
                .isEqualTo(CLIENTS * FOR_EACH);
    }

    @Test
    void a_bulk_send_of_1000_is_sent_in_one_and_leaves_nothing_of_the_day() {
        List<JobSeekerId> seekers = seekers(40_000, 1_001);
        People.Applicant organization = nodes.people().approvedOrganization();
        String bulk = draft(organization, seekers.subList(0, 1_000));
        long start = System.nanoTime();
        send(0, organization, bulk).done(204);
        System.out.printf(
                "a bulk send of 1,000 took %d ms%n",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        send(1, organization, bulk).done(204); // again: nothing more
        assertThat(nodes.stream(AllowanceId.of(organization.id(), JapanTime.dayOf(nodes.now()))))
                .extracting(RecordedEvent::type)
                .containsExactly("AllowanceUsedInBulk");
        assertThat(seekers.subList(0, 1_000))
                .allSatisfy(seeker -> assertThat(nodes.stream(seeker))
                        .filteredOn(event -> event.type().equals("OutreachReceived"))
                        .hasSize(1));
        send(1, organization.client().token(), nodes.people().reference(organization, seekers.getLast()))
                .refusedBy(OutreachRule.QUOTA_REACHED);
    }

    @Test
    void of_two_bulk_sends_that_do_not_both_fit_one_is_sent_whole_and_the_other_not_at_all() throws Exception {
        List<JobSeekerId> seekers = seekers(50_000, 1_200);
        People.Applicant organization = nodes.people().approvedOrganization();
        List<String> bulks =
                List.of(draft(organization, seekers.subList(0, 600)), draft(organization, seekers.subList(600, 1_200)));
        List<Client.Answer> answers = inParallel(2, i -> send(i, organization, bulks.get(i)));
        assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(204, 429);
        assertThat(seekers.stream()
                        .filter(seeker -> nodes.stream(seeker).stream()
                                .anyMatch(event -> event.type().equals("OutreachReceived"))))
                .hasSize(600);
    }

    @Test
    void while_midnight_passes_each_message_counts_for_the_day_on_which_it_was_sent() throws Exception {
        List<JobSeekerId> seekers = seekers(60_000, 200);
        Instant midnight = JapanTime.startOf(JapanTime.dayOf(nodes.now()).plusDays(1));
        nodes.standClockAt(midnight.minusSeconds(1));
        People.Applicant organization = nodes.people().approvedOrganization();
        nodes.moveClockTo(midnight.minusMillis(200));
        List<Client.Answer> answers = inParallel(
                seekers.size(),
                i -> send(
                        i % 2, organization.client().token(), nodes.people().reference(organization, seekers.get(i))));
        assertThat(answers).allSatisfy(answer -> answer.done(201));
        LocalDate after = JapanTime.dayOf(midnight);
        int sum = 0;
        for (LocalDate day : List.of(after.minusDays(1), after)) {
            List<RecordedEvent> used = nodes.stream(AllowanceId.of(organization.id(), day));
            assertThat(used)
                    .allSatisfy(event ->
                            assertThat(JapanTime.dayOf(event.event().at())).isEqualTo(day));
            sum += used.size();
        }
        assertThat(sum).isEqualTo(seekers.size());
    }

    private static String draft(People.Applicant organization, List<JobSeekerId> seekers) {
        String[] references = seekers.stream()
                .map(seeker -> nodes.people().reference(organization, seeker))
                .toArray(String[]::new);
        return organization
                .client()
                .post("/api/v1/bulk-sends", Forms.bulkSend(references))
                .done(201)
                .text("bulkSendId");
    }

    private static Client.Answer send(int node, People.Applicant organization, String bulkSend) {
        return nodes.client(node)
                .as(organization.client().token())
                .call("POST", "/api/v1/bulk-sends/" + bulkSend + "/sending", Map.of("skipUnavailable", false));
    }

    private static void measured(int sends, String who, long start) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        System.out.printf(
                "%d sends of %s, %d clients, 2 nodes, fsync on: %.0f a second%n", sends, who, CLIENTS, sends / seconds);
    }

    private static Client.Answer send(int node, @Nullable String token, String seeker) {
        Client client = nodes.client(node).as(token);
        Client.Answer answer;
        do {
            answer = client.post("/api/v1/outreach", Forms.outreach(seeker));
        } while (busy(answer)); // on a loaded machine; nothing was changed
        return answer;
    }

    private static boolean busy(Client.Answer answer) {
        return answer.status() == 409 && answer.text("code").equals(RestRule.BUSY.code());
    }

    private static List<Client.Answer> inParallel(int count, IntFunction<Client.Answer> task)
            throws InterruptedException, ExecutionException {
        List<Callable<Client.Answer>> tasks = IntStream.range(0, count)
                .<Callable<Client.Answer>>mapToObj(i -> () -> task.apply(i))
                .toList();
        try (ExecutorService clients =
                Executors.newFixedThreadPool(CLIENTS, Thread.ofVirtual().factory())) {
            List<Client.Answer> answers = new ArrayList<>();
            for (Future<Client.Answer> answer : clients.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** The token of somebody of an approved organization. */
    private static String loggedIn(OrganizationId organization, int number) {
        AccountId account = new AccountId("account-" + Samples.uuid(number));
        LoginId login = new LoginId("login-" + Samples.uuid(number));
        SessionToken token = SessionToken.of(login, new byte[32]);
        Instant now = nodes.now();
        nodes.store(List.of(
                new AccountRequested(account, Role.ORGANIZATION, null, now),
                new OrganizationLinked(account, organization, null, now),
                new SessionOpened(login, account, token.hash(), now.plus(Duration.ofHours(12)), now),
                new ApplicationSubmitted(organization, account, Samples.AGENCY, now),
                new OfficersNamed(organization, Samples.LIAISON, Samples.COMPLAINTS, now),
                new ApplicationFormReceived(organization, account, now),
                new ApplicationApproved(organization, account, now)));
        return token.text();
    }

    /** Registered, on MyPage, shown to private agencies, told nothing by mail. */
    private static List<JobSeekerId> seekers(int firstNumber, int count) {
        List<JobSeekerId> seekers = new ArrayList<>();
        List<DomainEvent> events = new ArrayList<>();
        Instant now = nodes.now();
        AccountId account = Samples.ACCOUNT;
        for (int i = 0; i < count; i++) {
            JobSeekerId seeker = new JobSeekerId("job-seeker-" + Samples.uuid(firstNumber + i));
            seekers.add(seeker);
            events.add(new JobSeekerRegistered(
                    seeker, RegistrationChannel.DESK, JapanTime.dayOf(now).plusDays(60), account, now));
            events.add(new TermsAccepted(seeker, account, People.TERMS, now));
            events.add(new MyPageOpened(seeker, account, now));
            events.add(new DisclosureSet(seeker, Set.of(ApplicantCategory.PRIVATE_AGENCY), now));
            events.add(new MessageNoticeSwitched(seeker, false, now));
        }
        nodes.store(events);
        return seekers;
    }
}
