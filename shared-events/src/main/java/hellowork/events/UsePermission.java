package hellowork.events;

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

/**
 * Whether an organization may use the service, as its events tell: the same answer on both sides. It is decided by the
 * instant, never by whether the end of the period has been recorded yet.
 *
 * @param until the use ends at this instant; the distant past before an admission
 * @param renewalAskedAt when the next period was asked for, while that waits for the bureau
 */
public record UsePermission(
        Standing standing, Instant until, @Nullable Instant renewalAskedAt) {

    /** What was decided about an organization, whatever its period. */
    public enum Standing {
        NOT_ADMITTED,
        ADMITTED,
        SUSPENDED,
        WITHDRAWN
    }

    /** Of an organization that has not been admitted. */
    public static UsePermission none() {
        return new UsePermission(Standing.NOT_ADMITTED, Instant.EPOCH, null);
    }

    /** The permission after one more event. An approval without a period is good for its fiscal year. */
    public UsePermission after(OrganizationEvent event) {
        return switch (event) {
            case ApplicationApproved e -> new UsePermission(Standing.ADMITTED, JapanTime.endOfFiscalYear(e.at()), null);
            case UsePeriodGranted e -> new UsePermission(standing, e.until(), renewalAskedAt);
            case RenewalRequested e -> new UsePermission(standing, until, e.at());
            case RenewalApproved _, RenewalRejected _ -> new UsePermission(standing, until, null);
            case UseSuspended _ -> new UsePermission(Standing.SUSPENDED, until, renewalAskedAt);
            case UseReinstated _ -> new UsePermission(Standing.ADMITTED, until, renewalAskedAt);
            case UseWithdrawn _ -> new UsePermission(Standing.WITHDRAWN, until, null);
            case ApplicationSubmitted _,
                    OfficersNamed _,
                    JointOfficersNamed _,
                    AnotherApplicationExplained _,
                    ApplicationFormReceived _,
                    ApplicationReturned _,
                    ApplicationCorrected _,
                    ApplicationRejected _,
                    ChangeRequested _,
                    ChangeFormReceived _,
                    ChangeReturned _,
                    ChangeApproved _,
                    ChangeRejected _,
                    RenewalReminded _,
                    UseLapsed _,
                    CommissionEnded _ -> this;
        };
    }

    /** Whether it may see profiles and send at this instant. */
    public boolean allowsAt(Instant at) {
        return standing == Standing.ADMITTED && !hasLapsedAt(at);
    }

    /** Whether the period is over at this instant; a renewal that was asked for in time keeps the use until decided. */
    public boolean hasLapsedAt(Instant at) {
        return !at.isBefore(until) && (renewalAskedAt == null || !renewalAskedAt.isBefore(until));
    }
}
