package hellowork.command.jobseeker;

import hellowork.command.jobseeker.JobSeeker.Registered;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.ChangedByDesk;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureResumed;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.EmployerDisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageAccountUnlinked;
import hellowork.events.JobSeekerEvent.MyPageAccountVerified;
import hellowork.events.JobSeekerEvent.MyPageClosed;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OperatorUnblocked;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.OrganizationIncluded;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.PlacementProceeded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.RegistrationEndAnnounced;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.JobSeekerEvent.RegistrationExtended;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.RegistrationChannel;
import java.util.Set;

/** What an event makes of a registration. */
final class Evolution {
    private Evolution() {}

    static Registered begin(JobSeekerRegistered e) {
        return new Registered(
                Validity.to(e.validUntil()),
                new Person(null, null, null),
                new Access(e.channel() == RegistrationChannel.ONLINE ? e.accountId() : null, null, null),
                Disclosure.NONE,
                Refusals.NONE,
                true,
                1);
    }

    static Registered after(Registered s, JobSeekerEvent event) {
        Registered next = apply(s, event);
        return event instanceof OutreachReceived
                        || event instanceof AnswerReceived
                        || event instanceof PlacementProceeded
                ? next
                : next.changed();
    }

    private static Registered apply(Registered s, JobSeekerEvent event) {
        return switch (event) {
            case PersonalDataRecorded e ->
                s.with(new Person(e, s.person().schooling(), s.person().profile()));
            case SchoolingRecorded e ->
                s.with(new Person(s.person().personalData(), e, s.person().profile()));
            case ProfileRecorded e ->
                s.with(new Person(s.person().personalData(), s.person().schooling(), e));

            case RegistrationExtended e -> s.with(Validity.to(e.validUntil()));
            case RegistrationEndAnnounced e -> s.with(s.validity().announcedFor(e.validUntil()));
            case RegistrationExpired _ -> s.with(s.validity().overAndRecorded());
            case RegistrationEnded _ -> s.with(s.validity().endedEarly()).with(Disclosure.NONE);
            case RegistrationRenewed e -> s.with(Validity.to(e.validUntil())).with(Disclosure.NONE);

            case MyPageInvited e -> s.with(s.access().of(e.accountId()));
            case MyPageAccountVerified _ -> s;
            case TermsAccepted e -> s.with(s.access().accepting(e.version()));
            case MyPageOpened e -> s.with(s.access().open(e.accountId()));
            case MyPageClosed _ -> closed(s);
            case MyPageAccountUnlinked _ ->
                closed(s).with(s.access().of(null).accepting(null).open(null));

            case DisclosureSet e -> s.with(s.disclosure().to(e.recipients()));
            case DisclosurePaused _ -> s.with(s.disclosure().paused(true));
            case DisclosureResumed _ -> s.with(s.disclosure().paused(false));
            case EmployerDisclosureSet e -> s.with(s.disclosure().toEmployers(e.disclosed()));
            case MessageNoticeSwitched e -> s.notified(e.on());

            case SenderBlocked e -> s.with(s.refusals().blocking(e.organizationId(), true));
            case SenderUnblocked e -> s.with(s.refusals().blocking(e.organizationId(), false));
            case OperatorBlocked e -> s.with(s.refusals().blockingOperator(e.organizationId(), e.operator()));
            case OperatorUnblocked e -> s.with(s.refusals().blockingOperator(e.organizationId(), null));
            case OrganizationExcluded e -> s.with(s.refusals().excluding(e.organizationId(), true));
            case OrganizationIncluded e -> s.with(s.refusals().excluding(e.organizationId(), false));

            case JobSeekerRegistered _, ChangedByDesk _, OutreachReceived _, AnswerReceived _, PlacementProceeded _ ->
                s;
        };
    }

    /** Without a MyPage nobody is shown anything; employers are another matter (O-22). */
    private static Registered closed(Registered s) {
        return s.with(s.access().open(null)).with(s.disclosure().to(Set.of()));
    }
}
