package hellowork.command.mail;

import hellowork.command.account.Account;
import hellowork.command.account.MailedCodes;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.jobseeker.Sender;
import hellowork.command.organization.Admission;
import hellowork.command.organization.Organization;
import hellowork.command.savedsearch.SavedSearch;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.MailAddressChangeAsked;
import hellowork.events.AccountEvent.MailAddressChangeBegun;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.AccountId;
import hellowork.events.BulkSendEvent;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.CandidateListEvent;
import hellowork.events.ComplaintEvent;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.RegistrationEndAnnounced;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.LicenceEvent;
import hellowork.events.LoginNameEvent;
import hellowork.events.LoginSessionEvent;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.MessageId;
import hellowork.events.MessageTemplateEvent;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationAccountsEvent;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.PaidServiceNoticeEvent;
import hellowork.events.PlacementEvent;
import hellowork.events.ProfileViewEvent;
import hellowork.events.ProjectionEvent;
import hellowork.events.SavedSearchEvent;
import hellowork.events.SavedSearchEvent.DigestSent;
import hellowork.events.SearchShelfEvent;
import hellowork.events.ThreadId;
import hellowork.events.UsageReportEvent;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import hellowork.store.Fold;
import hellowork.store.States;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which event is mailed to whom, as things stand when it is mailed: nothing stale leaves. */
final class Letters {
    /** After this nobody is told of a message any more. */
    private static final Duration NOTICE_VALIDITY = Duration.ofDays(1);

    private static final Fold<Optional<AccountId>, OrganizationEvent> APPLICANT = new Fold<>(
            OrganizationEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof ApplicationSubmitted e ? Optional.of(e.accountId()) : before);

    /** Of the messages that contractors wrote, by which. */
    private static final Fold<Map<MessageId, JointApplicantId>, MessageThreadEvent> CONTRACTORS =
            new Fold<>(MessageThreadEvent.class, Map.of(), Letters::withContractor);

    private final States states;
    private final MailedCodes codes;
    private final Wording wording;
    private final Clock clock;
    private final ComplaintLetters complaints;

    Letters(States states, MailedCodes codes, Wording wording, Clock clock) {
        this.states = states;
        this.codes = codes;
        this.wording = wording;
        this.clock = clock;
        this.complaints = new ComplaintLetters(states, wording);
    }

    private static Map<MessageId, JointApplicantId> withContractor(
            Map<MessageId, JointApplicantId> before, MessageThreadEvent event) {
        if (!(event instanceof MessageSent e) || e.jointApplicantId() == null) {
            return before;
        }
        Map<MessageId, JointApplicantId> more = new HashMap<>(before);
        more.put(e.messageId(), e.jointApplicantId());
        return Map.copyOf(more);
    }

