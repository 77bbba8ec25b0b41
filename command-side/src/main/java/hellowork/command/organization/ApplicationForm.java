package hellowork.command.organization;

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
import hellowork.events.PlaceCode;
import hellowork.events.PlacementRecord;
import hellowork.rest.InvalidField;
import hellowork.rest.reference.ReferenceData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * 利用申請 or 変更申請 as it is entered: the establishment that holds the licence (S-01), and the two officers (S-07).
 *
 * @param placementRecord of a local government that places people, or has them placed, and of a designated body (O-11)
 * @param orders of a private agency (P-ORDERS)
 * @param jointApplicants of a local government (S-05, O-15)
 * @param anotherApplicationBecause why the applicant goes on although another establishment has applied (S-02)
 */
record ApplicationForm(
        @NotNull ApplicantCategory category,
        @NotNull LegalBasis legalBasis,
        @Nullable LicenceNumber licenceNumber,
        @NotNull @Valid Where establishment,
        @NotNull BureauCode bureau,
        @NotNull @Valid Person liaison,
        @NotNull @Valid Person privacyAndComplaints,
        @Nullable @Valid Placements placementRecord,
        @Nullable @Valid Orders orders,
        @Nullable @Size(max = 20) List<@NotNull @Valid Contractor> jointApplicants,
        @Nullable @Size(min = 1, max = 500) String anotherApplicationBecause) {

    record Where(
            @NotBlank @Size(max = 100) String name,
            @NotNull PlaceCode place,
            @NotBlank @Size(max = 200) String addressLine) {}

    record Person(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Pattern(regexp = "[0-9+][0-9-]{5,19}") String phone,
            @NotBlank @Email @Size(max = 254) String mailAddress) {
        Officer officer() {
            return new Officer(name, phone, mailAddress);
        }
    }

    /** See {@link PlacementRecord}. */
    record Placements(
            @NotNull @Min(0) @Max(1_000_000) Integer regularPlacements,
            @NotNull Boolean nothingCharged) {}

    /** See {@link OrdersDeclaration}. */
    record Orders(
            @NotNull Boolean businessSuspended, @NotNull Boolean improvementOutstanding) {}

    /** @param jointApplicantId of a joint applicant that is in force already; absent for a new one */
    record Contractor(
            @Nullable JointApplicantId jointApplicantId,
            @NotBlank @Size(max = 100) String name,
            @NotNull LicenceNumber licenceNumber,
            @NotNull @Valid Person liaison,
            @NotNull @Valid Person privacyAndComplaints) {}

    /**
     * What was entered. A place or bureau that does not exist is refused, and a joint applicant that is not one of the
     * organization's (P-INPUT).
     *
     * @param known the joint applicants that there are already
     * @param newIds the id of a new one by its place in the list
     */
    Entered entered(ReferenceData reference, Set<JointApplicantId> known, IntFunction<JointApplicantId> newIds) {
        if (!reference.knows(establishment.place())) {
            throw new InvalidField(
                    "/establishment/place", "都道府県または市区町村を選んでください。", "no such prefecture or municipality");
        }
        if (!reference.knows(bureau)) {
            throw new InvalidField("/bureau", "労働局を選んでください。", "no such labour bureau");
        }
        List<JointApplicant> joint = new ArrayList<>();
        List<JointOfficers> officers = new ArrayList<>();
        List<Contractor> contractors = jointApplicants == null ? List.of() : jointApplicants;
        for (int i = 0; i < contractors.size(); i++) {
            Contractor entered = contractors.get(i);
            JointApplicantId id = entered.jointApplicantId() == null ? newIds.apply(i) : entered.jointApplicantId();
            boolean twice =
                    joint.stream().anyMatch(other -> other.jointApplicantId().equals(id));
            if (twice || (entered.jointApplicantId() != null && !known.contains(id))) {
                throw new InvalidField(
                        "/jointApplicants/" + i + "/jointApplicantId", "連名申請者が見つかりません。", "no such joint applicant");
            }
            joint.add(new JointApplicant(id, entered.name(), entered.licenceNumber()));
            officers.add(new JointOfficers(
                    id,
                    entered.liaison().officer(),
                    entered.privacyAndComplaints().officer()));
        }
        return new Entered(application(joint), liaison.officer(), privacyAndComplaints.officer(), officers);
    }

    private Application application(List<JointApplicant> joint) {
        return new Application(
                category,
                legalBasis,
                licenceNumber,
                new Establishment(establishment.name(), establishment.place(), establishment.addressLine()),
                bureau,
                placementRecord == null
                        ? null
                        : new PlacementRecord(placementRecord.regularPlacements(), placementRecord.nothingCharged()),
                orders == null
                        ? null
                        : new OrdersDeclaration(orders.businessSuspended(), orders.improvementOutstanding()),
                joint);
    }
}
