package hellowork.command.organization;

import hellowork.events.OrganizationId;
import hellowork.rest.Actor;
import hellowork.rest.RestRule;

/** Whose an application is: what is somebody else's does not exist. */
final class Whose {
    private Whose() {}

    /** Only the organization's own accounts, and no contractor's (S-04). */
    static void own(Actor actor, OrganizationId id) {
        if (!id.equals(actor.organizationId())) {
            throw RestRule.UNKNOWN.violated();
        }
        Contractors.mayNot(actor);
    }

    /** A bureau decides on its own applications; another bureau's do not exist for it. */
    static void bureaus(Actor officer, Organization state) {
        if (!state.bureau().filter(officer.ownBureau()::equals).isPresent()) {
            throw OrganizationRule.NO_SUCH_APPLICATION.violated();
        }
    }
}
