package hellowork.events;

/**
 * A contractor that a municipality's application names (連名申請者, S-05 自Q1), without persons: those are named by
 * {@code JointOfficersNamed}.
 *
 * @param licenceNumber of its own licence or notification
 */
public record JointApplicant(JointApplicantId jointApplicantId, String name, LicenceNumber licenceNumber) {}
