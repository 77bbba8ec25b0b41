package hellowork.query.profile;

import hellowork.events.ApplicantCategory;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.ProfileViewEvent;
import hellowork.events.ProfileViewEvent.ProfileOpened;
import hellowork.events.ProfileViewId;
import hellowork.events.Role;
import hellowork.query.mypage.Registration;
import hellowork.query.search.Standing;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.RestRule;
import hellowork.rest.SeekerReferences;
import hellowork.rest.TermsOfUse;
import hellowork.store.EventJson;
import hellowork.store.Fold;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A full anonymous profile: for who has opened it (S-32), and for its owner in the same shape. */
@RestController
@EnableConfigurationProperties(ProfilePolicy.class)
@Tag(name = "Job seekers")
class ProfileController {
    /** When this account opened this profile last. */
    private static final Fold<Optional<Instant>, ProfileViewEvent> OPENED =
            new Fold<>(ProfileViewEvent.class, Optional.empty(), (_, event) -> switch (event) {
                case ProfileOpened e -> Optional.of(e.at());
            });
    /** Nobody's: the owner's own look at the profile bears a reference too, which leads nowhere. */
    private static final OrganizationId NOBODY =
            new OrganizationId("organization-00000000-0000-0000-0000-000000000000");

    private final States states;
    private final SeekerReferences references;
    private final EventJson json;
    private final TermsOfUse terms;
    private final ProfilePolicy policy;
    private final BusinessClock clock;

    ProfileController(
            States states,
            SeekerReferences references,
            EventJson json,
            TermsOfUse terms,
            ProfilePolicy policy,
            BusinessClock clock) {
        this.states = states;
        this.references = references;
        this.json = json;
        this.terms = terms;
        this.policy = policy;
        this.clock = clock;
    }

    @Operation(
            operationId = "readProfile",
            summary = "The full anonymous profile, for an account that has opened it a short time ago (S-32)",
            description = "403 P-OPENING before its opening was recorded: POST /seekers/{seeker}/openings.")
    @GetMapping("/api/v1/seekers/{seeker}")
    Shown profile(@ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable @Size(max = 100) String seeker) {
        OrganizationId organization = actor.organization();
        Instant now = clock.instant();
        Standing standing = states.look(Standing.FOLD, organization);
        ApplicantCategory category = standing.usingAt(now);
        JobSeekerId id = references.jobSeeker(organization, seeker);
        if (states.look(OPENED, ProfileViewId.of(actor.accountId(), id))
                .filter(opened -> now.isBefore(opened.plus(policy.openingValidity())))
                .isEmpty()) {
            throw ProfileReadRule.NOT_OPENED.violated();
        }
        Registration registration = states.look(Registration.FOLD, id);
        LocalDate today = JapanTime.dayOf(now);
        boolean visible = registration.isShownTo(
                organization, category, standing.operators(actor.jointApplicantId()), today, terms.on(today));
        return shown(registration, references.reference(organization, id))
                .filter(_ -> visible)
                .orElseThrow(ProfileReadRule.NOT_AVAILABLE::violated);
    }

    @Operation(
            operationId = "previewProfile",
            summary = "How organizations see one's own profile, whether it is disclosed or not (S-32)")
    @GetMapping("/api/v1/my-page/preview")
    Shown preview(@ActingAs(Role.JOB_SEEKER) Actor actor) {
        JobSeekerId id = actor.jobSeeker();
        return shown(states.look(Registration.FOLD, id), references.reference(NOBODY, id))
                .orElseThrow(RestRule.UNKNOWN::violated);
    }

    private Optional<Shown> shown(Registration registration, String reference) {
        return Optional.ofNullable(registration.recorded().profile())
                .map(recorded -> Shown.of(reference, recorded, json));
    }
}
