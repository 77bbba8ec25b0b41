package hellowork.command.organization;

import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.UsePermission;
import java.util.HashSet;
import java.util.Set;

/**
 * What followed an approval.
 *
 * @param use whether, and until when, the service may be used
 * @param change a change application that is not decided yet
 * @param reminders how many notices of the end of this period have left
 * @param lapseRecorded whether the end of this period has been recorded
 * @param ended the joint applicants whose commission has ended
 */
public record Admission(
        UsePermission use, Change change, int reminders, boolean lapseRecorded, Set<JointApplicantId> ended) {

    static Admission begun(ApplicationApproved event) {
        return new Admission(UsePermission.none().after(event), new Change.NoChange(), 0, false, Set.of());
    }

    Admission after(OrganizationEvent event) {
        UsePermission now = use.after(event);
        Change pending = change.after(event);
        return switch (event) {
            case UsePeriodGranted _ -> new Admission(now, pending, 0, false, ended);
            case RenewalReminded e -> new Admission(now, pending, e.notice(), lapseRecorded, ended);
            case UseLapsed _ -> new Admission(now, pending, reminders, true, ended);
            case CommissionEnded e -> {
                Set<JointApplicantId> more = new HashSet<>(ended);
                more.add(e.jointApplicantId());
                yield new Admission(now, pending, reminders, lapseRecorded, Set.copyOf(more));
            }
            case OrganizationEvent _ -> new Admission(now, pending, reminders, lapseRecorded, ended);
        };
    }

    /** Whether the bureau has a renewal to decide. */
    boolean awaitsRenewal() {
        return use.renewalAskedAt() != null;
    }
}
