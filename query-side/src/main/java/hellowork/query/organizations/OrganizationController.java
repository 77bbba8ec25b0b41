package hellowork.query.organizations;

import hellowork.events.Application;
import hellowork.events.OrganizationEvent.AnotherApplicationExplained;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.query.organizations.OrganizationDetails.Another;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.RestRule;
import hellowork.store.States.Folded;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One organization (利用申請, 変更申請, 更新申請), whole. */
@RestController
@Tag(name = "Organizations")
class OrganizationController {
    private final Applications applications;
    private final BusinessClock clock;

    OrganizationController(Applications applications, BusinessClock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Operation(
            operationId = "readOrganization",
            summary = "An application with its officers, what is in force, what is asked for and what became of it; "
                    + "its ETag is what If-Match asks for")
    @GetMapping("/api/v1/organizations/{organizationId}")
    ResponseEntity<OrganizationDetails> organization(
            @ActingAs({Role.ORGANIZATION, Role.BUREAU_OFFICER}) Actor actor,
            @PathVariable OrganizationId organizationId) {
        Folded<Applicant> folded = applications.folded(organizationId);
        Application application = folded.state().application();
        if (application == null || !mayRead(actor, organizationId, application)) {
            throw RestRule.UNKNOWN.violated();
        }
        Applicant applicant = folded.state();
        return ResponseEntity.ok()
                .eTag("\"" + folded.sequence() + "\"")
                .body(OrganizationDetails.of(
                        organizationId,
                        applicant,
                        application,
                        another(applicant.another()),
                        applications.steps(organizationId),
                        clock.instant()));
    }

    private @Nullable Another another(@Nullable AnotherApplicationExplained explained) {
        return explained == null
                ? null
                : new Another(applications.name(explained.earlier()).orElse(null), explained.reason());
    }

    private static boolean mayRead(Actor actor, OrganizationId id, Application application) {
        return actor.role() == Role.ORGANIZATION
                ? id.equals(actor.organizationId())
                : application.bureau().equals(actor.bureau());
    }
}
