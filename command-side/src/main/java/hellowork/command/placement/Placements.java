package hellowork.command.placement;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.paidservice.PaidServiceNotice;
import hellowork.command.placement.PlacementCommand.OfferSupport;
import hellowork.command.placement.PlacementCommand.OfferSupport.Offered.AsNotified;
import hellowork.command.placement.PlacementCommand.ProvideSupport;
import hellowork.command.placement.PlacementDecider.By;
import hellowork.command.placement.PlacementDecider.Facts;
import hellowork.command.placement.Support.Offer;
import hellowork.events.AllowanceId;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.PaidServiceNoticeId;
import hellowork.events.PlacementId;
import hellowork.events.ThreadId;
import hellowork.rest.TermsOfUse;
import hellowork.store.Decided;
import hellowork.store.Fold;
import hellowork.store.Streams;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loads the streams that placement is decided on. */
@Component
class Placements {
    /** 新規大学卒業者等, as the profile says it at this moment (S-22). */
    private static final Fold<Boolean, JobSeekerEvent> NEW_UNIVERSITY_GRADUATE = new Fold<>(
            JobSeekerEvent.class,
            false,
            (before, event) -> event instanceof ProfileRecorded e ? e.profile().newUniversityGraduate() : before);

    /** Only that its stream does not move: the end of the use is written there. */
    private static final Fold<Boolean, OutreachAllowanceEvent> ALLOWANCE =
            new Fold<>(OutreachAllowanceEvent.class, false, (_, _) -> true);

    private static final Fold<Optional<Instant>, JobSeekerEvent> REGISTERED_SINCE = new Fold<>(
            JobSeekerEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof JobSeekerRegistered || event instanceof RegistrationRenewed
                    ? Optional.of(event.at())
                    : before);

    private final Commands commands;
    private final TermsOfUse terms;

    Placements(Commands commands, TermsOfUse terms) {
        this.commands = commands;
        this.terms = terms;
    }

    Decided decide(By by, PlacementCommand command, Requested requested) {
        return commands.decide(
                by.placementId(),
                streams -> PlacementDecider.decide(facts(streams, by, command), by, command),
                requested);
    }

    Decided decide(ThreadId threadId, JobSeekerId who, SeekerPlacementCommand command, Requested requested) {
        PlacementId id = PlacementId.of(threadId);
        return commands.decide(
                id,
                streams -> SeekerPlacementDecider.decide(
                        new SeekerPlacementDecider.Facts(
                                streams.state(Placement.fold(), id),
                                streams.state(Conversation.fold(), threadId),
                                streams.state(JobSeeker.fold(), who),
                                streams.state(REGISTERED_SINCE, who).orElse(null)),
                        threadId,
                        who,
                        command),
                requested);
    }

    private Facts facts(Streams streams, By by, PlacementCommand command) {
        Placement placement = streams.state(Placement.fold(), by.placementId());
        Conversation conversation = streams.state(Conversation.fold(), by.threadId());
        streams.state(ALLOWANCE, AllowanceId.of(by.organizationId(), JapanTime.dayOf(command.at())));
        Optional<JobSeekerId> seeker = conversation.of(by.organizationId()).map(Conversation.Parties::jobSeekerId);
        return new Facts(
                placement,
                conversation,
                streams.state(Organization.fold(), by.organizationId()),
                seeker.map(id -> streams.state(JobSeeker.fold(), id)).orElseGet(JobSeeker::initial),
                seeker.map(id -> streams.state(NEW_UNIVERSITY_GRADUATE, id)).orElse(false),
                terms.at(command.at()),
                notice(placement, command)
                        .map(id -> streams.state(PaidServiceNotice.fold(), id))
                        .orElseGet(PaidServiceNotice::initial));
    }

    private static Optional<PaidServiceNoticeId> notice(Placement placement, PlacementCommand command) {
        return switch (command) {
            case OfferSupport c when c.offered() instanceof AsNotified offered -> Optional.of(offered.noticeId());
            case ProvideSupport c ->
                Optional.ofNullable(placement.support().offers().get(c.paidServiceId()))
                        .map(Offer::notice);
            case OfferSupport _,
                    PlacementCommand.Explain _,
                    PlacementCommand.AcceptJobApplication _,
                    PlacementCommand.RecordPlacement _,
                    PlacementCommand.RetractPlacement _ -> Optional.empty();
        };
    }
}
