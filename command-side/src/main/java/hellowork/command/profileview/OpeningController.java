package hellowork.command.profileview;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.profileview.ProfileViewDecider.OpenProfile;
import hellowork.events.JobSeekerId;
import hellowork.events.ProfileViewEvent;
import hellowork.events.ProfileViewId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.SeekerReferences;
import hellowork.rest.TermsOfUse;
import hellowork.store.Decided;
import hellowork.store.Fold;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening a profile: recorded first, and shown by the GET at its place. */
@RestController
@RequestMapping("/api/v1/seekers/{seeker}/openings")
@Tag(name = "Job seekers")
class OpeningController {
    private static final Fold<Integer, ProfileViewEvent> OPENINGS =
            new Fold<>(ProfileViewEvent.class, 0, (count, _) -> count + 1);

    private final Commands commands;
    private final SeekerReferences references;
    private final TermsOfUse terms;
    private final BusinessClock clock;

    OpeningController(Commands commands, SeekerReferences references, TermsOfUse terms, BusinessClock clock) {
        this.commands = commands;
        this.references = references;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param seeker the organization's own reference, as it was asked with */
    record Opened(String seeker) {}

    @Operation(
            summary = "Opens a full anonymous profile; the job seeker can see who did (S-32)",
            description = "What it shows is read at its Location, by this account and for a time.")
    @PostMapping
    ResponseEntity<Opened> open(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            IdempotencyKey key,
            @PathVariable @Size(max = 100) String seeker) {
        JobSeekerId jobSeeker = references.jobSeeker(actor.organization(), seeker);
        ProfileViewId view = ProfileViewId.of(actor.accountId(), jobSeeker);
        Instant now = clock.instant();
        OpenProfile command = new OpenProfile(
                jobSeeker, actor.organization(), actor.jointApplicantId(), actor.accountId(), terms.at(now), now);
        Requested requested = Requested.by(actor, key);
        Decided decided = commands.decide(
                view,
                streams -> {
                    streams.state(OPENINGS, view);
                    return streams.recordedUnder(view, requested.keyOfItsOwn()).isPresent()
                            ? List.<ProfileViewEvent>of() // the same request again
                            : ProfileViewDecider.decide(
                                    streams.state(Organization.fold(), actor.organization()),
                                    streams.state(JobSeeker.fold(), jobSeeker),
                                    command);
                },
                requested);
        return Answers.created(decided, "/api/v1/seekers/" + seeker, new Opened(seeker));
    }
}
