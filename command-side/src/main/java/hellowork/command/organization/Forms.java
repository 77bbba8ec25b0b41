package hellowork.command.organization;

import hellowork.command.organization.Organization.Applied;
import hellowork.events.Application;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.rest.Actor;
import hellowork.rest.DerivedIds;
import hellowork.rest.ExpectedVersion;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.reference.ReferenceData;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads what was entered. The id of a new joint applicant follows from the request: from its key, or from the version
 * that a change is meant for, so that the same request sent again names the same one.
 */
@Component
final class Forms {
    private static final String PREFIX = "joint-applicant-";

    private final ReferenceData reference;
    private final DerivedIds ids;

    Forms(ReferenceData reference, DerivedIds ids) {
        this.reference = reference;
        this.ids = ids;
    }

    /** A form of an organization that has not applied yet: all its joint applicants are new. */
    Entered first(ApplicationForm form, Actor actor, IdempotencyKey key) {
        return form.entered(
                reference,
                Set.of(),
                place -> new JointApplicantId(PREFIX + key.uuid(actor.accountId(), "joint applicant " + place)));
    }

    /** A later form: it may name joint applicants that are in force, or were entered before and not decided. */
    Entered again(ApplicationForm form, OrganizationId id, Organization state, ExpectedVersion version) {
        return form.entered(
                reference,
                known(state),
                place -> new JointApplicantId(
                        PREFIX + ids.of("joint applicant\n" + id.value() + "\n" + version.version() + "\n" + place)));
    }

    private static Set<JointApplicantId> known(Organization state) {
        Stream<Application> proposed = state
                .admitted()
                .flatMap(admission -> admission.change().pending())
                .map(Organization.Proposed::application)
                .stream();
        return Stream.concat(state.applied().map(Applied::application).stream(), proposed)
                .flatMap(application -> application.joint().stream())
                .map(JointApplicant::jointApplicantId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
