package hellowork.command.complaint;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.complaint.ComplaintCommand.Consult;
import hellowork.command.complaint.ComplaintCommand.Raise;
import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.InvalidField;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first word of a complaint (S-40), or of a consultation of the desk by an organization (S-41). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Complaints")
class RaisingController {
    private final Complaints complaints;
    private final ReferenceData reference;
    private final BusinessClock clock;

    RaisingController(Complaints complaints, ReferenceData reference, BusinessClock clock) {
        this.complaints = complaints;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * @param to {@code ORGANIZATION}, its officer, or {@code DESK}
     * @param prefecture of the desk; needed for the desk, and only there
     * @param identityMayBeTold confirms that the organization may learn who the job seeker is
     */
    record NewComplaint(
            @NotNull OrganizationId organizationId,
            @NotNull ComplaintParty to,
            @Nullable PlaceCode prefecture,
            @NotBlank @Size(max = 100) String subject,
            @NotBlank @Size(max = 4_000) String body,
            @Nullable Boolean identityMayBeTold) {
        @Override
        public String toString() {
            return "NewComplaint[…]"; // frameworks log what they read
        }
    }

    record RaisedComplaint(ComplaintId complaintId) {}

    @Operation(
            summary = "Complains of an organization, to its officer or directly to the desk (S-40)",
            description = "No proof is asked for; the organization learns no name.")
    @PostMapping("/complaints")
    ResponseEntity<RaisedComplaint> raise(
            @ActingAs(Role.JOB_SEEKER) Actor actor, IdempotencyKey key, @Valid @RequestBody NewComplaint request) {
        ComplaintId id = new ComplaintId("complaint-" + key.uuid(actor.accountId(), "complaint"));
        Decided decided = complaints.raise(
                new Raise(
                        id,
                        request.organizationId(),
                        actor.jobSeeker(),
                        request.to(),
                        desk(request),
                        request.subject(),
                        request.body(),
                        Boolean.TRUE.equals(request.identityMayBeTold()),
                        clock.instant()),
                Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/complaints/" + id.value(), new RaisedComplaint(id));
    }

    private @Nullable PlaceCode desk(NewComplaint request) {
        PlaceCode prefecture = request.prefecture();
        return switch (request.to()) {
            case JOB_SEEKER -> throw new InvalidField("/to", "利用団体かハローワークを選んでください。", "the organization or the desk");
            case ORGANIZATION -> {
                if (prefecture != null) {
                    throw new InvalidField("/prefecture", "都道府県は、ハローワークの窓口に対するときだけ選べます。", "only for the desk");
                }
                yield null;
            }
            case DESK -> {
                if (prefecture == null) {
                    throw new InvalidField("/prefecture", "ハローワークの都道府県を選んでください。", "needed for the desk");
                }
                yield prefecture(reference, prefecture);
            }
        };
    }

    /** @param prefecture of the desk */
    record NewConsultation(
            @NotNull PlaceCode prefecture,
            @NotBlank @Size(max = 100) String subject,
            @NotBlank @Size(max = 4_000) String body) {
        @Override
        public String toString() {
            return "NewConsultation[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "The organization's officer consults the nearest Hello Work (S-41)")
    @PostMapping("/complaint-consultations")
    ResponseEntity<RaisedComplaint> consult(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody NewConsultation request) {
        ComplaintId id = new ComplaintId("complaint-" + key.uuid(actor.accountId(), "consultation"));
        Decided decided = complaints.consult(
                new Consult(
                        id,
                        actor.organization(),
                        actor.accountId(),
                        prefecture(reference, request.prefecture()),
                        request.subject(),
                        request.body(),
                        clock.instant()),
                Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/complaints/" + id.value(), new RaisedComplaint(id));
    }

    /** This prefecture, if there is one. */
    static PlaceCode prefecture(ReferenceData reference, PlaceCode code) {
        if (reference.prefecture(code).isEmpty()) {
            throw new InvalidField("/prefecture", "都道府県を選んでください。", "not the code of a prefecture");
        }
        return code;
    }
}
