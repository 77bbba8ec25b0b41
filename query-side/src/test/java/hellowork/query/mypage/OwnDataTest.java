package hellowork.query.mypage;

import static hellowork.query.Samples.ACCOUNT;
import static hellowork.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.AccountEvent.BrowserRemembered;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.TrustedLoginCompleted;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.CandidateListEvent.CandidateListMade;
import hellowork.events.CandidateListEvent.CandidateNoted;
import hellowork.events.CandidateListId;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.DeskChange;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.ChangedByDesk;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.MessageReportClosed;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.NoteId;
import hellowork.events.OrganizationId;
import hellowork.events.PasswordId;
import hellowork.events.PlacementEvent.OtherSupportWished;
import hellowork.events.PlacementId;
import hellowork.events.RegistrationChannel;
import hellowork.events.ThreadId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class OwnDataTest {
    private static final AccountId OFFICER = new AccountId("account-" + UUID.randomUUID());
    private static final Instant LATER = NOON.plusSeconds(60);

    private final JobSeekerId seeker = Samples.jobSeeker();
    private final OrganizationId organization = Samples.organization();
    private final ThreadId thread = new ThreadId("thread-" + UUID.randomUUID());
    private final MessageId message = new MessageId("message-" + UUID.randomUUID());

    @Autowired
    private History history;

    @Autowired
    private Api api;

    private Api.User holder;
    private AccountId account;

    @BeforeEach
    void the_desk_registers_a_job_seeker() {
        history.append(
                new JobSeekerRegistered(seeker, RegistrationChannel.DESK, LocalDate.of(2999, 12, 31), OFFICER, NOON));
        holder = api.jobSeeker(seeker);
        account = new AccountId(
                holder.get("/api/v1/session").body().get("accountId").asString());
    }

    private JsonNode dataAfter(DomainEvent... events) {
        return holder.get("/api/v1/my-page/data", history.append(events)).body();
    }

    @Test
    void the_account_is_told_with_its_address_and_logins_and_without_browsers_and_trusts() {
        LoginId login = new LoginId("login-" + UUID.randomUUID());
        JsonNode data = dataAfter(
                new MailAddressRecorded(account, "me@example.jp", NOON),
                new PasswordSet(account, new PasswordId("password-" + UUID.randomUUID()), NOON),
                new PasswordRefused(account, NOON),
                new LoginCompleted(account, login, NOON),
                new DeviceTrusted(account, login, "f00d".repeat(16), LATER, NOON),
                new BrowserRemembered(account, "beef".repeat(16), NOON),
                new NewBrowserNoticed(account, login, null, NOON),
                new TrustedLoginCompleted(account, login, "f00d".repeat(16), LATER));
        assertThat(data.at("/account/mailAddress").asString()).isEqualTo("me@example.jp");
        assertThat(data.at("/account/history").findValuesAsString("type"))
                .containsExactly("AccountRequested", "JobSeekerLinked", "MailAddressRecorded", "PasswordSet");
        assertThat(data.get("logins").findValuesAsString("outcome"))
                .containsExactly("REFUSED", "SUCCEEDED", "SUCCEEDED");
        assertThat(data.toString()).doesNotContain("f00d", "beef", "rowser", "password-", login.value(), "rusted");
    }

    @Test
    void every_version_of_the_terms_that_was_accepted_is_told() {
        JsonNode data = dataAfter(
                new TermsAccepted(seeker, account, "2025-04", NOON),
                new TermsAccepted(seeker, account, "2026-04", LATER));
        assertThat(data.get("terms").findValuesAsString("version")).containsExactly("2025-04", "2026-04");
        assertThat(data.get("terms").get(0).get("at").asString()).startsWith("2026-");
    }

    @Test
    void what_organizations_and_offices_note_for_themselves_is_not_in_it() {
        CandidateListId list = new CandidateListId("candidate-list-" + UUID.randomUUID());
        JsonNode data = dataAfter(
                sent(),
                new ProhibitedWordsKept(thread, message, organization, List.of("若い"), "SECRET-REASON", NOON),
                new OutreachReceived(seeker, thread, message, organization, NOON),
                new ReplySent(thread, other(), organization, seeker, null, "よろしくお願いします。", NOON),
                new ReplyRead(thread, message, organization, ACCOUNT, NOON),
                new MessageReportClosed(thread, message, organization, OFFICER, "SECRET-CLOSING", NOON),
                new CandidateListMade(list, organization, ACCOUNT, "SECRET-LIST", NOON),
                new CandidateNoted(
                        list,
                        organization,
                        ACCOUNT,
                        seeker,
                        new NoteId("note-" + UUID.randomUUID()),
                        "SECRET-NOTE",
                        NOON),
                new ChangedByDesk(seeker, DeskChange.PERSONAL_DATA, OFFICER, NOON));
        assertThat(data.at("/messages/0/history").findValuesAsString("type"))
                .containsExactly("MessageSent", "ReplySent", "ReplyRead");
        assertThat(data.get("history").findValuesAsString("type")).contains("ChangedByDesk");
        assertThat(data.toString()).contains("よろしくお願いします。").doesNotContain("SECRET", OFFICER.value(), ACCOUNT.value());
    }

    @Test
    void placement_and_complaints_are_in_it_as_the_job_seeker_may_read_them() {
        ComplaintId complaint = new ComplaintId("complaint-" + UUID.randomUUID());
        JsonNode data = dataAfter(
                sent(),
                new OutreachReceived(seeker, thread, message, organization, NOON),
                new OtherSupportWished(PlacementId.of(thread), thread, organization, seeker, NOON),
                new ComplaintRaised(
                        complaint,
                        organization,
                        seeker,
                        new BureauCode("13"),
                        ComplaintParty.ORGANIZATION,
                        null,
                        "案内について",
                        "しつこいです。",
                        NOON),
                new ComplaintMessageSent(
                        complaint,
                        organization,
                        seeker,
                        other(),
                        ComplaintParty.ORGANIZATION,
                        ComplaintParty.DESK,
                        "SECRET-CONSULTATION",
                        NOON));
        assertThat(data.at("/messages/0/placement/supportWished").asBoolean()).isTrue();
        assertThat(data.at("/complaints/0/entries/0/text").asString()).isEqualTo("しつこいです。");
        assertThat(data.at("/views/0/kind").asString()).isEqualTo("CONTACTED");
        assertThat(data.toString()).doesNotContain("SECRET");
    }

    @Test
    void it_is_whole_however_long_the_history_is() {
        JsonNode data = dataAfter(IntStream.range(0, 2_500)
                .mapToObj(i -> new MessageNoticeSwitched(seeker, i % 2 == 0, NOON))
                .toArray(DomainEvent[]::new));
        assertThat(data.get("history").size()).isEqualTo(2_501);
    }

    private MessageSent sent() {
        return new MessageSent(
                thread, message, organization, seeker, null, MessageKind.OUTREACH, "ご案内", "はじめまして。", NOON);
    }

    private static MessageId other() {
        return new MessageId("message-" + UUID.randomUUID());
    }
}