    /** The letter about this event, if at this moment there is still one to be sent. */
    Optional<Letter> about(DomainEvent event) {
        return switch (event) {
            case VerificationKeyIssued e -> verificationKey(e);
            case OtpIssued e -> oneTimePassword(e);
            case PasswordResetAsked e -> passwordReset(e);
            case NewBrowserNoticed e ->
                address(e.accountId())
                        .map(to -> wording.newBrowser(
                                to, e.loginId(), codes.denialCode(e.accountId(), e.loginId()), e.at()));
            case MailAddressChangeBegun e -> changeOtp(e);
            case MailAddressChangeAsked e -> addressKey(e);
            case MailAddressChanged e -> Optional.of(wording.mailAddressChanged(e.formerMailAddress(), e.at()));
            case OutreachReceived e ->
                forJobSeeker(e.jobSeekerId(), e.organizationId(), e.threadId(), e.messageId(), e.at());
            case AnswerReceived e ->
                forJobSeeker(e.jobSeekerId(), e.organizationId(), e.threadId(), e.messageId(), e.at());
            case RegistrationEndAnnounced e -> endAnnounced(e);
            case RegistrationExpired e -> ended(e.jobSeekerId());
            case RegistrationEnded e -> ended(e.jobSeekerId());
            case ReplySent e when isRecent(e.at()) -> forApplicant(e.organizationId(), wording::replyForOrganization);
            case ThreadDeclined e
            when isRecent(e.at()) -> forApplicant(e.organizationId(), wording::declineForOrganization);
            case BulkSendRefused e when isRecent(e.at()) -> refusedBulkSend(e);
            case DigestSent e when isRecent(e.at()) -> digest(e);
            case ApplicationReturned e -> forApplicant(e.organizationId(), wording::applicationReturned);
            case ApplicationApproved e -> forApplicant(e.organizationId(), wording::applicationApproved);
            case ApplicationRejected e -> forApplicant(e.organizationId(), wording::applicationRejected);
            case ChangeReturned e -> forApplicant(e.organizationId(), wording::changeReturned);
            case ChangeApproved e -> forApplicant(e.organizationId(), wording::changeApproved);
            case ChangeRejected e -> forApplicant(e.organizationId(), wording::changeRejected);
            case RenewalReminded e -> reminder(e);
            case RenewalApproved e -> forApplicant(e.organizationId(), wording::renewalApproved);
            case RenewalRejected e -> forApplicant(e.organizationId(), wording::renewalRejected);
            case UseLapsed e -> forApplicant(e.organizationId(), wording::useLapsed);
            case UseSuspended e -> forApplicant(e.organizationId(), wording::useSuspended);
            case UseReinstated e -> forApplicant(e.organizationId(), wording::useReinstated);
            case ComplaintEvent e -> complaints.about(e);
            case UsageReportReminded e -> forApplicant(e.organizationId(), wording::usageReportDue);
            case AccountEvent _,
                    BulkSendEvent _,
                    CandidateListEvent _,
                    LoginSessionEvent _,
                    LoginNameEvent _,
                    JobSeekerEvent _,
                    LicenceEvent _,
                    MessageTemplateEvent _,
                    MessageThreadEvent _,
                    OrganizationEvent _,
                    OrganizationAccountsEvent _,
                    OutreachAllowanceEvent _,
                    PaidServiceNoticeEvent _,
                    PlacementEvent _,
                    ProfileViewEvent _,
                    ProjectionEvent _,
                    SavedSearchEvent _,
                    SearchShelfEvent _,
                    UsageReportEvent _ -> Optional.empty();
        };
    }

    /** Only the key of the newest issue opens the account, and only once. */
    private Optional<Letter> verificationKey(VerificationKeyIssued e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Unverified account
                        && account.issue() == e.issue()
                        && clock.instant().isBefore(e.expiresAt())
                ? Optional.of(wording.verificationKey(
                        account.mailAddress(),
                        e.accountId(),
                        codes.verificationKey(e.accountId(), e.issue()),
                        e.expiresAt()))
                : Optional.empty();
    }

    /** S-64: a newer login ends the older code. */
    private Optional<Letter> oneTimePassword(OtpIssued e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Open account
                        && e.loginId().equals(account.latestLogin())
                        && clock.instant().isBefore(e.expiresAt())
                ? Optional.of(wording.oneTimePassword(
                        account.mailAddress(), codes.oneTimePassword(e.accountId(), e.loginId()), e.expiresAt()))
                : Optional.empty();
    }

    /** Only the newest key sets another password, and only once. */
    private Optional<Letter> passwordReset(PasswordResetAsked e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Open account
                        && account.awaitsReset(e.issue(), clock.instant())
                ? Optional.of(wording.passwordReset(
                        account.mailAddress(), e.accountId(), codes.resetKey(e.accountId(), e.issue()), e.expiresAt()))
                : Optional.empty();
    }

    private Optional<Letter> changeOtp(MailAddressChangeBegun e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Open account
                        && account.awaitsAddress(e.issue(), clock.instant())
                ? Optional.of(wording.oneTimePassword(
                        account.mailAddress(), codes.changeOtp(e.accountId(), e.issue()), e.expiresAt()))
                : Optional.empty();
    }

    private Optional<Letter> addressKey(MailAddressChangeAsked e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Open account
                        && account.awaitsAddress(e.issue(), clock.instant())
                ? Optional.of(wording.addressKey(
                        e.mailAddress(), e.accountId(), codes.addressKey(e.accountId(), e.issue()), e.expiresAt()))
                : Optional.empty();
    }

