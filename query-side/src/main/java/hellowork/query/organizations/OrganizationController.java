package hellowork.query.organizations;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.Establishment;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.Officer;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.RestRule;
import hellowork.store.States.Folded;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One application for use (利用申請), whole. */
@RestController
@Tag(name = "Organizations")
class OrganizationController {
    private final Applications applications;

    OrganizationController(Applications applications) {
        this.applications = applications;
    }

    /**
     * @param liaison 連絡責任者
     * @param privacyAndComplaints 個人情報管理・苦情処理責任者
     * @param reason why it was returned or rejected
     */
    record OrganizationDetails(
            OrganizationId organizationId,
            ApplicantCategory category,
            LegalBasis legalBasis,
            @Nullable LicenceNumber licenceNumber,
            Establishment establishment,
            BureauCode bureau,
            @Nullable Officer liaison,
            @Nullable Officer privacyAndComplaints,
            OrganizationState state,
            @Nullable String reason,
            Instant submittedAt,
            Instant changedAt) {}

    @Operation(
            operationId = "readOrganization",
            summary = "An application with its officers and what became of it; its ETag is what If-Match asks for")
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
                .body(new OrganizationDetails(
                        organizationId,
                        application.category(),
                        application.legalBasis(),
                        application.licenceNumber(),
                        application.establishment(),
                        application.bureau(),
                        applicant.liaison(),
                        applicant.privacyAndComplaints(),
                        applicant.state(),
                        applicant.reason(),
                        applicant.submittedAt(),
                        applicant.changedAt()));
    }

    private static boolean mayRead(Actor actor, OrganizationId id, Application application) {
        return actor.role() == Role.ORGANIZATION
                ? id.equals(actor.organizationId())
                : application.bureau().equals(actor.bureau());
    }
}
