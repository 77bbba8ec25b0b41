package hellowork.command.outreach;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.jobseeker.Sender;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.OutreachCommand.SendOutreach;
import hellowork.events.AccountId;
import hellowork.events.AllowanceId;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendEvent.BulkSendSent;
import hellowork.events.DomainEvent;
import hellowork.events.Exclusion;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsedInBulk;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a bulk send comes to at one moment: who is reached and who is not.
 *
 * @param exclusions those who are not, as far as the organization may know
 */
record BulkSendDelivery(
        BulkSendDrafted draft,
        Organization.Applied sender,
        List<Candidate> reached,
        List<Exclusion> exclusions,
        Instant at) {

    /** One recipient: the states that decide, and the message's id if one is sent. */
    record Candidate(
            JobSeekerId jobSeekerId,
            JobSeeker jobSeeker,
            ThreadId threadId,
            MessageThread thread,
            MessageId messageId) {}

    /** {@code known}: who was shown to get nothing; nobody of them gets anything, even if available again by now. */
    static BulkSendDelivery of(
            BulkSendDrafted draft,
            List<Candidate> candidates,
            Map<JobSeekerId, Exclusion> known,
            Organization.Applied sender,
            Instant at,
            OutreachDecider.Policy policy) {
        List<Candidate> reached = new ArrayList<>();
        List<Exclusion> exclusions = new ArrayList<>();
        Sender writer = Sender.of(draft.organizationId(), sender.application(), draft.jointApplicantId());
        for (Candidate candidate : candidates) {
            Optional.ofNullable(known.get(candidate.jobSeekerId()))
                    .or(() -> OutreachDecider.obstacle(candidate.jobSeeker(), candidate.thread(), writer, at, policy)
                            .map(reason -> new Exclusion(candidate.jobSeekerId(), reason)))
                    .ifPresentOrElse(exclusions::add, () -> reached.add(candidate));
        }
        return new BulkSendDelivery(draft, sender, List.copyOf(reached), List.copyOf(exclusions), at);
    }

    AllowanceUsedInBulk use() {
        var day = JapanTime.dayOf(at);
        return new AllowanceUsedInBulk(
                AllowanceId.of(draft.organizationId(), day),
                draft.organizationId(),
                day,
                draft.bulkSendId(),
                reached.size(),
                at);
    }

    /** One outreach for each who is reached, as if it were sent alone (S-14). */
    List<DomainEvent> messages(List<String> words) {
        return reached.stream()
                .flatMap(
                        candidate -> OutreachDecider.events(
                                outreach(candidate), MessageKind.OUTREACH, words, sender.privacyAndComplaints())
                                .stream())
                .toList();
    }

    private SendOutreach outreach(Candidate to) {
        return new SendOutreach(
                to.threadId(),
                to.messageId(),
                draft.organizationId(),
                to.jobSeekerId(),
                draft.jointApplicantId(),
                draft.subject(),
                draft.body(),
                draft.keepWordsBecause(),
                at);
    }

    BulkSendSent outcome(AccountId by) {
        return new BulkSendSent(draft.bulkSendId(), draft.organizationId(), by, reached.size(), exclusions, at);
    }
}
