package hellowork.command.jobseeker;

import static hellowork.command.jobseeker.JobSeekerRule.OPERATORS_NOT_BLOCKED;
import static hellowork.command.jobseeker.JobSeekerRule.OPERATOR_UNKNOWN;

import hellowork.command.jobseeker.JobSeekerCommand.BlockSender;
import hellowork.command.jobseeker.JobSeekerCommand.UnblockSender;
import hellowork.events.Application;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OperatorUnblocked;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.LicenceNumber;
import java.util.ArrayList;
import java.util.List;

/** ブロック: of one organization, or of its operator in every capacity (S-34). */
final class BlockDecider {
    private BlockDecider() {}

    /** Who is blocked in every capacity with an organization: the operator, whatever its branch (P-BLOCK). */
    static LicenceNumber operator(Application organization, JobSeekerPolicy policy) {
        if (!policy.operatorBlocks()) {
            throw OPERATORS_NOT_BLOCKED.violated();
        }
        LicenceNumber number = organization.licenceNumber();
        if (number == null) {
            throw OPERATOR_UNKNOWN.violated();
        }
        return new LicenceNumber(number.base(), null);
    }

    /** As the whole of what is wanted: a block without an operator takes back an earlier one with it. */
    static List<JobSeekerEvent> block(Refusals refusals, BlockSender c) {
        List<JobSeekerEvent> events = new ArrayList<>();
        if (!refusals.blocked().contains(c.organizationId())) {
            events.add(new SenderBlocked(c.jobSeekerId(), c.organizationId(), c.at()));
        }
        LicenceNumber before = refusals.operators().get(c.organizationId());
        LicenceNumber wanted = c.operator();
        if (wanted != null && !wanted.equals(before)) {
            events.add(new OperatorBlocked(c.jobSeekerId(), c.organizationId(), wanted, c.at()));
        } else if (wanted == null && before != null) {
            events.add(new OperatorUnblocked(c.jobSeekerId(), c.organizationId(), before, c.at()));
        }
        return events;
    }

    static List<JobSeekerEvent> unblock(Refusals refusals, UnblockSender c) {
        List<JobSeekerEvent> events = new ArrayList<>();
        LicenceNumber operator = refusals.operators().get(c.organizationId());
        if (operator != null) {
            events.add(new OperatorUnblocked(c.jobSeekerId(), c.organizationId(), operator, c.at()));
        }
        if (refusals.blocked().contains(c.organizationId())) {
            events.add(new SenderUnblocked(c.jobSeekerId(), c.organizationId(), c.at()));
        }
        return events;
    }
}
