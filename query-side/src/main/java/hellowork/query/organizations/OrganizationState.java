package hellowork.query.organizations;

/** How far an application for use is, and what became of the use (S-01 to S-03, S-06). */
enum OrganizationState {
    /** Entered online; the form has not arrived. */
    SUBMITTED,
    /** The bureau has received the form. */
    FORM_RECEIVED,
    /** Sent back to be corrected. */
    RETURNED,
    /** The organization may use the service. */
    APPROVED,
    REJECTED,
    /** The bureau suspended the use. */
    SUSPENDED,
    /** The period ended without a renewal. */
    LAPSED,
    /** The organization gave the use up. */
    WITHDRAWN
}
