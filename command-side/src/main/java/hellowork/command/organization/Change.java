package hellowork.command.organization;

import hellowork.command.organization.Organization.Proposed;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeFormReceived;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.CommissionEnded;
import java.util.Optional;

/** How far a change application (変更申請) is; what was in force stays so until it is approved. */
public sealed interface Change {
    record NoChange() implements Change {}

    /** It lies at the bureau. */
    record Asked(Proposed proposed, boolean formReceived) implements Change {}

    /** The applicant is to correct it. */
    record SentBack(Proposed proposed) implements Change {}

    /** The change after one more event of the organization. */
    default Change after(OrganizationEvent event) {
        return switch (event) {
            case ChangeRequested e -> new Asked(Proposed.by(e), false);
            case ChangeFormReceived _ ->
                pending().<Change>map(it -> new Asked(it, true)).orElse(this);
            case ChangeReturned _ -> pending().<Change>map(SentBack::new).orElse(this);
            case ChangeApproved _, ChangeRejected _ -> new NoChange();
            case CommissionEnded e ->
                switch (this) {
                    case NoChange _ -> this;
                    case Asked(Proposed proposed, boolean formReceived) ->
                        new Asked(proposed.without(e.jointApplicantId()), formReceived);
                    case SentBack(Proposed proposed) -> new SentBack(proposed.without(e.jointApplicantId()));
                };
            case OrganizationEvent _ -> this;
        };
    }

    /** What is asked for, while there is something. */
    default Optional<Proposed> pending() {
        return switch (this) {
            case NoChange _ -> Optional.empty();
            case Asked(Proposed proposed, boolean _) -> Optional.of(proposed);
            case SentBack(Proposed proposed) -> Optional.of(proposed);
        };
    }
}
