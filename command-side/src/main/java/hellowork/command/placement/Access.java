package hellowork.command.placement;

import static hellowork.command.placement.PlacementRule.COMMISSION_ENDED;
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
import hellowork.events.JapanTime;
import hellowork.events.JointApplicantId;
import hellowork.events.LegalBasis;
import hellowork.events.PaidService;
import java.time.Instant;
import java.util.List;

/** What an organization may do towards this job seeker, whatever it is about. */
record Access(Facts facts, By by, Parties parties) {

    /** Refused unless the organization may use the service, and to a contractor whose commission has ended. */
    Applied uses(Instant at) {
        Applied applied = facts.organization().using(at).orElseThrow(NOT_IN_USE::violated);
        commissioned();
        return applied;
    }

    /** Refused to a contractor that the organization's application names no more. */
    void commissioned() {
        JointApplicantId contractor = by.jointApplicantId();
        if (contractor != null
                && facts.organization()
                        .applied()
                        .filter(applied -> applied.application().names(contractor))
                        .isEmpty()) {
            throw COMMISSION_ENDED.violated();
        }
    }

    /** Refused unless it may use the service and take money: who is commissioned may not (O-11). */
    void charges(Instant at) {
        if (uses(at).application().legalBasis() == LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING
                || by.jointApplicantId() != null) {
            throw TAKES_NO_MONEY.violated();
        }
    }

    /**
     * Refused unless it may use the service, and where the job seeker blocks, is no longer registered or has declined
     * (S-34, O-21). A disclosure that has ended since is no hindrance: what the job seeker has begun goes on.
     */
    void reaches(Instant at) {
        Sender sender = sender(at);
        if (registered(at).isBlocked(sender)) {
            throw NOT_AVAILABLE.violated();
        }
        if (facts.conversation().declined()) {
            throw DECLINED.violated();
        }
    }

    /** The same for a text that the job seeker will read: where no message gets through, this does not either. */
    void reaches(PaidService service, Instant at) {
        Sender sender = sender(at);
        if (!registered(at).isOpenTo(sender, false, JapanTime.dayOf(at), facts.currentTerms())) {
            throw NOT_AVAILABLE.violated();
        }
        reaches(at);
        List<String> words = ProhibitedWords.in(service.kind() + "\n" + service.text());
        if (!words.isEmpty()) {
            throw PROHIBITED_WORDS.violated(words);
        }
    }

    private Sender sender(Instant at) {
        return Sender.of(by.organizationId(), uses(at).application(), by.jointApplicantId());
    }

    private JobSeeker.Registered registered(Instant at) {
        if (facts.jobSeeker() instanceof JobSeeker.Registered seeker && seeker.isValidAt(at)) {
            return seeker;
        }
        throw NOT_AVAILABLE.violated();
    }
}
