package hellowork.command.jobseeker;

import static hellowork.command.jobseeker.JobSeekerRule.ALREADY_REGISTERED;
import static hellowork.command.jobseeker.JobSeekerRule.HAS_AN_ACCOUNT;
import static hellowork.command.jobseeker.JobSeekerRule.IDENTIFYING_TEXT;
import static hellowork.command.jobseeker.JobSeekerRule.NOT_REGISTERED;
import static hellowork.command.jobseeker.JobSeekerRule.NOT_THE_CURRENT_TERMS;
import static hellowork.command.jobseeker.JobSeekerRule.TERMS_NOT_ACCEPTED;

import hellowork.command.account.Account;
import hellowork.command.jobseeker.JobSeeker.NotRegistered;
import hellowork.command.jobseeker.JobSeeker.Registered;
import hellowork.command.jobseeker.JobSeekerCommand.AcceptTerms;
import hellowork.command.jobseeker.JobSeekerCommand.BlockSender;
import hellowork.command.jobseeker.JobSeekerCommand.InviteToMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.OpenMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.Register;
import hellowork.command.jobseeker.JobSeekerCommand.ReviseProfile;
import hellowork.command.jobseeker.JobSeekerCommand.SetDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SwitchMessageNotice;
import hellowork.command.jobseeker.JobSeekerCommand.UnblockSender;
import hellowork.command.text.IdentifyingText;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** 求職者: registration, and what a job seeker decides on the MyPage (S-30 to S-34). */
final class JobSeekerDecider {
    private static final int MONTHS_OF_VALIDITY = 2;

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
     * An invitation is one decision with the account that could be the person's so far: once somebody has opened that
     * one, nobody else is invited; before, the new invitation takes its place.
     */
    static List<JobSeekerEvent> invite(JobSeeker state, Account soFar, InviteToMyPage c) {
        if (soFar instanceof Account.Open) {
            throw HAS_AN_ACCOUNT.violated();
        }
        return decide(state, c);
    }

    static List<JobSeekerEvent> decide(JobSeeker state, JobSeekerCommand command) {
        return switch (new On(state, command)) {
            case On(NotRegistered _, Register c) -> register(c);
            case On(Registered _, Register _) -> List.of(); // the same registration again
            case On(NotRegistered _, JobSeekerCommand _) -> throw NOT_REGISTERED.violated();

            case On(Registered s, ReviseProfile c) -> {
                check(c.profile(), c.selfIntroduction(), s.ownNames());
                yield List.of(new ProfileRecorded(c.jobSeekerId(), c.profile(), c.selfIntroduction(), c.at()));
            }
            case On(Registered s, InviteToMyPage _) when s.myPage() != null -> throw HAS_AN_ACCOUNT.violated();
            case On(Registered s, InviteToMyPage c) when c.accountId().equals(s.accountId()) -> List.of();
            case On(Registered _, InviteToMyPage c) ->
                List.of(new MyPageInvited(c.jobSeekerId(), c.accountId(), c.at()));

            case On(Registered _, AcceptTerms c)
            when !c.version().equals(c.current()) -> throw NOT_THE_CURRENT_TERMS.violated();
            case On(Registered s, AcceptTerms c) when c.version().equals(s.termsVersion()) -> List.of();
            case On(Registered _, AcceptTerms c) ->
                List.of(new TermsAccepted(c.jobSeekerId(), c.by(), c.version(), c.at()));

            case On(Registered s, OpenMyPage c)
            when !c.currentTerms().equals(s.termsVersion()) -> throw TERMS_NOT_ACCEPTED.violated();
            case On(Registered s, OpenMyPage _) when s.myPage() != null -> List.of();
            case On(Registered _, OpenMyPage c) -> List.of(new MyPageOpened(c.jobSeekerId(), c.by(), c.at()));

            case On(Registered s, SetDisclosure c) when s.recipients().equals(c.recipients()) -> List.of();
            case On(Registered s, SetDisclosure c) -> {
                if (!c.recipients().isEmpty()) {
                    s.obstacle(JapanTime.dayOf(c.at()), c.currentTerms()).ifPresent(reason -> {
                        throw JobSeekerRule.of(reason).violated();
                    });
                }
                yield List.of(new DisclosureSet(c.jobSeekerId(), c.recipients(), c.at()));
            }
            case On(Registered s, SwitchMessageNotice c) when s.messageNotice() == c.on() -> List.of();
            case On(Registered _, SwitchMessageNotice c) ->
                List.of(new MessageNoticeSwitched(c.jobSeekerId(), c.on(), c.at()));

            case On(Registered s, BlockSender c) when s.blocked().contains(c.organizationId()) -> List.of();
            case On(Registered _, BlockSender c) ->
                List.of(new SenderBlocked(c.jobSeekerId(), c.organizationId(), c.at()));
            case On(Registered s, UnblockSender c) when !s.blocked().contains(c.organizationId()) -> List.of();
            case On(Registered _, UnblockSender c) ->
                List.of(new SenderUnblocked(c.jobSeekerId(), c.organizationId(), c.at()));
        };
    }

    private static List<JobSeekerEvent> register(Register c) {
        check(
                c.profile(),
                c.selfIntroduction(),
                List.of(c.personalData().name(), c.personalData().kana()));
        return List.of(
                new JobSeekerRegistered(c.jobSeekerId(), c.channel(), validUntil(c.at()), c.by(), c.at()),
                new PersonalDataRecorded(c.jobSeekerId(), c.seekerNumber(), c.personalData(), c.at()),
                new SchoolingRecorded(c.jobSeekerId(), c.school(), c.graduation(), c.at()),
                new ProfileRecorded(c.jobSeekerId(), c.profile(), c.selfIntroduction(), c.at()));
    }

    /** O-20: to the end of the second month after the month of application. */
    static LocalDate validUntil(Instant application) {
        return YearMonth.from(JapanTime.dayOf(application))
                .plusMonths(MONTHS_OF_VALIDITY)
                .atEndOfMonth();
    }

    private static void check(Profile profile, String selfIntroduction, Collection<String> ownNames) {
        Stream<String> texts = Stream.of(
                        Stream.of(selfIntroduction),
                        profile.licences().stream(),
                        Stream.ofNullable(profile.workingHours()),
                        Stream.ofNullable(profile.educationField()))
                .flatMap(text -> text);
        if (texts.anyMatch(text -> !IdentifyingText.in(text, ownNames).isEmpty())) {
            throw IDENTIFYING_TEXT.violated();
        }
    }
}
