package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.store.Fold;
import org.jspecify.annotations.Nullable;

/** As what an organization asks (S-08), and whether it may (O-14). */
record Standing(@Nullable ApplicantCategory category, boolean approved) {

    static Fold<Standing, OrganizationEvent> fold() {
        return new Fold<>(OrganizationEvent.class, new Standing(null, false), Standing::evolve);
    }

    private Standing evolve(OrganizationEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> new Standing(e.application().category(), false);
            case ApplicationCorrected e -> new Standing(e.application().category(), false);
            case ApplicationApproved _ -> new Standing(category, true);
            case ApplicationReturned _, ApplicationRejected _ -> new Standing(category, false);
            case OfficersNamed _, ApplicationFormReceived _ -> this;
        };
    }

    /** The category of an organization that is approved; anybody else is refused. */
    ApplicantCategory approvedAs() {
        if (!approved || category == null) {
            throw SearchRule.NOT_APPROVED.violated();
        }
        return category;
    }
}
