package hellowork.command.organization;

import hellowork.rest.Actor;

/** What a contractor's account may not do, since it acts within a municipality's application only (S-04 民Q2). */
public final class Contractors {
    private Contractors() {}

    /** Refuses a contractor's account: this is the municipality's own to do, or a business of the contractor's own. */
    public static void mayNot(Actor actor) {
        if (actor.jointApplicantId() != null) {
            throw OrganizationRule.CONTRACTOR_MAY_NOT.violated();
        }
    }
}
