package hellowork.command.mail;

import hellowork.events.AccountEvent.MailAddressChangeAsked;
import hellowork.events.AccountEvent.MailAddressChangeBegun;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.RegistrationEndAnnounced;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.SavedSearchEvent.DigestSent;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import java.util.Set;

/**
 * The two lines in which mail leaves, each with a processor of its own: one by one, in the order of events. Somebody waits
 * for a key or a code, and it expires; it must not wait behind the notices of a morning's outreach. Nor must a warning.
 */
enum Mailing {
    KEYS_AND_CODES(
            "mail",
            Set.of(
                    VerificationKeyIssued.class,
                    OtpIssued.class,
                    PasswordResetAsked.class,
                    NewBrowserNoticed.class,
                    MailAddressChangeBegun.class,
                    MailAddressChangeAsked.class,
                    MailAddressChanged.class)),
    NOTICES(
            "mail-notices",
            Set.of(
                    OutreachReceived.class,
                    AnswerReceived.class,
                    RegistrationEndAnnounced.class,
                    RegistrationExpired.class,
                    RegistrationEnded.class,
                    ReplySent.class,
                    UsageReportReminded.class,
                    ComplaintRaised.class,
                    ComplaintReferred.class,
                    ComplaintMessageSent.class,
                    ComplaintSolutionRecorded.class,
                    ThreadDeclined.class,
                    BulkSendRefused.class,
                    DigestSent.class,
                    ApplicationReturned.class,
                    ApplicationApproved.class,
                    ApplicationRejected.class,
                    ChangeReturned.class,
                    ChangeApproved.class,
                    ChangeRejected.class,
                    RenewalReminded.class,
                    RenewalApproved.class,
                    RenewalRejected.class,
                    UseLapsed.class,
                    UseSuspended.class,
                    UseReinstated.class));

    private final String processor;
    private final Set<Class<? extends DomainEvent>> events;

    Mailing(String processor, Set<Class<? extends DomainEvent>> events) {
        this.processor = processor;
        this.events = events;
    }

    /** The name of its processor, and of its group of dead letters. */
    String processor() {
        return processor;
    }

    /** Whether events of this kind are mailed in this line. */
    boolean isAbout(Class<?> event) {
        return events.contains(event);
    }
}
