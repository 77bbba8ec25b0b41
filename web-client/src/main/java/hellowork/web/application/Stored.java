package hellowork.web.application;

import hellowork.web.api.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form begins with: the application that was returned, what is in force, or the change that was returned.
 *
 * @param read the version that it was read in
 */
record Stored(
        String read,
        String legalBasis,
        Applied.@Nullable Licence licenceNumber,
        Applied.Place establishment,
        String bureau,
        Applied.@Nullable PlacementRecord placementRecord,
        Applied.@Nullable Orders orders,
        Applied.@Nullable Person liaison,
        Applied.@Nullable Person privacyAndComplaints,
        List<Applied.Joint> jointApplicants) {

    static Stored of(Versioned<Applied> applied) {
        Applied now = applied.value();
        return new Stored(
                applied.version(),
                now.legalBasis(),
                now.licenceNumber(),
                now.establishment(),
                now.bureau(),
                now.placementRecord(),
                now.orders(),
                now.liaison(),
                now.privacyAndComplaints(),
                now.jointApplicants());
    }

    /** The change that was returned or rejected, to be gone on with; else what is in force. */
    static Stored wanted(Versioned<Applied> applied) {
        Applied.Change change = applied.value().change();
        return change == null || !change.state().equals("RETURNED")
                ? of(applied)
                : new Stored(
                        applied.version(),
                        change.legalBasis(),
                        change.licenceNumber(),
                        change.establishment(),
                        applied.value().bureau(),
                        change.placementRecord(),
                        change.orders(),
                        change.liaison(),
                        change.privacyAndComplaints(),
                        change.jointApplicants());
    }

    String prefecture() {
        return establishment.prefecture();
    }

    /** Whether one person holds both roles (S-07). */
    public boolean isSamePerson() {
        return liaison != null && liaison.equals(privacyAndComplaints);
    }

    /** The joint applicant at this place; absent for a new one. */
    public Applied.@Nullable Joint joint(int place) {
        return place < jointApplicants.size() ? jointApplicants.get(place) : null;
    }
}
