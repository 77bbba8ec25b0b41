package hellowork.command.organization;

import static hellowork.command.organization.OrganizationRule.NO_SUCH_APPLICATION;
import static hellowork.command.organization.UseRule.HAS_WITHDRAWN;
import static hellowork.command.organization.UseRule.NOT_ADMITTED;
import static hellowork.command.organization.UseRule.NO_RENEWAL;
import static hellowork.command.organization.UseRule.NO_SUCH_JOINT_APPLICANT;
import static hellowork.command.organization.UseRule.RENEWAL_TOO_EARLY;

import hellowork.command.organization.Organization.Applied;
import hellowork.command.organization.Organization.Approved;
import hellowork.command.organization.Organization.AwaitingDecision;
import hellowork.command.organization.Organization.AwaitingForm;
import hellowork.command.organization.Organization.NotApplied;
import hellowork.command.organization.Organization.Rejected;
import hellowork.command.organization.Organization.Returned;
import hellowork.command.organization.Organization.Suspended;
import hellowork.command.organization.Organization.Withdrawn;
import hellowork.command.organization.UseCommand.ApproveRenewal;
import hellowork.command.organization.UseCommand.AskRenewal;
import hellowork.command.organization.UseCommand.EndCommission;
import hellowork.command.organization.UseCommand.LookAtPeriod;
import hellowork.command.organization.UseCommand.Reinstate;
import hellowork.command.organization.UseCommand.RejectRenewal;
import hellowork.command.organization.UseCommand.Suspend;
import hellowork.command.organization.UseCommand.Withdraw;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import java.time.Instant;
import java.util.List;

/** What becomes of an admission: renewal, suspension, withdrawal, lapse, and the end of a commission (S-06). */
final class UseDecider {
    private UseDecider() {}

    private record On(Organization state, UseCommand command) {}

    static List<OrganizationEvent> decide(Organization state, UseCommand command, OrganizationPolicy policy) {
        return switch (new On(state, command)) {
            case On(NotApplied _, UseCommand _) -> throw NO_SUCH_APPLICATION.violated();
            case On(AwaitingForm _, UseCommand _),
                    On(AwaitingDecision _, UseCommand _),
                    On(Returned _, UseCommand _),
                    On(Rejected _, UseCommand _) -> throw NOT_ADMITTED.violated();

            case On(Approved(Applied _, Admission admission), LookAtPeriod c) -> look(admission, c, policy);
            case On(Suspended(Applied _, Admission admission), LookAtPeriod c) -> look(admission, c, policy);
            case On(Withdrawn _, LookAtPeriod _) -> List.of(); // nothing of it ends any more

            case On(Approved(Applied _, Admission admission), AskRenewal c) -> ask(admission, c, policy);
            case On(Suspended(Applied _, Admission admission), AskRenewal c) -> ask(admission, c, policy);
            case On(Approved(Applied _, Admission admission), ApproveRenewal c) -> renew(admission, c, policy);
            case On(Suspended(Applied _, Admission admission), ApproveRenewal c) -> renew(admission, c, policy);
            case On(Approved(Applied _, Admission admission), RejectRenewal c) -> refuse(admission, c);
            case On(Suspended(Applied _, Admission admission), RejectRenewal c) -> refuse(admission, c);

            case On(Approved _, Suspend c) -> List.of(new UseSuspended(c.organizationId(), c.by(), c.reason(), c.at()));
            case On(Suspended _, Reinstate c) ->
                List.of(new UseReinstated(c.organizationId(), c.by(), c.reason(), c.at()));
            case On(Approved _, Withdraw c) -> List.of(new UseWithdrawn(c.organizationId(), c.by(), c.at()));
            case On(Suspended _, Withdraw c) -> List.of(new UseWithdrawn(c.organizationId(), c.by(), c.at()));
            case On(Suspended _, Suspend _), On(Approved _, Reinstate _), On(Withdrawn _, Withdraw _) ->
                List.of(); // it is so already

            case On(Approved s, EndCommission c) -> end(s.application(), s.admission(), c);
            case On(Suspended s, EndCommission c) -> end(s.application(), s.admission(), c);
            case On(Withdrawn s, EndCommission c) -> end(s.application(), s.admission(), c);

            case On(Withdrawn _, AskRenewal _),
                    On(Withdrawn _, ApproveRenewal _),
                    On(Withdrawn _, RejectRenewal _),
                    On(Withdrawn _, Suspend _),
                    On(Withdrawn _, Reinstate _) -> throw HAS_WITHDRAWN.violated();
        };
    }

    /** Late notices are not sent one after the other; an end that was recorded is not recorded again. */
    private static List<OrganizationEvent> look(Admission admission, LookAtPeriod c, OrganizationPolicy policy) {
        Instant until = admission.use().until();
        if (admission.use().hasLapsedAt(c.at())) {
            return admission.lapseRecorded() ? List.of() : List.of(new UseLapsed(c.organizationId(), until, c.at()));
        }
        if (admission.awaitsRenewal()) {
            return List.of();
        }
        int due = !c.at().isBefore(until.minus(policy.secondReminder()))
                ? 2
                : !c.at().isBefore(until.minus(policy.firstReminder())) ? 1 : 0;
        return admission.reminders() < due
                ? List.of(new RenewalReminded(c.organizationId(), until, due, c.at()))
                : List.of();
    }

    private static List<OrganizationEvent> ask(Admission admission, AskRenewal c, OrganizationPolicy policy) {
        if (admission.awaitsRenewal()) {
            return List.of(); // asked already
        }
        if (c.at().isBefore(admission.use().until().minus(policy.renewalOpens()))) {
            throw RENEWAL_TOO_EARLY.violated();
        }
        return List.of(new RenewalRequested(c.organizationId(), c.by(), c.at()));
    }

    private static List<OrganizationEvent> renew(Admission admission, ApproveRenewal c, OrganizationPolicy policy) {
        if (!admission.awaitsRenewal()) {
            throw NO_RENEWAL.violated();
        }
        return List.of(
                new RenewalApproved(c.organizationId(), c.by(), c.at()),
                new UsePeriodGranted(c.organizationId(), policy.nextEnd(admission.use(), c.at()), c.at()));
    }

    /** The use lapses at the end of the period, and at once if that is over. */
    private static List<OrganizationEvent> refuse(Admission admission, RejectRenewal c) {
        if (!admission.awaitsRenewal()) {
            throw NO_RENEWAL.violated();
        }
        Instant until = admission.use().until();
        OrganizationEvent rejected = new RenewalRejected(c.organizationId(), c.by(), c.reason(), c.at());
        return c.at().isBefore(until) || admission.lapseRecorded()
                ? List.of(rejected)
                : List.of(rejected, new UseLapsed(c.organizationId(), until, c.at()));
    }

    private static List<OrganizationEvent> end(Applied inForce, Admission admission, EndCommission c) {
        if (admission.ended().contains(c.jointApplicantId())) {
            return List.of(); // it has ended
        }
        if (!inForce.application().names(c.jointApplicantId())) {
            throw NO_SUCH_JOINT_APPLICANT.violated();
        }
        return List.of(new CommissionEnded(c.organizationId(), c.jointApplicantId(), c.by(), c.at()));
    }
}