    private Optional<Letter> forJobSeeker(
            JobSeekerId jobSeeker, OrganizationId organization, ThreadId thread, MessageId message, Instant at) {
        if (!isRecent(at)
                || !(states.look(JobSeeker.fold(), jobSeeker) instanceof JobSeeker.Registered seeker)
                || !seeker.messageNotice()
                || isBlocked(
                        seeker, organization, states.look(CONTRACTORS, thread).get(message))) {
            return Optional.empty();
        }
        return Optional.ofNullable(seeker.myPage()).flatMap(this::address).map(wording::messageForJobSeeker);
    }

    /** S-34: of whoever is blocked nothing gets through, be it as an operator in every capacity. */
    private boolean isBlocked(
            JobSeeker.Registered seeker, OrganizationId organization, @Nullable JointApplicantId contractor) {
        return states.look(Organization.fold(), organization)
                .applied()
                .filter(applied -> seeker.isBlocked(Sender.of(organization, applied.application(), contractor)))
                .isPresent();
    }

    /** To the account that scheduled it; if that one belongs to the organization no more, to the one that applied. */
    private Optional<Letter> refusedBulkSend(BulkSendRefused e) {
        return belongs(e.accountId(), e.organizationId())
                ? address(e.accountId()).map(wording::bulkSendRefused)
                : forApplicant(e.organizationId(), wording::bulkSendRefused);
    }

    private boolean belongs(AccountId account, OrganizationId organization) {
        return switch (states.look(Account.fold(), account)) {
            case Account.Open open -> organization.equals(open.links().organizationId());
            case Account.Locked(Account.Open open) ->
                organization.equals(open.links().organizationId());
            case Account.Unverified _, Account.Unknown _, Account.Closed _ -> false;
        };
    }

    /** By the name that the search has now; none of one that was removed since, or whose owner wishes no more mails. */
    private Optional<Letter> digest(DigestSent e) {
        return states.look(SavedSearch.fold(), e.savedSearchId()) instanceof SavedSearch.Kept search
                        && search.digests().wishedAt() != null
                ? address(e.accountId()).map(to -> wording.searchDigest(to, search.name(), e.matches()))
                : Optional.empty();
    }

    /** Not to somebody whose registration was extended or ended since. */
    private Optional<Letter> endAnnounced(RegistrationEndAnnounced e) {
        return states.look(JobSeeker.fold(), e.jobSeekerId()) instanceof JobSeeker.Registered seeker
                        && seeker.endsWith(e.validUntil())
                        && !JapanTime.dayOf(clock.instant()).isAfter(e.validUntil())
                ? addressOf(seeker).map(to -> wording.registrationEnds(to, e.validUntil()))
                : Optional.empty();
    }

    /** Not to somebody who has applied again since. */
    private Optional<Letter> ended(JobSeekerId id) {
        return states.look(JobSeeker.fold(), id) instanceof JobSeeker.Registered seeker
                        && !seeker.isValidAt(clock.instant())
                ? addressOf(seeker).map(wording::registrationEnded)
                : Optional.empty();
    }

    private Optional<String> addressOf(JobSeeker seeker) {
        return seeker.account().flatMap(this::address);
    }

    /** Who has asked for the next period meanwhile, or has it, needs no notice. */
    private Optional<Letter> reminder(RenewalReminded e) {
        return states.look(Organization.fold(), e.organizationId())
                .admitted()
                .map(Admission::use)
                .filter(use -> use.renewalAskedAt() == null && use.until().equals(e.until()))
                .flatMap(_ -> forApplicant(e.organizationId(), to -> wording.renewalReminder(to, e.until())));
    }

    private Optional<Letter> forApplicant(OrganizationId organization, Function<String, Letter> text) {
        return states.look(APPLICANT, organization).flatMap(this::address).map(text);
    }

    private Optional<String> address(AccountId account) {
        return switch (states.look(Account.fold(), account)) {
            case Account.Open open -> Optional.of(open.mailAddress());
            case Account.Locked(Account.Open open) -> Optional.of(open.mailAddress());
            case Account.Unverified _, Account.Unknown _, Account.Closed _ ->
                Optional.empty(); // nobody has proved that address, or nobody uses it any more
        };
    }

    private boolean isRecent(Instant at) {
        return clock.instant().isBefore(at.plus(NOTICE_VALIDITY));
    }
}
