package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.outreach.OutreachRule;
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
import hellowork.events.RegistrationChannel;
import hellowork.store.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** S-10: two nodes, 32 clients, a database that keeps what it has acknowledged. */
class QuotaTest {
    private static final int SEEKERS = 1_200;
    private static final int CLIENTS = 32;

    @Test
    void of_1200_parallel_sends_over_two_nodes_exactly_1000_succeed_and_tomorrow_there_are_more() throws Exception {
        try (Nodes nodes = Nodes.start(Postgres.DURABLE, 2)) {
            List<JobSeekerId> seekers = seekers(nodes);
            People.Applicant organization = nodes.people().approvedOrganization();

            long start = System.nanoTime();
            List<Client.Answer> answers = inParallel(IntStream.range(0, SEEKERS)
                    .<Callable<Client.Answer>>mapToObj(i -> () -> send(nodes, i % 2, organization, seekers.get(i)))
                    .toList());
            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            System.out.printf(
                    "%d sends with %d clients on 2 nodes, fsync on: %.0f a second%n", SEEKERS, CLIENTS, SEEKERS / seconds);

            assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1_000);
            assertThat(answers.stream().filter(answer -> answer.status() != 201)).hasSize(200).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(429);
                answer.refusedBy(OutreachRule.QUOTA_REACHED);
                assertThat(answer.response().headers().firstValueAsLong("Retry-After").orElseThrow())
                        .isBetween(1L, Duration.ofHours(14).toSeconds() + 1);
                assertThat(answer.response().headers().firstValue("RateLimit")).isPresent();
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
            tomorrow.post(
                            "/api/v1/outreach",
                            Forms.outreach(nodes.people().reference(organization, seekers.get(refused))))
                    .done(201);
        }
    }

    private static Client.Answer send(Nodes nodes, int node, People.Applicant organization, JobSeekerId seeker) {
        return nodes.client(node)
                .as(organization.client().token())
                .post("/api/v1/outreach", Forms.outreach(nodes.people().reference(organization, seeker)));
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS, Thread.ofVirtual().factory())) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : clients.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }

    /** Registered, on MyPage, shown to private agencies, told nothing by mail. */
    private static List<JobSeekerId> seekers(Nodes nodes) {
        List<JobSeekerId> seekers = new ArrayList<>();
        List<DomainEvent> events = new ArrayList<>();
        Instant now = nodes.now();
        AccountId account = Samples.ACCOUNT;
        for (int i = 0; i < SEEKERS; i++) {
            JobSeekerId seeker = new JobSeekerId("job-seeker-" + Samples.uuid(10_000 + i));
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
