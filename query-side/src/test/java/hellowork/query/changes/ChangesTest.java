package hellowork.query.changes;

import static hellowork.events.ComplaintParty.DESK;
import static hellowork.events.ComplaintParty.JOB_SEEKER;
import static hellowork.events.ComplaintParty.ORGANIZATION;
import static hellowork.query.Samples.ACCOUNT;
import static hellowork.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintStepRecorded;
import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.EmployerDisclosureSet;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.LicenceNumber;
import hellowork.events.LoginSessionEvent.SessionEnded;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageReported;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.Precaution;
import hellowork.events.ReportKind;
import hellowork.events.Role;
import hellowork.events.SessionEndReason;
import hellowork.events.ThreadId;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.events.UsageReportId;
import hellowork.query.Api;
import hellowork.query.EventStream;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** That somebody is not told is shown by what is told next: everything is told in order. */
@QueryTest
@Timeout(120)
class ChangesTest {
    private final OrganizationId organization = Samples.organization();
    private final JobSeekerId seeker = Samples.jobSeeker();
    private final ThreadId thread = Samples.thread();
    private final MessageId message = Samples.message();

    @Autowired
    private History history;

    @Autowired
    private Api api;

    @BeforeEach
    void an_organization_has_written() {
        history.append(Samples.submitted(organization, "丸の内人材", "13", NOON));
        history.append(Samples.sent(thread, message, organization, seeker, MessageKind.OUTREACH, NOON));
    }

