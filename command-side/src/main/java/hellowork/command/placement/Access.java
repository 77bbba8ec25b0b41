package hellowork.command.placement;

import static hellowork.command.placement.PlacementRule.DECLINED;
import static hellowork.command.placement.PlacementRule.NOT_AVAILABLE;
import static hellowork.command.placement.PlacementRule.NOT_IN_USE;
import static hellowork.command.placement.PlacementRule.PROHIBITED_WORDS;
import static hellowork.command.placement.PlacementRule.TAKES_NO_MONEY;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.jobseeker.Sender;
import hellowork.command.organization.Organization.Applied;
import hellowork.command.placement.Conversation.Parties;
import hellowork.command.placement.PlacementDecider.By;
import hellowork.command.placement.PlacementDecider.Facts;
import hellowork.command.text.ProhibitedWords;
import hellowork.events.LegalBasis;
import hellowork.events.PaidService;
import java.time.Instant;

/** What an organization may do towards this job seeker, whatever it is about. */
record Access(Facts facts, By by, Parties parties) {

    /** Refused unless the organization may use the service. */
    Applied uses(Instant at) {
        return facts.organization().using(at).orElseThrow(NOT_IN_USE::violated);
    }

    /** Refused unless it may use the service and take money: who is commissioned may not (O-11). */
    void charges(Instant at) {
        if (uses(at).application().legalBasis() == LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING
                || by.jointApplicantId() != null) {
            throw TAKES_NO_MONEY.violated();
        }
    }

    /** Refused unless it may use the service, and where nothing of the organization gets through to the job seeker (S-34, O-21). */
    void reaches(Instant at) {
        Sender sender = Sender.of(by.organizationId(), uses(at).application(), by.jointApplicantId());
        if (!(facts.jobSeeker() instanceof JobSeeker.Registered seeker)
                || !seeker.isValidAt(at)
                || seeker.isBlocked(sender)) {
            throw NOT_AVAILABLE.violated();
        }
        if (facts.conversation().declined()) {
            throw DECLINED.violated();
        }
    }

    /** The same, for a text that the job seeker will read. */
    void reaches(PaidService service, Instant at) {
        reaches(at);
        if (!ProhibitedWords.in(service.kind() + "\n" + service.text()).isEmpty()) {
            throw PROHIBITED_WORDS.violated();
        }
    }
}
