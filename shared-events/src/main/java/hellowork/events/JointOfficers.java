package hellowork.events;

/**
 * The two officers of one joint applicant, in the same roles as the organization's own (S-07).
 *
 * @param liaison 連絡責任者
 * @param privacyAndComplaints 個人情報管理・苦情処理責任者
 */
public record JointOfficers(JointApplicantId jointApplicantId, Officer liaison, Officer privacyAndComplaints) {}