    @Test
    void everything_is_read_first_and_what_comes_is_told_with_the_position_that_shows_it() {
        Api.User user = api.organization(organization);
        try (EventStream changes = user.changes()) {
            EventStream.Event first = changes.next();
            assertThat(changes.status()).isEqualTo(200);
            assertThat(changes.header("Content-Type")).startsWith("text/event-stream");
            assertThat(changes.header("Cache-Control")).contains("no-store");
            assertThat(first.what()).isEqualTo("resync resync");
            assertThat(user.get("/api/v1/threads/" + thread.value(), first.id()).status())
                    .isEqualTo(200);

            long position = history.append(Samples.reply(thread, organization, seeker, NOON.plusSeconds(60)));

            EventStream.Event told = changes.next();
            assertThat(told).isEqualTo(new EventStream.Event("threads", thread.value(), position));
            assertThat(user.get("/api/v1/threads/" + thread.value(), told.id())
                            .body()
                            .get("messages")
                            .size())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_message_is_told_to_both_sides_in_every_session_and_to_nobody_else() {
        JobSeekerId somebody = Samples.jobSeeker();
        OrganizationId elsewhere = Samples.organization();
        try (EventStream one = begun(api.jobSeeker(seeker));
                EventStream two = begun(api.jobSeeker(seeker));
                EventStream members = begun(api.organization(organization));
                EventStream stranger = begun(api.jobSeeker(somebody));
                EventStream other = begun(api.organization(elsewhere));
                EventStream bureau = begun(api.bureauOfficer("13"))) {
            history.append(Samples.sent(
                    thread, Samples.message(), organization, seeker, MessageKind.FOLLOW_UP, NOON.plusSeconds(60)));

            for (EventStream told : List.of(one, two)) {
                assertThat(List.of(told.next().what(), told.next().what()))
                        .containsExactlyInAnyOrder("threads " + thread.value(), "views views");
            }
            assertThat(members.next().what()).isEqualTo("threads " + thread.value());
            nothingToldTo(somebody, stranger);
            nothingToldTo(elsewhere, other);
            nothingToldTo("13", bureau);
        }
    }

    @Test
    void an_organization_is_not_told_of_a_block_nor_of_what_the_job_seeker_reads_reports_or_discloses() {
        try (EventStream members = begun(api.organization(organization));
                EventStream own = begun(api.jobSeeker(seeker))) {
            history.append(new SenderBlocked(seeker, organization, NOON));
            assertThat(own.next().what()).isEqualTo("my-page my-page");
            history.append(new DisclosureSet(seeker, Set.of(), NOON));
            assertThat(own.next().what()).isEqualTo("my-page my-page");
            history.append(new MessageRead(thread, message, NOON));
            assertThat(own.next().what()).isEqualTo("threads " + thread.value());
            history.append(
                    new MessageReported(thread, message, organization, seeker, ReportKind.HARASSMENT, "迷惑", NOON));
            history.append(new OutreachReceived(seeker, thread, message, organization, NOON));
            nothingToldTo(organization, members);
            nothingToldTo(seeker, own);
        }
    }

    @Test
    void both_are_told_of_an_answer_that_was_opened_and_of_a_decline() {
        try (EventStream members = begun(api.organization(organization));
                EventStream own = begun(api.jobSeeker(seeker))) {
            history.append(new ReplyRead(thread, Samples.message(), organization, ACCOUNT, NOON));
            assertThat(members.next().what()).isEqualTo("threads " + thread.value());
            assertThat(own.next().what()).isEqualTo("threads " + thread.value());

            history.append(new ThreadDeclined(thread, organization, seeker, null, NOON));
            assertThat(members.next().what()).isEqualTo("threads " + thread.value());
            assertThat(own.next().what()).isEqualTo("threads " + thread.value());
        }
    }

    @Test
    void a_complaint_to_the_desk_is_told_to_the_organization_from_the_moment_that_it_takes_part() {
        ComplaintId complaint = new ComplaintId("complaint-" + UUID.randomUUID());
        try (EventStream members = begun(api.organization(organization));
                EventStream own = begun(api.jobSeeker(seeker));
                EventStream desk = begun(api.official(Role.DESK_OFFICER))) {
            String told = "complaints " + complaint.value();
            history.append(new ComplaintRaised(
                    complaint,
                    organization,
                    seeker,
                    new BureauCode("13"),
                    DESK,
                    new PlaceCode("13"),
                    "件名",
                    "本文",
                    NOON));
            assertThat(own.next().what()).isEqualTo(told);
            awaitAmong(desk, told);
            history.append(
                    new ComplaintStepRecorded(complaint, organization, Samples.message(), ACCOUNT, "電話した", NOON));
            assertThat(own.next().what()).isEqualTo(told);
            awaitAmong(desk, told);
            nothingToldTo(organization, members);

            history.append(
                    new ComplaintReferred(complaint, organization, seeker, Samples.message(), ACCOUNT, "照会", NOON));
            assertThat(members.next().what()).isEqualTo(told);
            assertThat(own.next().what()).isEqualTo(told);
            history.append(message(complaint, ORGANIZATION, DESK));
            assertThat(members.next().what()).isEqualTo(told);
            nothingToldTo(seeker, own);
            history.append(message(complaint, JOB_SEEKER, DESK));
            assertThat(own.next().what()).isEqualTo(told);
            nothingToldTo(organization, members);
        }
    }

    @Test
    void an_organization_that_never_knew_of_a_complaint_is_not_told_that_it_is_closed() {
        ComplaintId complaint = new ComplaintId("complaint-" + UUID.randomUUID());
        try (EventStream members = begun(api.organization(organization));
                EventStream own = begun(api.jobSeeker(seeker))) {
            history.append(new ComplaintRaised(
                    complaint,
                    organization,
                    seeker,
                    new BureauCode("13"),
                    DESK,
                    new PlaceCode("13"),
                    "件名",
                    "本文",
                    NOON));
            assertThat(own.next().what()).isEqualTo("complaints " + complaint.value());
            history.append(new ComplaintClosed(complaint, organization, DESK, true, false, NOON));

            assertThat(own.next().what()).isEqualTo("complaints " + complaint.value());
            nothingToldTo(organization, members);
        }
    }

    @Test
    void a_bureau_is_told_of_its_own_organizations_and_their_reported_messages() {
        try (EventStream tokyo = begun(api.bureauOfficer("13"));
                EventStream osaka = begun(api.bureauOfficer("27"));
                EventStream members = begun(api.organization(organization))) {
            history.append(new ApplicationApproved(organization, ACCOUNT, NOON));
            awaitAmong(tokyo, "organizations " + organization.value());
            assertThat(members.next().what()).isEqualTo("organizations " + organization.value());
            history.append(
                    new MessageReported(thread, message, organization, seeker, ReportKind.HARASSMENT, null, NOON));
            awaitAmong(tokyo, "message-reports " + message.value());
            nothingToldTo("27", osaka);
            nothingToldTo(organization, members);
        }
    }

    @Test
    void a_contractor_is_not_told_of_the_usage_reports_that_it_does_not_read() {
        OrganizationId city = Samples.organization();
        JointApplicantId contractor = new JointApplicantId("joint-applicant-" + UUID.randomUUID());
        Application application = Samples.application("札幌市", "01");
        history.append(new ApplicationSubmitted(
                city,
                ACCOUNT,
                new Application(
                        application.category(),
                        application.legalBasis(),
                        application.licenceNumber(),
                        application.establishment(),
                        application.bureau(),
                        null,
                        null,
                        List.of(new JointApplicant(contractor, "受託人材", new LicenceNumber("13-ユ-400001", null)))),
                NOON));
        try (EventStream own = begun(api.organization(city));
                EventStream commissioned = begun(api.contractor(city, contractor));
                EventStream bureau = begun(api.bureauOfficer("01"))) {
            history.append(new UsageReportSubmitted(
                    UsageReportId.of(city, 2025), city, 2025, ACCOUNT, true, List.of(), List.of(), "1", NOON));

            assertThat(own.next().what()).isEqualTo("usage-reports 2025");
            assertThat(bureau.next().what()).isEqualTo("usage-reports 2025");
            nothingToldTo(city, commissioned);
            history.append(new CommissionEnded(city, contractor, ACCOUNT, NOON));
            assertThat(commissioned.next().what()).isEqualTo("ended session");
            assertThat(own.next().what()).isEqualTo("quota 2026-05-11");
        }
    }

    @Test
    void a_session_that_ends_takes_its_streams_with_it_and_no_others() {
        Api.User leaving = api.organization(organization);
        try (EventStream ended = begun(leaving);
                EventStream stays = begun(api.organization(organization))) {
            history.append(new SessionEnded(leaving.login(), leaving.account(), SessionEndReason.LOGGED_OUT, NOON));

            assertThat(ended.next().what()).isEqualTo("ended session");
            assertThat(ended.hasEnded()).isTrue();
            history.append(Samples.used(organization, NOON));
            assertThat(stays.next().name()).isEqualTo("quota");
        }
    }

    @Test
    void the_end_of_all_sessions_of_an_account_ends_each_of_its_streams() {
        Api.User locked = api.jobSeeker(seeker);
        try (EventStream one = begun(locked);
                EventStream two = begun(locked)) {
            history.append(new SessionsEnded(locked.account(), null, Precaution.LEAK_REPORTED, NOON));

            assertThat(List.of(one.next().what(), two.next().what())).containsOnly("ended session");
        }
    }

    @Test
    void the_sixth_stream_of_a_session_ends_the_first() {
        Api.User user = api.organization(organization);
        List<EventStream> open =
                IntStream.range(0, 6).mapToObj(_ -> begun(user)).toList();

        assertThat(open.getFirst().next().what()).isEqualTo("ended superseded");
        assertThat(open.getFirst().hasEnded()).isTrue();
        history.append(Samples.used(organization, NOON));
        assertThat(open.subList(1, 6))
                .allSatisfy(each -> assertThat(each.next().name()).isEqualTo("quota"));
        open.forEach(EventStream::close);
    }

    @Test
    void of_many_messages_at_once_each_is_told_or_everything_is_to_be_read_after_it() {
        List<ThreadId> threads =
                IntStream.range(0, 300).mapToObj(_ -> Samples.thread()).toList();
        try (EventStream members = begun(api.organization(organization))) {
            long position = history.append(threads.stream()
                    .map(each -> Samples.sent(
                            each, Samples.message(), organization, Samples.jobSeeker(), MessageKind.OUTREACH, NOON))
                    .toList());
            Set<String> named = new HashSet<>();
            long everything = -1;
            EventStream.Event told;
            do {
                told = members.next();
                if (told.name().equals("resync")) {
                    everything = told.id();
                } else {
                    named.add(told.data());
                }
            } while (told.id() < position);

            for (int i = 0; i < threads.size(); i++) {
                long at = position - threads.size() + 1 + i;
                assertThat(everything >= at || named.contains(threads.get(i).value()))
                        .as("message %s", i)
                        .isTrue();
            }
        }
    }

    @Test
    void a_question_for_the_head_of_the_answer_does_not_wait_for_changes() {
        assertThat(api.organization(organization).head("/api/v1/changes")).isEqualTo(200);
    }

    private ComplaintMessageSent message(ComplaintId complaint, ComplaintParty from, ComplaintParty to) {
        return new ComplaintMessageSent(complaint, organization, seeker, Samples.message(), from, to, "本文", NOON);
    }

    private static EventStream begun(Api.User user) {
        EventStream changes = user.changes();
        assertThat(changes.next().name()).isEqualTo("resync");
        return changes;
    }

    /** Other tests are told of too, where one sees what is everybody's. */
    private static void awaitAmong(EventStream changes, String what) {
        String told = changes.next().what();
        while (!told.equals(what)) {
            told = changes.next().what();
        }
    }

    /** The next thing that the organization is told is what happens now: nothing was told before. */
    private void nothingToldTo(OrganizationId id, EventStream silent) {
        history.append(Samples.used(id, NOON));
        assertThat(silent.next().what()).isEqualTo("quota 2026-05-11");
    }

    private void nothingToldTo(JobSeekerId id, EventStream silent) {
        history.append(new EmployerDisclosureSet(id, true, NOON));
        assertThat(silent.next().what()).isEqualTo("my-page my-page");
    }

    private void nothingToldTo(String bureau, EventStream silent) {
        OrganizationId applicant = Samples.organization();
        history.append(Samples.submitted(applicant, "別の団体", bureau, NOON));
        assertThat(silent.next().what()).isEqualTo("organizations " + applicant.value());
    }
}
