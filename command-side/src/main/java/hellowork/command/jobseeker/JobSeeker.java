package hellowork.command.jobseeker;

import hellowork.events.AccountId;
import hellowork.events.ApplicantCategory;
import hellowork.events.Eligibility;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.OrganizationId;
import hellowork.events.RegistrationChannel;
import hellowork.events.SchoolKind;
import hellowork.store.Fold;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decisions ask about a job seeker. */
public sealed interface JobSeeker {
    record NotRegistered() implements JobSeeker {}

    /**
     * A registration, valid or not.
     *
     * @param validUntil its last day in Asia/Tokyo (O-20)
     * @param ownNames how the person is called, to keep it out of what everybody sees
     * @param termsVersion the version of the terms that was accepted last
     * @param accountId the account that registered itself or was invited last: the only one that may be this person's
     * @param myPage the account of the MyPage, once it is open
     */
    record Registered(
            LocalDate validUntil,
            SchoolKind school,
            LocalDate graduation,
            List<String> ownNames,
            @Nullable AccountId accountId,
            @Nullable String termsVersion,
            @Nullable AccountId myPage,
            Set<ApplicantCategory> recipients,
            Set<OrganizationId> blocked,
            boolean messageNotice)
            implements JobSeeker {

        /** What stands in the way of using the service on this day, under these terms (S-30, S-31). */
        public Optional<Eligibility.Reason> obstacle(LocalDate today, String currentTerms) {
            return Eligibility.obstacle(
                    today, validUntil, school, graduation, currentTerms.equals(termsVersion), myPage != null);
        }

        private Registered after(JobSeekerEvent event) {
            return switch (event) {
                case PersonalDataRecorded e ->
                    copy(List.of(e.personalData().name(), e.personalData().kana()), termsVersion, myPage, blocked);
                case SchoolingRecorded e ->
                    new Registered(
                            validUntil,
                            e.school(),
                            e.graduation(),
                            ownNames,
                            accountId,
                            termsVersion,
                            myPage,
                            recipients,
                            blocked,
                            messageNotice);
                case MyPageInvited e -> invited(e.accountId());
                case TermsAccepted e -> copy(ownNames, e.version(), myPage, blocked);
                case MyPageOpened e -> copy(ownNames, termsVersion, e.accountId(), blocked);
                case DisclosureSet e -> disclosing(e.recipients(), messageNotice);
                case MessageNoticeSwitched e -> disclosing(recipients, e.on());
                case SenderBlocked e -> copy(ownNames, termsVersion, myPage, with(blocked, e.organizationId()));
                case SenderUnblocked e -> copy(ownNames, termsVersion, myPage, without(blocked, e.organizationId()));
                case JobSeekerRegistered _, ProfileRecorded _, OutreachReceived _, AnswerReceived _ -> this;
            };
        }

        private Registered copy(
                List<String> names, @Nullable String terms, @Nullable AccountId page, Set<OrganizationId> blocks) {
            return new Registered(
                    validUntil, school, graduation, names, accountId, terms, page, recipients, blocks, messageNotice);
        }

        private Registered invited(AccountId account) {
            return new Registered(
                    validUntil,
                    school,
                    graduation,
                    ownNames,
                    account,
                    termsVersion,
                    myPage,
                    recipients,
                    blocked,
                    messageNotice);
        }

        private Registered disclosing(Set<ApplicantCategory> to, boolean notice) {
            return new Registered(
                    validUntil, school, graduation, ownNames, accountId, termsVersion, myPage, to, blocked, notice);
        }

        private static Set<OrganizationId> with(Set<OrganizationId> blocked, OrganizationId added) {
            Set<OrganizationId> copy = new HashSet<>(blocked);
            copy.add(added);
            return Set.copyOf(copy);
        }

        private static Set<OrganizationId> without(Set<OrganizationId> blocked, OrganizationId removed) {
            Set<OrganizationId> copy = new HashSet<>(blocked);
            copy.remove(removed);
            return Set.copyOf(copy);
        }
    }

    /** The account that registered itself or was invited last. */
    default Optional<AccountId> account() {
        return this instanceof Registered registered ? Optional.ofNullable(registered.accountId) : Optional.empty();
    }

    static JobSeeker initial() {
        return new NotRegistered();
    }

    static Fold<JobSeeker, JobSeekerEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<JobSeeker, JobSeekerEvent> FOLD =
                new Fold<>(JobSeekerEvent.class, initial(), JobSeeker::evolve);

        private Folding() {}
    }

    default JobSeeker evolve(JobSeekerEvent event) {
        return switch (this) {
            case NotRegistered _ ->
                event instanceof JobSeekerRegistered e
                        ? new Registered(
                                e.validUntil(),
                                SchoolKind.OTHER,
                                LocalDate.EPOCH,
                                List.of(),
                                e.channel() == RegistrationChannel.ONLINE ? e.accountId() : null,
                                null,
                                null,
                                Set.of(),
                                Set.of(),
                                true)
                        : this;
            case Registered state -> state.after(event);
        };
    }
}
