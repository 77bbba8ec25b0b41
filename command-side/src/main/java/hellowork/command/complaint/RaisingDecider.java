package hellowork.command.complaint;

import static hellowork.command.complaint.ComplaintRule.IDENTIFYING_TEXT;
import static hellowork.command.complaint.ComplaintRule.NO_SUCH_COMPLAINT;

import hellowork.command.complaint.Complaint.Closed;
import hellowork.command.complaint.Complaint.NotRaised;
import hellowork.command.complaint.Complaint.Solved;
import hellowork.command.complaint.Complaint.WithDesk;
import hellowork.command.complaint.Complaint.WithOrganization;
import hellowork.command.complaint.ComplaintCommand.Consult;
import hellowork.command.complaint.ComplaintCommand.Raise;
import hellowork.command.organization.Organization;
import hellowork.command.text.IdentifyingText;
import hellowork.events.ComplaintEvent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ConsultationRaised;
import hellowork.events.ComplaintParty;
import java.util.List;

/**
 * The first word. Nobody has to prove anything, and neither a block nor the end of an organization's use stands in the
 * way (S-40, S-41).
 */
final class RaisingDecider {
    private RaisingDecider() {}

    /** @param ownNames how the job seeker is called */
    static List<ComplaintEvent> raise(Complaint state, Organization organization, List<String> ownNames, Raise c) {
        return switch (state) {
            case WithOrganization _, WithDesk _, Solved _, Closed _ -> List.of(); // the same request again
            case NotRaised _ -> {
                var bureau = organization.bureau().orElseThrow(NO_SUCH_COMPLAINT::violated);
                List<String> telling = IdentifyingText.words(c.subject() + "\n" + c.body(), ownNames);
                if (c.to() == ComplaintParty.ORGANIZATION && !c.identityMayBeTold() && !telling.isEmpty()) {
                    throw IDENTIFYING_TEXT.violated(telling);
                }
                yield List.of(new ComplaintRaised(
                        c.complaintId(),
                        c.organizationId(),
                        c.jobSeekerId(),
                        bureau,
                        c.to(),
                        c.prefecture(),
                        c.subject(),
                        c.body(),
                        c.at()));
            }
        };
    }

    static List<ComplaintEvent> consult(Complaint state, Organization organization, Consult c) {
        return switch (state) {
            case WithOrganization _, WithDesk _, Solved _, Closed _ -> List.of(); // the same request again
            case NotRaised _ ->
                List.of(new ConsultationRaised(
                        c.complaintId(),
                        c.organizationId(),
                        c.accountId(),
                        organization.bureau().orElseThrow(NO_SUCH_COMPLAINT::violated),
                        c.prefecture(),
                        c.subject(),
                        c.body(),
                        c.at()));
        };
    }
}
