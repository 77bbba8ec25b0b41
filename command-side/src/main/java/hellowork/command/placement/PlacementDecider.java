package hellowork.command.placement;

import static hellowork.command.placement.PlacementRule.ALREADY_RECORDED;
import static hellowork.command.placement.PlacementRule.CONFIRMED_BY_SEEKER;
import static hellowork.command.placement.PlacementRule.DAY_OF_HIRE;
import static hellowork.command.placement.PlacementRule.EXPLAIN_FIRST;
import static hellowork.command.placement.PlacementRule.NOT_ACCEPTED;
import static hellowork.command.placement.PlacementRule.NO_REPLY_YET;
import static hellowork.command.placement.PlacementRule.NO_SUCH_THREAD;
import static hellowork.command.placement.PlacementRule.TOO_LATE_TO_EXPLAIN;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.paidservice.PaidServiceNotice;
import hellowork.command.placement.Conversation.Parties;
import hellowork.command.placement.Placement.Accepted;
import hellowork.command.placement.Placement.Hire;
import hellowork.command.placement.Placement.NotAccepted;
import hellowork.command.placement.PlacementCommand.AcceptJobApplication;
import hellowork.command.placement.PlacementCommand.Explain;
import hellowork.command.placement.PlacementCommand.OfferSupport;
import hellowork.command.placement.PlacementCommand.ProvideSupport;
import hellowork.command.placement.PlacementCommand.RecordPlacement;
import hellowork.command.placement.PlacementCommand.RetractPlacement;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.PlacementEvent;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.PaidServiceExplained;
import hellowork.events.PlacementEvent.PlacementRecorded;
import hellowork.events.PlacementEvent.PlacementRetracted;
import hellowork.events.PlacementId;
import hellowork.events.ThreadId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an organization does about placement. What comes with it and costs money is explained before the job application
 * is accepted (S-20 民Q4); what was reached is recorded, also by an organization that may no longer use the service.
 *
 * <p>What it was decided on is written to as well ({@link BesideDecider}): so a block that was acknowledged always wins (S-34).
 */
final class PlacementDecider {
    private PlacementDecider() {}

    /**
     * What the decision is about, as the streams tell it.
     *
     * @param newUniversityGraduate whether the job seeker's profile carries the marker of S-22 at this moment
     * @param currentTerms the terms of use that a job seeker has to have accepted by now (S-31)
     * @param notice the notification that the command refers to; not notified where it refers to none
     */
    record Facts(
            Placement placement,
            Conversation conversation,
            Organization organization,
            JobSeeker jobSeeker,
            boolean newUniversityGraduate,
            String currentTerms,
            PaidServiceNotice notice) {}

    /** The organization in whose name, and the contractor by which, something is done in this thread. */
    record By(
            ThreadId threadId,
            OrganizationId organizationId,
            @Nullable JointApplicantId jointApplicantId) {
        PlacementId placementId() {
            return PlacementId.of(threadId);
        }
    }

    private record On(Placement placement, PlacementCommand command) {}

    static List<DomainEvent> decide(Facts facts, By by, PlacementCommand command) {
        return decided(facts, by, command).stream()
                .flatMap(event -> Stream.concat(Stream.of(event), BesideDecider.of(facts, by, event).stream()))
                .toList();
    }

    private static List<PlacementEvent> decided(Facts facts, By by, PlacementCommand command) {
        Parties parties = facts.conversation().of(by.organizationId()).orElseThrow(NO_SUCH_THREAD::violated);
        Access access = new Access(facts, by, parties);
        return switch (new On(facts.placement(), command)) {
            case On(Placement s, Explain c) when s.explained().contains(c.paidServiceId()) -> List.of();
            case On(Accepted _, Explain _) -> throw TOO_LATE_TO_EXPLAIN.violated();
            case On(NotAccepted _, Explain c) -> {
                access.charges(c.at());
                access.reaches(c.service(), c.at());
                yield List.of(new PaidServiceExplained(
                        by.placementId(),
                        by.threadId(),
                        by.organizationId(),
                        parties.jobSeekerId(),
                        c.paidServiceId(),
                        c.service(),
                        c.at()));
            }
            case On(NotAccepted s, AcceptJobApplication c) -> accept(s, access, c);
            case On(Accepted s, AcceptJobApplication c)
            when c.withPaidServices() && !s.withPaidServices() -> throw TOO_LATE_TO_EXPLAIN.violated();
            case On(Accepted _, AcceptJobApplication _) -> List.of();

            case On(NotAccepted _, RecordPlacement _) -> throw NOT_ACCEPTED.violated();
            case On(Accepted s, RecordPlacement c) when s.hires().containsKey(c.hireId()) -> List.of();
            case On(Accepted s, RecordPlacement c)
            when s.holds(c.kind(), c.hiredOn()) -> throw ALREADY_RECORDED.violated();
            case On(Accepted s, RecordPlacement c) -> {
                access.commissioned();
                checkDay(c.hiredOn(), parties, c);
                yield List.of(new PlacementRecorded(
                        by.placementId(),
                        by.threadId(),
                        by.organizationId(),
                        parties.jobSeekerId(),
                        c.hireId(),
                        by.jointApplicantId() == null ? s.by() : by.jointApplicantId(),
                        c.kind(),
                        c.hiredOn(),
                        c.at()));
            }
            case On(Placement s, RetractPlacement c) -> retract(s.hires().get(c.hireId()), access, c);

            case On(Placement s, OfferSupport c) -> SupportDecider.offer(s.support(), access, c);
            case On(Placement s, ProvideSupport c) -> SupportDecider.provide(s.support(), access, c);
        };
    }

    private static List<PlacementEvent> accept(NotAccepted state, Access access, AcceptJobApplication c) {
        access.reaches(c.at());
        if (!access.facts().conversation().answered()) {
            throw NO_REPLY_YET.violated();
        }
        if (c.withPaidServices()) {
            access.charges(c.at());
            if (state.explained().isEmpty()) {
                throw EXPLAIN_FIRST.violated();
            }
        }
        By by = access.by();
        return List.of(new JobApplicationAccepted(
                by.placementId(),
                by.threadId(),
                by.organizationId(),
                access.parties().jobSeekerId(),
                by.jointApplicantId(),
                c.withPaidServices(),
                c.at()));
    }

    private static void checkDay(LocalDate day, Parties parties, RecordPlacement c) {
        if (day.isBefore(JapanTime.dayOf(parties.since())) || day.isAfter(JapanTime.dayOf(c.at()))) {
            throw DAY_OF_HIRE.violated();
        }
    }

    private static List<PlacementEvent> retract(@Nullable Hire hire, Access access, RetractPlacement c) {
        if (hire == null) {
            throw NO_SUCH_THREAD.violated();
        }
        By by = access.by();
        return switch (hire.standing()) {
            case RETRACTED -> List.of();
            case CONFIRMED -> throw CONFIRMED_BY_SEEKER.violated();
            case RECORDED -> {
                access.commissioned();
                yield List.of(new PlacementRetracted(
                        by.placementId(),
                        by.threadId(),
                        by.organizationId(),
                        access.parties().jobSeekerId(),
                        c.hireId(),
                        hire.jointApplicantId(),
                        hire.kind(),
                        hire.hiredOn(),
                        c.reason(),
                        c.at()));
            }
        };
    }
}
