package hellowork.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an organization applies with (利用申請, S-01 民Q1), without persons: those are named by {@code OfficersNamed}.
 *
 * @param licenceNumber absent only for an applicant that places nobody itself, and for a designated body
 * @param bureau the competent labour bureau, which decides
 * @param placementRecord what makes a local government eligible (O-11, O-13); absent for others, and in old events
 * @param orders what a private agency declares of orders against it; absent for others, and in old events
 * @param jointApplicants the contractors that a municipality names; absent if there is none
 */
public record Application(
        ApplicantCategory category,
        LegalBasis legalBasis,
        @Nullable LicenceNumber licenceNumber,
        Establishment establishment,
        BureauCode bureau,
        @Nullable PlacementRecord placementRecord,
        @Nullable OrdersDeclaration orders,
        @Nullable List<JointApplicant> jointApplicants) {

    public Application {
        jointApplicants = jointApplicants == null || jointApplicants.isEmpty() ? null : List.copyOf(jointApplicants);
    }

    /** As it was applied before figures of eligibility, declarations and joint applicants were asked for. */
    public Application(
            ApplicantCategory category,
            LegalBasis legalBasis,
            @Nullable LicenceNumber licenceNumber,
            Establishment establishment,
            BureauCode bureau) {
        this(category, legalBasis, licenceNumber, establishment, bureau, null, null, null);
    }

    /** The contractors that it names, or nobody. */
    public List<JointApplicant> joint() {
        return jointApplicants == null ? List.of() : jointApplicants;
    }

    /** Whether it names this contractor. */
    public boolean names(JointApplicantId contractor) {
        return joint().stream().anyMatch(joint -> joint.jointApplicantId().equals(contractor));
    }

    /**
     * The base number of whoever acts, by which an operator is known whatever the branch (S-02): the contractor's where
     * it is a contractor's account, else the applicant's own; none for an applicant without a number.
     */
    public Set<String> operators(@Nullable JointApplicantId contractor) {
        Stream<LicenceNumber> numbers = contractor == null
                ? Stream.ofNullable(licenceNumber)
                : joint().stream()
                        .filter(joint -> joint.jointApplicantId().equals(contractor))
                        .map(JointApplicant::licenceNumber);
        return numbers.map(LicenceNumber::base).collect(Collectors.toUnmodifiableSet());
    }

    /** The same without this contractor, whose commission has ended. */
    public Application without(JointApplicantId contractor) {
        return new Application(
                category,
                legalBasis,
                licenceNumber,
                establishment,
                bureau,
                placementRecord,
                orders,
                joint().stream()
                        .filter(joint -> !joint.jointApplicantId().equals(contractor))
                        .toList());
    }
}
