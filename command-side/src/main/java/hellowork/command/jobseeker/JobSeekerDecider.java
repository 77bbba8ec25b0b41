package hellowork.command.jobseeker;

import static hellowork.command.jobseeker.JobSeekerRule.ALREADY_REGISTERED;
import static hellowork.command.jobseeker.JobSeekerRule.HAS_AN_ACCOUNT;
import static hellowork.command.jobseeker.JobSeekerRule.HAS_A_MY_PAGE;
import static hellowork.command.jobseeker.JobSeekerRule.NOTHING_TO_PAUSE;
import static hellowork.command.jobseeker.JobSeekerRule.NOT_REGISTERED;
import static hellowork.command.jobseeker.JobSeekerRule.NOT_THE_CURRENT_TERMS;
import static hellowork.command.jobseeker.JobSeekerRule.NOT_THE_LAST_MONTH;
import static hellowork.command.jobseeker.JobSeekerRule.REGISTRATION_ENDED;
import static hellowork.command.jobseeker.JobSeekerRule.STILL_VALID;
import static hellowork.command.jobseeker.JobSeekerRule.TERMS_NOT_ACCEPTED;

import hellowork.command.account.Account;
import hellowork.command.jobseeker.JobSeeker.NotRegistered;
import hellowork.command.jobseeker.JobSeeker.Registered;
import hellowork.command.jobseeker.JobSeekerCommand.AcceptTerms;
import hellowork.command.jobseeker.JobSeekerCommand.AnnounceEnd;
import hellowork.command.jobseeker.JobSeekerCommand.ApplyAgain;
import hellowork.command.jobseeker.JobSeekerCommand.BlockSender;
import hellowork.command.jobseeker.JobSeekerCommand.ChangePersonalData;
import hellowork.command.jobseeker.JobSeekerCommand.ChangeSchooling;
import hellowork.command.jobseeker.JobSeekerCommand.CloseMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.EndRegistration;
import hellowork.command.jobseeker.JobSeekerCommand.ExcludeOrganization;
import hellowork.command.jobseeker.JobSeekerCommand.Expire;
import hellowork.command.jobseeker.JobSeekerCommand.ExtendRegistration;
import hellowork.command.jobseeker.JobSeekerCommand.IncludeOrganization;
import hellowork.command.jobseeker.JobSeekerCommand.InviteToMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.OpenMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.PauseDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.Register;
import hellowork.command.jobseeker.JobSeekerCommand.ResumeDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.ReviseProfile;
import hellowork.command.jobseeker.JobSeekerCommand.SetDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SetEmployerDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SwitchMessageNotice;
import hellowork.command.jobseeker.JobSeekerCommand.UnblockSender;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.JobSeekerUnlinked;
import hellowork.events.AccountId;
import hellowork.events.DeskChange;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.ChangedByDesk;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureResumed;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.EmployerDisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageAccountUnlinked;
import hellowork.events.JobSeekerEvent.MyPageClosed;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.OrganizationIncluded;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.RegistrationEndAnnounced;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.JobSeekerEvent.RegistrationExtended;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.SeekerNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** 求職者: registration, and what a job seeker decides on the MyPage (S-30 to S-34). */
final class JobSeekerDecider {
    private JobSeekerDecider() {}

    private record On(JobSeeker state, JobSeekerCommand command) {}

    /** A job seeker's own registration is one decision with the account, which has one registration. */
    static List<DomainEvent> registerOnline(JobSeeker state, Account account, Register c) {
        if (state instanceof Registered) {
            return List.of(); // the same registration again
        }
        if (!(account instanceof Account.Open open) || open.links().jobSeekerId() != null) {
            throw ALREADY_REGISTERED.violated();
        }
        return Stream.concat(decide(state, c).stream(), Stream.of(new JobSeekerLinked(c.by(), c.jobSeekerId(), c.at())))
                .toList();
    }

    /**
     * An invitation is one decision with the account that could be the person's so far. One that nobody has opened is
     * replaced; one that is open only if the desk says so, since a stranger may have opened it: it is not this person's
     * any more.
     */
    static List<DomainEvent> invite(JobSeeker state, Account soFar, InviteToMyPage c) {
        Optional<AccountId> taken = switch (soFar) {
            case Account.Unknown _, Account.Unverified _ -> Optional.empty();
            case Account.Open _, Account.Locked _, Account.Closed _ -> state.account();
        };
        if (taken.isEmpty()) {
            return List.copyOf(decide(state, c));
        }
        if (taken.get().equals(c.accountId())) {
            return List.of();
        }
        if (!c.replacing()) {
            throw HAS_AN_ACCOUNT.violated();
        }
        JobSeekerEvent unlinked = new MyPageAccountUnlinked(c.jobSeekerId(), taken.get(), c.at());
        List<DomainEvent> events = new ArrayList<>();
        events.add(unlinked);
        events.addAll(decide(state.evolve(unlinked), c));
        events.add(new JobSeekerUnlinked(taken.get(), c.jobSeekerId(), c.at()));
        return events;
    }

