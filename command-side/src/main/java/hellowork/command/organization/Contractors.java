package hellowork.command.organization;

import hellowork.rest.Actor;
import org.jspecify.annotations.Nullable;

/** What a contractor's account may not do, since it acts within a municipality's application only (S-04 民Q2). */
public final class Contractors {
    private Contractors() {}

    /** Refuses a contractor's account: this is the municipality's own to do, or a business of the contractor's own. */
    public static void mayNot(Actor actor) {
        if (actor.jointApplicantId() != null) {
            throw OrganizationRule.CONTRACTOR_MAY_NOT.violated();
        }
    }

    /** Refuses a contractor's account that acts for its own business; without a capacity it acts as commissioned. */
    public static void mayNotActFor(Actor actor, @Nullable Capacity capacity) {
        if (capacity == Capacity.OWN_BUSINESS) {
            mayNot(actor);
        }
    }
}
