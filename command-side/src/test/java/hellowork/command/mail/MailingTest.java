package hellowork.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.OutreachReceived;
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
import hellowork.events.UsageReportEvent.UsageReportReminded;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MailingTest {
    private static List<Mailing> lines(Class<?> event) {
        return Stream.of(Mailing.values()).filter(line -> line.isAbout(event)).toList();
    }

    @Test
    void what_somebody_waits_for_leaves_in_a_line_without_notices() {
        assertThat(lines(VerificationKeyIssued.class)).containsExactly(Mailing.KEYS_AND_CODES);
        assertThat(lines(OtpIssued.class)).containsExactly(Mailing.KEYS_AND_CODES);
        for (Class<?> notice : List.of(
                OutreachReceived.class,
                AnswerReceived.class,
                ReplySent.class,
                ThreadDeclined.class,
                BulkSendRefused.class,
                UsageReportReminded.class,
                ComplaintRaised.class,
                ComplaintReferred.class,
                ComplaintMessageSent.class,
                ComplaintSolutionRecorded.class,
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
                UseReinstated.class)) {
            assertThat(lines(notice)).containsExactly(Mailing.NOTICES);
        }
        assertThat(Mailing.KEYS_AND_CODES.processor()).isNotEqualTo(Mailing.NOTICES.processor());
    }
}
