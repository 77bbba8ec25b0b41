package hellowork.query.organizations;

/** How far an application for use is (S-01 to S-03). */
enum OrganizationState {
    /** Entered online; the form has not arrived. */
    SUBMITTED,
    /** The bureau has received the form. */
    FORM_RECEIVED,
    /** Sent back to be corrected. */
    RETURNED,
    /** The organization may use the service. */
    APPROVED,
    REJECTED
}
