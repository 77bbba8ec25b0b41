package hellowork.command.organization;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.organization.AnotherApplication.Earlier;
import hellowork.command.organization.Organization.Applied;
import hellowork.events.DomainEvent;
import hellowork.events.LicenceId;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.RuleViolated;
import hellowork.store.Decided;
import hellowork.store.Streams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads the streams that a step of an organization is decided on, and what follows from it for numbers and allowances. */
@Component
final class Organizations {
    private final Commands commands;
    private final OrganizationPolicy policy;
    private final Rosters rosters;

    Organizations(Commands commands, OrganizationPolicy policy, Rosters rosters) {
        this.commands = commands;
        this.rosters = rosters;
        this.policy = policy;
    }

    /**
     * One step, and when it is made.
     *
     * @param because why the applicant goes on although another one has applied with its number (S-02)
     */
    record Step(OrganizationId id, Instant at, @Nullable String because) {}

    OrganizationPolicy policy() {
        return policy;
    }

    /** Stores what is decided of the organization's state, with what follows from it. */
    Decided decide(
            Step step,
            BiFunction<Streams, Organization, ? extends List<? extends DomainEvent>> decision,
            Requested requested) {
        return commands.decide(step.id(), streams -> whole(step, decision, streams), requested);
    }

    private List<DomainEvent> whole(
            Step step,
            BiFunction<Streams, Organization, ? extends List<? extends DomainEvent>> decision,
            Streams streams) {
        Organization before = streams.state(Organization.fold(), step.id());
        List<DomainEvent> events = new ArrayList<>(decision.apply(streams, before));
        if (events.isEmpty()) {
            return events;
        }
        Organization after = after(before, events);
        events.addAll(numbers(step, before, after, streams));
        List<DomainEvent> closed = AllowanceDecider.follow(step.id(), before, after, step.at());
        closed.stream()
                .map(OutreachAllowanceEvent.class::cast)
                .forEach(event -> streams.state(AllowanceDecider.fold(), event.allowanceId()));
        events.addAll(closed);
        events.addAll(RosterDecider.follow(step.id(), before, after, rosters.of(step.id(), streams), step.at()));
        return events;
    }

    private static List<DomainEvent> numbers(Step step, Organization before, Organization after, Streams streams) {
        Function<LicenceId, Licence> licences = number -> streams.state(Licence.fold(), number);
        try {
            return LicenceDecider.follow(step.id(), before, after, licences, step.because(), step.at());
        } catch (RuleViolated _) { // its one refusal; the applicant is shown who has applied
            throw new AnotherApplication(LicenceDecider.numbers(after).stream()
                    .flatMap(number -> licences.apply(number).others(step.id()).stream())
                    .flatMap(other -> earlier(streams.state(Organization.fold(), other)))
                    .toList());
        }
    }

    private static Stream<Earlier> earlier(Organization other) {
        return other.applied().map(Applied::application).stream()
                .flatMap(application -> Optional.ofNullable(application.licenceNumber()).stream()
                        .map(number -> new Earlier(application.establishment(), number)));
    }

    private static Organization after(Organization before, List<DomainEvent> events) {
        Organization after = before;
        for (DomainEvent event : events) {
            if (event instanceof OrganizationEvent own) {
                after = after.evolve(own);
            }
        }
        return after;
    }
}
