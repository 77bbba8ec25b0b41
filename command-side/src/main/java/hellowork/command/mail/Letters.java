package hellowork.command.mail;

import hellowork.command.account.MailedCodes;
import hellowork.events.AccountEvent;
import hellowork.events.BulkSendEvent;
import hellowork.events.CandidateListEvent;
import hellowork.events.ComplaintEvent;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent;
import hellowork.events.LicenceEvent;
import hellowork.events.LoginNameEvent;
import hellowork.events.LoginSessionEvent;
import hellowork.events.MessageTemplateEvent;
import hellowork.events.MessageThreadEvent;
import hellowork.events.OrganizationAccountsEvent;
import hellowork.events.OrganizationEvent;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.PaidServiceNoticeEvent;
import hellowork.events.PlacementEvent;
import hellowork.events.ProfileViewEvent;
import hellowork.events.ProjectionEvent;
import hellowork.events.SavedSearchEvent;
import hellowork.events.SearchShelfEvent;
import hellowork.events.SeekerNumberEvent;
import hellowork.events.UsageReportEvent;
import hellowork.store.States;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which event is mailed to whom, as things stand when it is mailed: nothing stale leaves. */
final class Letters {
    /** After this nobody is told of a message any more. */
    private static final Duration NOTICE_VALIDITY = Duration.ofDays(1);

    private final AccountLetters accounts;
    private final JobSeekerLetters jobSeekers;
    private final OrganizationLetters organizations;
    private final AdmissionLetters admissions;
    private final ComplaintLetters complaints;

    Letters(States states, MailedCodes codes, Stationery stationery, Clock clock) {
        Addresses addresses = new Addresses(states);
        JobSeekerWording forJobSeekers = new JobSeekerWording(stationery);
        OrganizationWording forOrganizations = new OrganizationWording(stationery);
        this.accounts = new AccountLetters(states, addresses, codes, new AccountWording(stationery), clock);
        this.jobSeekers = new JobSeekerLetters(states, addresses, forJobSeekers, clock);
        this.organizations = new OrganizationLetters(states, addresses, forOrganizations, clock);
        this.admissions = new AdmissionLetters(states, addresses, new AdmissionWording(stationery));
        this.complaints = new ComplaintLetters(states, forJobSeekers, forOrganizations);
    }

    /** The letter about this event, if at this moment there is still one to be sent. */
    Optional<Letter> about(DomainEvent event) {
        return switch (event) {
            case AccountEvent e -> accounts.about(e);
            case LoginSessionEvent e -> accounts.about(e);
            case JobSeekerEvent e -> jobSeekers.about(e);
            case MessageThreadEvent e -> organizations.about(e);
            case BulkSendEvent e -> organizations.about(e);
            case SavedSearchEvent e -> organizations.about(e);
            case UsageReportEvent e -> organizations.about(e);
            case OrganizationEvent e -> admissions.about(e);
            case ComplaintEvent e -> complaints.about(e);
            case CandidateListEvent _,
                    LoginNameEvent _,
                    LicenceEvent _,
                    MessageTemplateEvent _,
                    OrganizationAccountsEvent _,
                    OutreachAllowanceEvent _,
                    PaidServiceNoticeEvent _,
                    PlacementEvent _,
                    ProfileViewEvent _,
                    ProjectionEvent _,
                    SearchShelfEvent _,
                    SeekerNumberEvent _ -> Optional.empty();
        };
    }

    /** Whether somebody is still told of what happened then. */
    static boolean isRecent(Instant at, Clock clock) {
        return clock.instant().isBefore(at.plus(NOTICE_VALIDITY));
    }
}