    /**
     * What an officer of a desk changes (S-33), which the job seeker can see was not changed by oneself.
     *
     * @param alsoWithMyPage whether the desk may where the job seeker has a MyPage
     */
    static List<JobSeekerEvent> byDesk(
            JobSeeker state, JobSeekerCommand command, DeskChange change, AccountId officer, boolean alsoWithMyPage) {
        if (!alsoWithMyPage && state instanceof Registered registered && registered.myPage() != null) {
            throw HAS_A_MY_PAGE.violated();
        }
        List<JobSeekerEvent> events = decide(state, command);
        return events.isEmpty()
                ? events
                : Stream.concat(
                                events.stream(),
                                Stream.of(new ChangedByDesk(command.jobSeekerId(), change, officer, command.at())))
                        .toList();
    }

    static List<JobSeekerEvent> decide(JobSeeker state, JobSeekerCommand command) {
        return switch (new On(state, command)) {
            case On(NotRegistered _, Register c) -> register(c);
            case On(Registered _, Register _) -> List.of(); // the same registration again
            case On(NotRegistered _, JobSeekerCommand _) -> throw NOT_REGISTERED.violated();

            case On(Registered s, ReviseProfile c) -> {
                ProfileText.check(c.profile(), c.selfIntroduction(), s.ownNames());
                yield List.of(new ProfileRecorded(c.jobSeekerId(), c.profile(), c.selfIntroduction(), c.at()));
            }
            case On(Registered s, ChangePersonalData c) -> personalData(s, c);
            case On(Registered s, ChangeSchooling c)
            when c.school() == s.person().school()
                    && c.graduation().equals(s.person().graduation()) -> List.of();
            case On(Registered _, ChangeSchooling c) ->
                List.of(new SchoolingRecorded(c.jobSeekerId(), c.school(), c.graduation(), c.at()));

            case On(Registered s, InviteToMyPage _) when s.myPage() != null -> throw HAS_AN_ACCOUNT.violated();
            case On(Registered s, InviteToMyPage c)
            when c.accountId().equals(s.access().accountId()) -> List.of();
            case On(Registered _, InviteToMyPage c) ->
                List.of(new MyPageInvited(c.jobSeekerId(), c.accountId(), c.at()));

            case On(Registered _, AcceptTerms c)
            when !c.version().equals(c.current()) -> throw NOT_THE_CURRENT_TERMS.violated();
            case On(Registered s, AcceptTerms c)
            when c.version().equals(s.access().termsVersion()) -> List.of();
            case On(Registered _, AcceptTerms c) ->
                List.of(new TermsAccepted(c.jobSeekerId(), c.by(), c.version(), c.at()));

            case On(Registered s, OpenMyPage c)
            when !c.currentTerms().equals(s.access().termsVersion()) -> throw TERMS_NOT_ACCEPTED.violated();
            case On(Registered s, OpenMyPage _) when s.myPage() != null -> List.of();
            case On(Registered _, OpenMyPage c) -> List.of(new MyPageOpened(c.jobSeekerId(), c.by(), c.at()));
            case On(Registered s, CloseMyPage _) when s.myPage() == null -> List.of();
            case On(Registered _, CloseMyPage c) -> List.of(new MyPageClosed(c.jobSeekerId(), c.by(), c.at()));

            case On(Registered s, SetDisclosure c)
            when s.disclosure().recipients().equals(c.recipients()) -> List.of();
            case On(Registered s, SetDisclosure c) -> {
                if (!c.recipients().isEmpty()) {
                    s.obstacle(JapanTime.dayOf(c.at()), c.currentTerms()).ifPresent(reason -> {
                        throw JobSeekerRule.of(reason).violated();
                    });
                }
                yield List.of(new DisclosureSet(c.jobSeekerId(), c.recipients(), c.at()));
            }
            case On(Registered s, PauseDisclosure _) when s.disclosure().paused() -> List.of();
            case On(Registered s, PauseDisclosure _)
            when s.disclosure().recipients().isEmpty() -> throw NOTHING_TO_PAUSE.violated();
            case On(Registered _, PauseDisclosure c) -> List.of(new DisclosurePaused(c.jobSeekerId(), c.at()));
            case On(Registered s, ResumeDisclosure _) when !s.disclosure().paused() -> List.of();
            case On(Registered _, ResumeDisclosure c) -> List.of(new DisclosureResumed(c.jobSeekerId(), c.at()));
            case On(Registered s, SetEmployerDisclosure c)
            when s.disclosure().toEmployers() == c.disclosed() -> List.of();
            case On(Registered s, SetEmployerDisclosure c)
            when c.disclosed() && !s.validity().holdsAt(c.at()) -> throw REGISTRATION_ENDED.violated();
            case On(Registered _, SetEmployerDisclosure c) ->
                List.of(new EmployerDisclosureSet(c.jobSeekerId(), c.disclosed(), c.at()));
            case On(Registered s, SwitchMessageNotice c) when s.messageNotice() == c.on() -> List.of();
            case On(Registered _, SwitchMessageNotice c) ->
                List.of(new MessageNoticeSwitched(c.jobSeekerId(), c.on(), c.at()));

            case On(Registered s, BlockSender c) -> BlockDecider.block(s.refusals(), c);
            case On(Registered s, UnblockSender c) -> BlockDecider.unblock(s.refusals(), c);
            case On(Registered s, ExcludeOrganization c)
            when s.refusals().excluded().contains(c.organizationId()) -> List.of();
            case On(Registered _, ExcludeOrganization c) ->
                List.of(new OrganizationExcluded(c.jobSeekerId(), c.organizationId(), c.at()));
            case On(Registered s, IncludeOrganization c)
            when !s.refusals().excluded().contains(c.organizationId()) -> List.of();
            case On(Registered _, IncludeOrganization c) ->
                List.of(new OrganizationIncluded(c.jobSeekerId(), c.organizationId(), c.at()));

            case On(Registered s, ExtendRegistration c)
            when !s.validity().isInItsLastMonth(c.at()) -> throw NOT_THE_LAST_MONTH.violated();
            case On(Registered s, ExtendRegistration c) ->
                List.of(new RegistrationExtended(
                        c.jobSeekerId(), c.kind(), s.validity().oneMonthMore(), c.by(), c.at()));
            case On(Registered s, EndRegistration _) when s.validity().ended() -> List.of();
            case On(Registered s, EndRegistration c)
            when s.validity().isOver(c.at()) -> throw REGISTRATION_ENDED.violated();
            case On(Registered _, EndRegistration c) ->
                List.of(new RegistrationEnded(c.jobSeekerId(), c.reason(), c.by(), c.at()));
            case On(Registered s, ApplyAgain c) -> applyAgain(s.validity(), c);

            case On(Registered s, AnnounceEnd c)
            when s.access().accountId() == null || !s.validity().isToBeAnnounced(c.at(), c.before()) -> List.of();
            case On(Registered s, AnnounceEnd c) ->
                List.of(new RegistrationEndAnnounced(
                        c.jobSeekerId(), s.validity().until(), c.at()));
            case On(Registered s, Expire c)
            when isToBeExpired(s.validity(), c.at()) ->
                List.of(new RegistrationExpired(c.jobSeekerId(), s.validity().until(), c.at()));
            case On(Registered _, Expire _) -> List.of(); // extended, ended or recorded meanwhile
        };
    }

