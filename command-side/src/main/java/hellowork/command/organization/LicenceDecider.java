package hellowork.command.organization;

import static hellowork.command.organization.OrganizationRule.ANOTHER_APPLICATION;

import hellowork.command.organization.Organization.Proposed;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.LicenceEvent.LicenceReleased;
import hellowork.events.LicenceEvent.LicenceStated;
import hellowork.events.LicenceId;
import hellowork.events.OrganizationEvent.AnotherApplicationExplained;
import hellowork.events.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * S-02 民Q1: establishments with the same base number need one application, the principal one's. Whoever applies with a
 * number that another one has applied with is told so, and goes on only with a reason, which the bureau sees.
 */
final class LicenceDecider {
    private LicenceDecider() {}

    /**
     * What follows for the numbers from a step of an organization.
     *
     * @param licences the state of each number that is asked for
     * @param because why the applicant goes on although another one has applied
     */
    static List<DomainEvent> follow(
            OrganizationId id,
            Organization before,
            Organization after,
            Function<LicenceId, Licence> licences,
            @Nullable String because,
            Instant at) {
        Set<LicenceId> then = numbers(before);
        Set<LicenceId> now = numbers(after);
        List<DomainEvent> events = new ArrayList<>();
        for (LicenceId number : now) {
            Licence licence = licences.apply(number);
            List<OrganizationId> others = licence.others(id);
            if (!then.contains(number) && !others.isEmpty()) {
                if (because == null) {
                    throw ANOTHER_APPLICATION.violated();
                }
                events.add(new AnotherApplicationExplained(id, others.getFirst(), because, at));
            }
            if (!licence.holders().contains(id)) {
                events.add(new LicenceStated(number, id, at));
            }
        }
        then.stream()
                .filter(number -> !now.contains(number))
                .filter(number -> licences.apply(number).holders().contains(id))
                .forEach(number -> events.add(new LicenceReleased(number, id, at)));
        return events;
    }

    /** The numbers that the organization applies with or uses the service with; none after a rejection or withdrawal. */
    static Set<LicenceId> numbers(Organization state) {
        return switch (state) {
            case Organization.NotApplied _, Organization.Rejected _, Organization.Withdrawn _ -> Set.of();
            case Organization.AwaitingForm _,
                    Organization.AwaitingDecision _,
                    Organization.Returned _,
                    Organization.Approved _,
                    Organization.Suspended _ -> {
                Stream<Application> proposed = state
                        .admitted()
                        .flatMap(admission -> admission.change().pending())
                        .map(Proposed::application)
                        .stream();
                Set<LicenceId> numbers = new LinkedHashSet<>();
                Stream.concat(state.applied().map(Organization.Applied::application).stream(), proposed)
                        .filter(application -> application.licenceNumber() != null)
                        .forEach(application -> numbers.add(number(application)));
                yield numbers;
            }
        };
    }

    private static LicenceId number(Application application) {
        var number = application.licenceNumber();
        if (number == null) {
            throw new IllegalArgumentException("an application without a number");
        }
        return LicenceId.of(application.category(), number);
    }
}
