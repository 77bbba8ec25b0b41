package hellowork.query.organizations;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.OrganizationId;
import hellowork.store.States;
import hellowork.store.States.Folded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other questions ask about an organization; folded from its stream, so true at this moment. */
@Component
public class Applications {
    private final States states;

    Applications(States states) {
        this.states = states;
    }

    /** The category in which this organization may use the service at this instant; nothing if it may not. */
    public Optional<ApplicantCategory> usableCategory(OrganizationId id, Instant at) {
        Applicant applicant = folded(id).state();
        return applicant.use().allowsAt(at)
                ? Optional.ofNullable(applicant.application()).map(Application::category)
                : Optional.empty();
    }

    /** The name of its principal establishment; nothing for an organization that has not applied. */
    public Optional<String> name(OrganizationId id) {
        return Optional.ofNullable(folded(id).state().application())
                .map(application -> application.establishment().name());
    }

    /** The bureau that decides on the organization; nothing for one that has not applied. */
    public Optional<BureauCode> bureau(OrganizationId id) {
        return Optional.ofNullable(folded(id).state().application()).map(Application::bureau);
    }

    /** Whether this bureau is the one that decides on the organization. */
    public boolean isOf(OrganizationId id, BureauCode bureau) {
        return bureau(id).filter(bureau::equals).isPresent();
    }

    /** What happened, the oldest first. */
    List<Step> steps(OrganizationId id) {
        return states.look(Step.FOLD, id);
    }

    Folded<Applicant> folded(OrganizationId id) {
        return states.now(Applicant.FOLD, id);
    }
}
