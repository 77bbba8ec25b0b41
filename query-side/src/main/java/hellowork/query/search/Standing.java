package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.UsePermission;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As what an organization asks (S-08), and whether it may (O-14, S-06).
 *
 * @param inForce the application as it is in force; before an approval, as it was entered last
 */
public record Standing(@Nullable Application inForce, UsePermission use) {

    /** From an organization's stream. */
    public static final Fold<Standing, OrganizationEvent> FOLD =
            new Fold<>(OrganizationEvent.class, new Standing(null, UsePermission.none()), Standing::evolve);

    private Standing evolve(OrganizationEvent event) {
        return new Standing(inForceAfter(event), use.after(event));
    }

    private @Nullable Application inForceAfter(OrganizationEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> e.application();
            case ApplicationCorrected e -> e.application();
            case ChangeApproved e -> e.application();
            case CommissionEnded e -> inForce == null ? null : inForce.without(e.jointApplicantId());
            case OrganizationEvent _ -> inForce; // whether it may, and who is in charge, is not of the application
        };
    }

    /** Whom a seeker may have blocked in every capacity: the operator that asks, by its base number (S-34). */
    public Set<String> operators(@Nullable JointApplicantId contractor) {
        return inForce == null ? Set.of() : inForce.operators(contractor);
    }

    /** The category of an organization that may use the service at this instant; anybody else is refused. */
    public ApplicantCategory usingAt(Instant at) {
        if (inForce == null || use.standing() == UsePermission.Standing.NOT_ADMITTED) {
            throw SearchRule.NOT_APPROVED.violated();
        }
        if (!use.allowsAt(at)) {
            throw SearchRule.NOT_IN_USE.violated();
        }
        return inForce.category();
    }
}
