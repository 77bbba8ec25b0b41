package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.UsePermission;
import hellowork.store.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** As what an organization asks (S-08; no change alters the category), and whether it may (O-14, S-06). */
record Standing(@Nullable ApplicantCategory category, UsePermission use) {

    static Fold<Standing, OrganizationEvent> fold() {
        return new Fold<>(OrganizationEvent.class, new Standing(null, UsePermission.none()), Standing::evolve);
    }

    private Standing evolve(OrganizationEvent event) {
        ApplicantCategory now = event instanceof ApplicationSubmitted submitted
                ? submitted.application().category()
                : event instanceof ApplicationCorrected corrected
                        ? corrected.application().category()
                        : category;
        return new Standing(now, use.after(event));
    }

    /** The category of an organization that may use the service at this instant; anybody else is refused. */
    ApplicantCategory usingAt(Instant at) {
        if (category == null || use.standing() == UsePermission.Standing.NOT_ADMITTED) {
            throw SearchRule.NOT_APPROVED.violated();
        }
        if (!use.allowsAt(at)) {
            throw SearchRule.NOT_IN_USE.violated();
        }
        return category;
    }
}
