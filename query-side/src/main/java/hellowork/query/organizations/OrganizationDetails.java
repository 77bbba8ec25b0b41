package hellowork.query.organizations;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.Establishment;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.JointOfficers;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.Officer;
import hellowork.events.OrdersDeclaration;
import hellowork.events.OrganizationId;
import hellowork.events.PlacementRecord;
import hellowork.events.UsePermission;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization as its own and its bureau read it.
 *
 * @param liaison 連絡責任者 in force
 * @param privacyAndComplaints 個人情報管理・苦情処理責任者 in force
 * @param jointApplicants the contractors that are in force (連名申請者)
 * @param reason why it was returned, rejected or suspended
 * @param mayUse whether it may see profiles and send at this moment
 * @param usableUntil the end of its period; absent before an approval
 * @param change the last change application, until it is approved
 * @param renewal the renewal that waits for the bureau, or the last one if it was rejected
 * @param anotherApplication present if it applied although another establishment had (S-02)
 * @param history what happened, the oldest first
 */
record OrganizationDetails(
        OrganizationId organizationId,
        ApplicantCategory category,
        LegalBasis legalBasis,
        @Nullable LicenceNumber licenceNumber,
        Establishment establishment,
        BureauCode bureau,
        @Nullable PlacementRecord placementRecord,
        @Nullable OrdersDeclaration orders,
        @Nullable Officer liaison,
        @Nullable Officer privacyAndComplaints,
        List<Joint> jointApplicants,
        OrganizationState state,
        @Nullable String reason,
        boolean mayUse,
        @Nullable Instant usableUntil,
        @Nullable ChangeDetails change,
        @Nullable Renewal renewal,
        @Nullable Another anotherApplication,
        Instant submittedAt,
        Instant changedAt,
        List<Step> history) {

    /** A joint applicant with its officers. */
    record Joint(
            JointApplicantId jointApplicantId,
            String name,
            LicenceNumber licenceNumber,
            @Nullable Officer liaison,
            @Nullable Officer privacyAndComplaints) {
        static Joint of(JointApplicant joint, Stated stated) {
            return new Joint(
                    joint.jointApplicantId(),
                    joint.name(),
                    joint.licenceNumber(),
                    stated.officersOf(joint.jointApplicantId())
                            .map(JointOfficers::liaison)
                            .orElse(null),
                    stated.officersOf(joint.jointApplicantId())
                            .map(JointOfficers::privacyAndComplaints)
                            .orElse(null));
        }
    }

    /** @param reason why it was returned or rejected */
    record ChangeDetails(
            AskedChange.State state,
            LegalBasis legalBasis,
            @Nullable LicenceNumber licenceNumber,
            Establishment establishment,
            @Nullable PlacementRecord placementRecord,
            @Nullable OrdersDeclaration orders,
            @Nullable Officer liaison,
            @Nullable Officer privacyAndComplaints,
            List<Joint> jointApplicants,
            boolean formReceived,
            @Nullable String reason,
            Instant requestedAt) {
        static @Nullable ChangeDetails of(@Nullable AskedChange change) {
            Application wanted = change == null ? null : change.stated().application();
            return change == null || wanted == null
                    ? null
                    : new ChangeDetails(
                            change.state(),
                            wanted.legalBasis(),
                            wanted.licenceNumber(),
                            wanted.establishment(),
                            wanted.placementRecord(),
                            wanted.orders(),
                            change.stated().liaison(),
                            change.stated().privacyAndComplaints(),
                            joint(wanted, change.stated()),
                            change.formReceived(),
                            change.reason(),
                            change.requestedAt());
        }
    }

    /** A renewal that was asked for, or the last one if it was rejected. */
    record Renewal(
            State state,
            @Nullable Instant requestedAt,
            @Nullable String reason) {
        enum State {
            REQUESTED,
            REJECTED
        }

        static @Nullable Renewal of(Applicant applicant) {
            Instant asked = applicant.use().renewalAskedAt();
            if (asked != null) {
                return new Renewal(State.REQUESTED, asked, null);
            }
            String because = applicant.renewalRejectedBecause();
            return because == null ? null : new Renewal(State.REJECTED, null, because);
        }
    }

    /**
     * @param name of the establishment that had applied before
     * @param reason why this one goes on
     */
    record Another(@Nullable String name, String reason) {}

    static OrganizationDetails of(
            OrganizationId id,
            Applicant applicant,
            Application application,
            @Nullable Another another,
            List<Step> history,
            Instant now) {
        Stated stated = applicant.stated();
        UsePermission use = applicant.use();
        return new OrganizationDetails(
                id,
                application.category(),
                application.legalBasis(),
                application.licenceNumber(),
                application.establishment(),
                application.bureau(),
                application.placementRecord(),
                application.orders(),
                stated.liaison(),
                stated.privacyAndComplaints(),
                joint(application, stated),
                applicant.stateAt(now),
                applicant.reason(),
                use.allowsAt(now),
                use.standing() == UsePermission.Standing.NOT_ADMITTED ? null : use.until(),
                ChangeDetails.of(applicant.change()),
                Renewal.of(applicant),
                another,
                applicant.submittedAt(),
                applicant.changedAt(),
                history);
    }

    private static List<Joint> joint(Application application, Stated stated) {
        return application.joint().stream()
                .map(joint -> Joint.of(joint, stated))
                .toList();
    }
}
