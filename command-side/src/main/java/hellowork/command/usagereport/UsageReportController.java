package hellowork.command.usagereport;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.organization.Contractors;
import hellowork.command.usagereport.UsageReportCommand.Reason;
import hellowork.command.usagereport.UsageReportCommand.Report;
import hellowork.events.JointApplicantId;
import hellowork.events.Role;
import hellowork.events.UsageFigures;
import hellowork.events.UsageItem;
import hellowork.events.UsageLine;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.Cursors;
import hellowork.rest.InvalidField;
import hellowork.rest.UsageBasis;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 利用実績報告, also with nothing to report (S-50, S-51). */
@RestController
@RequestMapping("/api/v1/usage-reports/{fiscalYear}")
@Tag(name = "Usage reports")
class UsageReportController {
    private static final int MOST = 100_000_000;

    private final UsageReports reports;
    private final Cursors cursors;
    private final BusinessClock clock;

    UsageReportController(UsageReports reports, Cursors cursors, BusinessClock clock) {
        this.reports = reports;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @param jointApplicantId the contractor; absent for the whole organization, contractors included */
    record Line(
            @Nullable JointApplicantId jointApplicantId,
            @NotNull @Min(0) @Max(MOST) Integer messagesSent,
            @NotNull @Min(0) @Max(MOST) Integer seekersContacted,
            @NotNull @Min(0) @Max(MOST) Integer replies,
            @NotNull @Min(0) @Max(MOST) Integer jobApplicationsAccepted,
            @NotNull @Min(0) @Max(MOST) Integer regularPlacements,
            @NotNull @Min(0) @Max(MOST) Integer otherPlacements,
            @NotNull @Min(0) @Max(MOST) Integer complaintsReceived,
            @NotNull @Min(0) @Max(MOST) Integer complaintsSolved,
            @NotNull @Min(0) @Max(MOST) Integer paidServicesNotified) {
        UsageLine line() {
            return new UsageLine(
                    jointApplicantId,
                    new UsageFigures(
                            messagesSent,
                            seekersContacted,
                            replies,
                            jobApplicationsAccepted,
                            regularPlacements,
                            otherPlacements,
                            complaintsReceived,
                            complaintsSolved,
                            paidServicesNotified));
        }
    }

    /** Why one figure differs from what the history knows. */
    record FigureReason(
            @Nullable JointApplicantId jointApplicantId,
            @NotNull UsageItem item,
            @NotBlank @Size(max = 1_000) String reason) {
        Reason figure() {
            return new Reason(jointApplicantId, item, reason);
        }
    }

    /**
     * @param basis the sealed figures that were read before
     * @param zero that there was nothing, said on purpose (S-51)
     * @param lines the whole organization, and each joint applicant that was shown
     * @param correctedBecause needed where the year was reported already
     */
    record YearReport(
            @NotBlank @Size(max = 20_000) String basis,
            @NotNull Boolean zero,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines,
            @NotNull @Size(max = 1_000) List<@NotNull @Valid FigureReason> reasons,
            @Nullable @Size(min = 1, max = 1_000) String correctedBecause) {
        @Nullable
        String correction() {
            if (correctedBecause != null && correctedBecause.isBlank()) {
                throw new InvalidField(
                        "/correctedBecause", "訂正の理由を書いてください。訂正でなければ空にしてください。", "a reason in words, or none");
            }
            return correctedBecause;
        }
    }

    @Operation(
            summary = "Reports a fiscal year, by 20 April after its end, also with nothing to report (S-50, S-51)",
            description = "Late reports are accepted and marked; a later correction needs a reason.")
    @PutMapping
    ResponseEntity<Void> report(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable @Min(2000) @Max(9998) int fiscalYear,
            @Valid @RequestBody YearReport request) {
        String correctedBecause = request.correction();
        Contractors.mayNot(actor); // the municipality reports, its contractors included
        return Answers.done(reports.decide(
                new Report(
                        actor.organization(),
                        fiscalYear,
                        actor.accountId(),
                        UsageBasis.opened(cursors, actor.organization(), fiscalYear, request.basis()),
                        request.zero(),
                        request.lines().stream().map(Line::line).toList(),
                        request.reasons().stream().map(FigureReason::figure).toList(),
                        correctedBecause,
                        clock.instant()),
                Requested.by(actor)));
    }
}
