package hellowork.command.organization;

import hellowork.command.organization.Organization.Suspended;
import hellowork.events.AllowanceId;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.OutreachAllowanceEvent.AllowanceClosed;
import hellowork.events.OutreachAllowanceEvent.AllowanceOpened;
import hellowork.store.Fold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every send writes to the allowance of its day: what ends the use writes there too, so that it wins over a send in
 * flight, and nothing leaves once it is acknowledged.
 */
final class AllowanceDecider {
    /** Whether a day's allowance was ever closed or opened is nobody's question: only that its stream does not move. */
    private static final Fold<Boolean, OutreachAllowanceEvent> STREAM =
            new Fold<>(OutreachAllowanceEvent.class, false, (_, _) -> true);

    /** Longer than a command lives, and than the clocks of two nodes differ. */
    private static final Duration IN_FLIGHT = Duration.ofMinutes(1);

    private AllowanceDecider() {}

    static Fold<Boolean, OutreachAllowanceEvent> fold() {
        return STREAM;
    }

    /** What follows for the allowances from a step of an organization. */
    static List<DomainEvent> follow(OrganizationId id, Organization before, Organization after, Instant at) {
        boolean used = before.using(at).isPresent();
        boolean uses = after.using(at).isPresent();
        if (used && !uses) {
            return days(at).<DomainEvent>map(day -> new AllowanceClosed(AllowanceId.of(id, day), id, day, at))
                    .toList();
        }
        if (uses && before instanceof Suspended) {
            return days(at).<DomainEvent>map(day -> new AllowanceOpened(AllowanceId.of(id, day), id, day, at))
                    .toList();
        }
        if (uses
                && contractors(before).stream()
                        .anyMatch(contractor -> !contractors(after).contains(contractor))) {
            // the organization goes on; what a contractor has in flight is decided once more
            return days(at).flatMap(day -> Stream.<DomainEvent>of(
                            new AllowanceClosed(AllowanceId.of(id, day), id, day, at),
                            new AllowanceOpened(AllowanceId.of(id, day), id, day, at)))
                    .toList();
        }
        return List.of();
    }

    private static Set<JointApplicantId> contractors(Organization state) {
        return state.applied().stream()
                .flatMap(applied -> applied.application().joint().stream())
                .map(JointApplicant::jointApplicantId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day, and about midnight its neighbour, on which a send in flight may count. */
    private static Stream<LocalDate> days(Instant at) {
        return Stream.of(JapanTime.dayOf(at.minus(IN_FLIGHT)), JapanTime.dayOf(at.plus(IN_FLIGHT)))
                .distinct();
    }
}