    private static List<JobSeekerEvent> register(Register c) {
        ProfileText.check(
                c.profile(),
                c.selfIntroduction(),
                List.of(c.personalData().name(), c.personalData().kana()));
        return List.of(
                new JobSeekerRegistered(c.jobSeekerId(), c.channel(), Validity.endFor(c.at()), c.by(), c.at()),
                new PersonalDataRecorded(c.jobSeekerId(), c.seekerNumber(), c.personalData(), c.at()),
                new SchoolingRecorded(c.jobSeekerId(), c.school(), c.graduation(), c.at()),
                new ProfileRecorded(c.jobSeekerId(), c.profile(), c.selfIntroduction(), c.at()));
    }

    /** What everybody reads must not tell the new name either. */
    private static List<JobSeekerEvent> personalData(Registered s, ChangePersonalData c) {
        PersonalDataRecorded before = s.person().personalData();
        SeekerNumber number = c.seekerNumber() != null || before == null ? c.seekerNumber() : before.seekerNumber();
        if (before != null
                && before.personalData().equals(c.personalData())
                && Objects.equals(before.seekerNumber(), number)) {
            return List.of();
        }
        ProfileRecorded shown = s.person().profile();
        if (shown != null) {
            ProfileText.check(
                    shown.profile(),
                    shown.selfIntroduction(),
                    List.of(c.personalData().name(), c.personalData().kana()));
        }
        return List.of(new PersonalDataRecorded(c.jobSeekerId(), number, c.personalData(), c.at()));
    }

    private static boolean isToBeExpired(Validity validity, Instant at) {
        return !validity.ended() && !validity.expired() && validity.isOver(at);
    }

    private static List<JobSeekerEvent> applyAgain(Validity validity, ApplyAgain c) {
        if (validity.holdsAt(c.at())) {
            throw STILL_VALID.violated();
        }
        JobSeekerEvent renewed =
                new RegistrationRenewed(c.jobSeekerId(), c.channel(), Validity.endFor(c.at()), c.by(), c.at());
        return isToBeExpired(validity, c.at())
                ? List.of(new RegistrationExpired(c.jobSeekerId(), validity.until(), c.at()), renewed)
                : List.of(renewed);
    }
}
