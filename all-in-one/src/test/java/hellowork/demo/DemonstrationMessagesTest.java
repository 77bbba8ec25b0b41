package hellowork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.LegalBasis;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageReportClosed;
import hellowork.events.MessageThreadEvent.MessageReported;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.MessageThreadEvent.ThreadProceeded;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.rest.reference.ReferenceData;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationMessagesTest {
    private static final History DEMO = History.of(42, History.NOW, 2_000, 40);

    @Test
    void every_legal_basis_applies_and_every_stage_is_there_in_both_categories() {
        assertThat(DEMO.all(ApplicationSubmitted.class)
                        .map(e -> e.application().legalBasis())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(LegalBasis.class));
        for (ApplicantCategory category : ApplicantCategory.values()) {
            assertThat(DEMO.all(ApplicationSubmitted.class)
                            .filter(e -> e.application().category() == category)
                            .map(e -> DEMO.of(e.organizationId(), OrganizationEvent.class))
                            .map(stream -> stream.getLast().getClass().getSimpleName())
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "OfficersNamed",
                            "ApplicationFormReceived",
                            "ApplicationReturned",
                            "ApplicationRejected",
                            "UsePeriodGranted",
                            "ChangeRequested");
        }
        assertThat(DEMO.all(ApplicationApproved.class).count()).isBetween(28L, 36L);
    }

    @Test
    void the_printed_officer_finds_something_of_every_kind_to_do() {
        Set<OrganizationId> tokyo = DEMO.all(ApplicationSubmitted.class)
                .filter(e -> e.application().bureau().equals(Officials.TOKYO))
                .map(ApplicationSubmitted::organizationId)
                .collect(Collectors.toSet());
        assertThat(tokyo.stream()
                        .map(id -> DEMO.of(id, OrganizationEvent.class)
                                .getLast()
                                .getClass()
                                .getSimpleName()))
                .contains("OfficersNamed", "ApplicationFormReceived", "ApplicationReturned", "ChangeRequested");
        assertThat(DEMO.all(PaidServiceNotified.class))
                .singleElement()
                .returns(Officials.TOKYO, PaidServiceNotified::bureau)
                .matches(e -> tokyo.contains(e.organizationId()));
        assertThat(DEMO.all(MessageReported.class)).isNotEmpty().allMatch(e -> tokyo.contains(e.organizationId()));
        assertThat(DEMO.all(ProhibitedWordsKept.class)).isNotEmpty().allSatisfy(kept -> {
            assertThat(tokyo).contains(kept.organizationId());
            assertThat(DEMO.of(kept.threadId(), MessageSent.class))
                    .anyMatch(m -> m.messageId().equals(kept.messageId())
                            && kept.words().stream().allMatch(m.body()::contains));
        });
    }

    @Test
    void an_application_is_whole_and_its_account_is_linked() {
        ReferenceData reference = ReferenceData.published();
        assertThat(DEMO.all(ApplicationSubmitted.class)).hasSize(40).allSatisfy(e -> {
            assertThat(e.application().category())
                    .isEqualTo(e.application().legalBasis().category());
            assertThat(reference.knows(e.application().establishment().place())).isTrue();
            assertThat(reference.knows(e.application().bureau())).isTrue();
            assertThat(e.application().licenceNumber() != null)
                    .isEqualTo(e.application().legalBasis().needsLicenceNumber());
            assertThat(DEMO.of(e.organizationId(), OfficersNamed.class)).hasSize(1);
            assertThat(DEMO.of(e.accountId(), OrganizationLinked.class))
                    .singleElement()
                    .returns(e.organizationId(), OrganizationLinked::organizationId);
        });
    }

    @Test
    void the_bureau_that_was_applied_to_decides() {
        Officials officials = new Officials(new DemonstrationIds(42));
        assertThat(DEMO.all(ApplicationApproved.class)).allSatisfy(e -> {
            BureauCode bureau = DEMO.of(e.organizationId(), ApplicationSubmitted.class)
                    .getFirst()
                    .application()
                    .bureau();
            AccountId officer = officials.officerOf(bureau);
            assertThat(e.accountId()).isEqualTo(officer);
        });
    }

    @Test
    void an_outreach_stands_in_the_thread_the_allowance_and_the_seekers_stream() {
        List<MessageSent> outreaches = sent(MessageKind.OUTREACH);
        assertThat(DEMO.all(ComplaintContactStated.class)).hasSameSizeAs(outreaches);
        assertThat(DEMO.all(AllowanceUsed.class)).hasSameSizeAs(outreaches);
        assertThat(DEMO.all(OutreachReceived.class)).hasSameSizeAs(outreaches);
        Set<DomainEvent> events = new HashSet<>(DEMO.events());
        assertThat(outreaches).allSatisfy(m -> {
            var day = JapanTime.dayOf(m.at());
            AllowanceId allowance = AllowanceId.of(m.organizationId(), day);
            var contact =
                    DEMO.of(m.organizationId(), OfficersNamed.class).getLast().privacyAndComplaints();
            assertThat(m.threadId()).isEqualTo(History.IDS.thread().apply(m.organizationId(), m.jobSeekerId()));
            assertThat(events)
                    .contains(
                            new ComplaintContactStated(
                                    m.threadId(), m.messageId(), m.organizationId(), contact, m.at()),
                            new AllowanceUsed(allowance, m.organizationId(), day, m.messageId(), m.at()),
                            new OutreachReceived(
                                    m.jobSeekerId(), m.threadId(), m.messageId(), m.organizationId(), m.at()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-20T03:00:00Z",
                "2026-06-30T15:00:00Z",
                "2027-03-31T14:59:59Z",
                "2026-12-31T15:00:01Z",
                "2028-02-29T00:00:00Z"
            })
    void only_approved_organizations_write_and_only_to_who_is_disclosed_to_them(Instant now) {
        History history = History.of(9, now, 1_000, 40);
        assertThat(history.all(MessageSent.class)).isNotEmpty().allSatisfy(m -> {
            assertThat(history.of(m.organizationId(), ApplicationApproved.class))
                    .singleElement()
                    .matches(approved -> approved.at().isBefore(m.at()));
            ApplicantCategory category = history.of(m.organizationId(), ApplicationSubmitted.class)
                    .getFirst()
                    .application()
                    .category();
            assertThat(history.of(m.jobSeekerId(), DisclosureSet.class).stream()
                            .filter(d -> !d.at().isAfter(m.at()))
                            .toList()
                            .getLast()
                            .recipients())
                    .contains(category);
            assertThat(history.of(m.jobSeekerId(), JobSeekerRegistered.class))
                    .singleElement()
                    .matches(r -> !r.validUntil().isBefore(JapanTime.dayOf(m.at())));
        });
    }

    @Test
    void a_thread_has_one_outreach_and_an_answer_only_after_a_reply() {
        assertThat(sent(MessageKind.ANSWER)).isNotEmpty();
        assertThat(DEMO.all(AnswerReceived.class)).hasSameSizeAs(sent(MessageKind.ANSWER));
        threads().forEach(thread -> {
            Set<Object> messages = new HashSet<>();
            String told = "";
            for (MessageThreadEvent event : thread) {
                told += switch (event) {
                    case MessageSent m -> {
                        messages.add(m.messageId());
                        yield m.kind() == MessageKind.OUTREACH ? "O" : "A";
                    }
                    case ReplySent _ -> "R";
                    case MessageRead read -> {
                        assertThat(messages).contains(read.messageId());
                        yield "";
                    }
                    case MessageReported _,
                            MessageReportClosed _,
                            ReplyRead _,
                            ThreadDeclined _,
                            ThreadProceeded _,
                            ComplaintContactStated _,
                            ProhibitedWordsKept _ -> "";
                };
            }
            assertThat(told).isIn("O", "OR", "ORA");
        });
    }

    @Test
    void after_a_block_nothing_is_exchanged() {
        assertThat(DEMO.all(SenderBlocked.class))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(DEMO.of(
                                History.IDS.thread().apply(block.organizationId(), block.jobSeekerId()),
                                DomainEvent.class))
                        .isNotEmpty()
                        .allMatch(e -> e.at().isBefore(block.at())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05-20T03:00:00Z", "2026-12-31T15:00:01Z", "2027-01-05T23:00:00Z", "2028-02-29T00:00:00Z"})
    void the_printed_job_seekers_inbox_has_one_conversation_in_each_situation(Instant now) {
        History history = History.of(42, now, 1, 60);
        List<OutreachReceived> inbox = history.all(OutreachReceived.class).toList();
        assertThat(inbox)
                .hasSize(5)
                .allSatisfy(received -> assertThat(received.at())
                        .isAfter(history.of(received.jobSeekerId(), DisclosureSet.class)
                                .getLast()
                                .at()));
        assertThat(inbox.stream().map(OutreachReceived::organizationId)).doesNotHaveDuplicates();
        assertThat(history.all(ThreadDeclined.class)).hasSize(1);
        assertThat(history.all(SenderBlocked.class)).hasSize(1);
        assertThat(history.all(AnswerReceived.class)).hasSize(1);
        Set<Object> read =
                history.all(MessageRead.class).map(MessageRead::messageId).collect(Collectors.toSet());
        assertThat(history.all(MessageSent.class).filter(sent -> !read.contains(sent.messageId())))
                .extracting(MessageSent::kind)
                .containsExactlyInAnyOrder(MessageKind.OUTREACH, MessageKind.ANSWER);
    }

    private static List<MessageSent> sent(MessageKind kind) {
        return DEMO.all(MessageSent.class).filter(m -> m.kind() == kind).toList();
    }

    private static List<List<MessageThreadEvent>> threads() {
        return sent(MessageKind.OUTREACH).stream()
                .map(MessageSent::threadId)
                .distinct()
                .map(id -> DEMO.of(id, MessageThreadEvent.class))
                .toList();
    }
}
