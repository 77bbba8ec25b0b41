package hellowork.query.organizations;

import hellowork.events.Application;
import hellowork.events.JapanTime;
import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.AnotherApplicationExplained;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeFormReceived;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a portion of events changes of one row of the list; what stays is absent. */
final class OrganizationRow {
    private final String organizationId;
    private @Nullable Application stated;
    private @Nullable OrganizationState decided;
    private @Nullable Boolean lapsed;
    private @Nullable Instant usableUntil;
    private @Nullable Boolean changeWaits;
    private @Nullable Boolean renewalWaits;
    private @Nullable Boolean secondApplication;
    private @Nullable Instant decidedAt;
    private @Nullable Instant changeAskedAt;
    private @Nullable Instant renewalAskedAt;
    private @Nullable Instant submittedAt;
    private Instant changedAt = Instant.EPOCH;

    OrganizationRow(String organizationId) {
        this.organizationId = organizationId;
    }

    /** The changes as columns. */
    record Columns(
            String organizationId,
            @Nullable String bureau,
            @Nullable String name,
            @Nullable String category,
            @Nullable String legalBasis,
            @Nullable String licenceBase,
            @Nullable String licenceBranch,
            @Nullable OrganizationState decided,
            @Nullable Boolean lapsed,
            @Nullable Instant usableUntil,
            @Nullable Boolean changeWaits,
            @Nullable Boolean renewalWaits,
            @Nullable Boolean secondApplication,
            @Nullable Instant decidedAt,
            @Nullable Instant changeAskedAt,
            @Nullable Instant renewalAskedAt,
            @Nullable Instant submittedAt,
            Instant changedAt) {}

    Columns columns() {
        Application now = stated;
        LicenceNumber licence = now == null ? null : now.licenceNumber();
        return new Columns(
                organizationId,
                now == null ? null : now.bureau().value(),
                now == null ? null : now.establishment().name(),
                now == null ? null : now.category().name(),
                now == null ? null : now.legalBasis().name(),
                licence == null ? null : licence.base(),
                licence == null ? null : licence.branch(),
                decided,
                lapsed,
                usableUntil,
                changeWaits,
                renewalWaits,
                secondApplication,
                decidedAt,
                changeAskedAt,
                renewalAskedAt,
                submittedAt,
                changedAt);
    }

    void add(OrganizationEvent event) {
        changedAt = event.at();
        OrganizationState before = decided;
        apply(event);
        if (decided != before) {
            decidedAt = event.at();
        }
    }

    private void apply(OrganizationEvent event) {
        switch (event) {
            case ApplicationSubmitted e -> {
                stated = e.application();
                submittedAt = e.at();
                decided = OrganizationState.SUBMITTED;
            }
            case ApplicationCorrected e -> {
                stated = e.application();
                decided = OrganizationState.SUBMITTED;
            }
            case ApplicationFormReceived _ -> decided = OrganizationState.FORM_RECEIVED;
            case ApplicationReturned _ -> decided = OrganizationState.RETURNED;
            case ApplicationApproved e -> {
                decided = OrganizationState.APPROVED;
                usableUntil = JapanTime.endOfFiscalYear(e.at());
            }
            case ApplicationRejected _ -> decided = OrganizationState.REJECTED;
            case UsePeriodGranted e -> {
                usableUntil = e.until();
                lapsed = false;
            }
            case UseLapsed _ -> lapsed = true;
            case UseSuspended _ -> decided = OrganizationState.SUSPENDED;
            case UseReinstated _ -> decided = OrganizationState.APPROVED;
            case UseWithdrawn _ -> {
                decided = OrganizationState.WITHDRAWN;
                renewalWaits = false;
            }
            case ChangeRequested e -> {
                changeWaits = true;
                changeAskedAt = e.at();
            }
            case ChangeReturned _, ChangeRejected _ -> changeWaits = false;
            case ChangeApproved e -> {
                stated = e.application();
                changeWaits = false;
            }
            case RenewalRequested e -> {
                renewalWaits = true;
                renewalAskedAt = e.at();
            }
            case RenewalApproved _, RenewalRejected _ -> renewalWaits = false;
            case AnotherApplicationExplained _ -> secondApplication = true;
            case OfficersNamed _, JointOfficersNamed _, ChangeFormReceived _, RenewalReminded _, CommissionEnded _ -> {}
        }
    }
}
