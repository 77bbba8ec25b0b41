package hellowork.command.complaint;

import static hellowork.command.complaint.ComplaintRule.CLOSED;
import static hellowork.command.complaint.ComplaintRule.DESK_HANDLES_IT;
import static hellowork.command.complaint.ComplaintRule.DESK_KNOWS;
import static hellowork.command.complaint.ComplaintRule.IDENTIFYING_TEXT;
import static hellowork.command.complaint.ComplaintRule.NOT_INVOLVED;
import static hellowork.command.complaint.ComplaintRule.NO_SUCH_COMPLAINT;
import static hellowork.command.complaint.ComplaintRule.ORGANIZATION_KNOWS;
import static hellowork.command.complaint.ComplaintRule.SEEKERS_TO_CLOSE;

import hellowork.command.complaint.Complaint.Closed;
import hellowork.command.complaint.Complaint.Matter;
import hellowork.command.complaint.Complaint.WithDesk;
import hellowork.command.complaint.ComplaintCommand.By;
import hellowork.command.complaint.ComplaintCommand.Close;
import hellowork.command.complaint.ComplaintCommand.Escalate;
import hellowork.command.complaint.ComplaintCommand.RecordSolution;
import hellowork.command.complaint.ComplaintCommand.RecordStep;
import hellowork.command.complaint.ComplaintCommand.Refer;
import hellowork.command.complaint.ComplaintCommand.Write;
import hellowork.command.text.IdentifyingText;
import hellowork.events.ComplaintEvent;
import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintEscalated;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.ComplaintEvent.ComplaintStepRecorded;
import hellowork.events.ComplaintEvent.ConsultationMessageSent;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import java.util.List;

/** From the first word to the end; what the organization reads tells nobody's name unless that is wished (S-32, S-40). */
final class ComplaintDecider {
    private ComplaintDecider() {}

    /** @param ownNames how the job seeker is called whose complaint it is */
    static List<ComplaintEvent> decide(Complaint state, By by, List<String> ownNames, ComplaintCommand command) {
        Matter matter = state.known().filter(known -> takesPart(known, by)).orElseThrow(NO_SUCH_COMPLAINT::violated);
        return switch (command) {
            case Write c when matter.written().contains(c.messageId()) -> List.of();
            case Escalate c when matter.written().contains(c.messageId()) -> List.of();
            case Refer c when matter.written().contains(c.messageId()) -> List.of();
            case RecordStep c when matter.written().contains(c.messageId()) -> List.of();
            case RecordSolution c when matter.written().contains(c.messageId()) -> List.of();
            case Close _ when state instanceof Closed -> List.of();
            case ComplaintCommand _ when state instanceof Closed -> throw CLOSED.violated();

            case Write c -> write(matter, by, ownNames, c);
            case Escalate _ when state instanceof WithDesk -> throw DESK_KNOWS.violated();
            case Escalate c ->
                List.of(new ComplaintEscalated(
                        c.complaintId(),
                        matter.organizationId(),
                        seekerOf(matter),
                        c.messageId(),
                        by.party(),
                        c.prefecture(),
                        c.body(),
                        c.at()));
            case Refer _
            when matter.involved().contains(ComplaintParty.ORGANIZATION) -> throw ORGANIZATION_KNOWS.violated();
            case Refer c -> {
                checkIdentity(c.body(), ownNames, c.identityMayBeTold());
                yield List.of(new ComplaintReferred(
                        c.complaintId(),
                        matter.organizationId(),
                        seekerOf(matter),
                        c.messageId(),
                        desk(by).accountId(),
                        c.body(),
                        c.at()));
            }
            case RecordStep c ->
                List.of(new ComplaintStepRecorded(
                        c.complaintId(),
                        matter.organizationId(),
                        c.messageId(),
                        desk(by).accountId(),
                        c.step(),
                        c.at()));
            case RecordSolution _
            when state instanceof WithDesk && by instanceof By.Officer -> throw DESK_HANDLES_IT.violated();
            case RecordSolution c -> {
                if (by instanceof By.Desk && matter.involved().contains(ComplaintParty.ORGANIZATION)) {
                    checkIdentity(c.solution(), ownNames, c.identityMayBeTold());
                }
                yield List.of(new ComplaintSolutionRecorded(
                        c.complaintId(), matter.organizationId(), c.messageId(), by.party(), c.solution(), c.at()));
            }
            case Close _
            when by instanceof By.Officer && matter.jobSeekerId() != null -> throw SEEKERS_TO_CLOSE.violated();
            case Close c ->
                List.of(new ComplaintClosed(
                        c.complaintId(),
                        matter.organizationId(),
                        by.party(),
                        c.solved(),
                        matter.jobSeekerId() != null && matter.involved().contains(ComplaintParty.ORGANIZATION),
                        c.at()));
        };
    }

    private static boolean takesPart(Matter matter, By by) {
        return matter.involved().contains(by.party())
                && switch (by) {
                    case By.Seeker seeker -> seeker.jobSeekerId().equals(matter.jobSeekerId());
                    case By.Officer officer -> officer.organizationId().equals(matter.organizationId());
                    case By.Desk _ -> true;
                };
    }

    private static List<ComplaintEvent> write(Matter matter, By by, List<String> ownNames, Write c) {
        if (c.to() == by.party() || !matter.involved().contains(c.to())) {
            throw NOT_INVOLVED.violated();
        }
        JobSeekerId seeker = matter.jobSeekerId();
        if (seeker == null) {
            return List.of(new ConsultationMessageSent(
                    c.complaintId(), matter.organizationId(), c.messageId(), by.party(), c.body(), c.at()));
        }
        if (c.to() == ComplaintParty.ORGANIZATION) {
            checkIdentity(c.body(), ownNames, c.identityMayBeTold());
        }
        return List.of(new ComplaintMessageSent(
                c.complaintId(), matter.organizationId(), seeker, c.messageId(), by.party(), c.to(), c.body(), c.at()));
    }

    /** The organization is going to read it. */
    private static void checkIdentity(String text, List<String> ownNames, boolean mayBeTold) {
        List<String> telling = IdentifyingText.words(text, ownNames);
        if (!mayBeTold && !telling.isEmpty()) {
            throw IDENTIFYING_TEXT.violated(telling);
        }
    }

    /** A consultation is with the desk from the beginning, and the organization knows its own. */
    private static JobSeekerId seekerOf(Matter matter) {
        JobSeekerId seeker = matter.jobSeekerId();
        if (seeker == null) {
            throw DESK_KNOWS.violated();
        }
        return seeker;
    }

    private static By.Desk desk(By by) {
        if (by instanceof By.Desk desk) {
            return desk;
        }
        throw NO_SUCH_COMPLAINT.violated();
    }
}
