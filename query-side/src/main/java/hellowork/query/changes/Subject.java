package hellowork.query.changes;

/** What can be read again, by the name that the client is told: that of the resource in {@code /api/v1}. */
enum Subject {
    /** {@code /threads} and {@code /threads/{id}}; the thread is named. */
    THREADS("threads"),
    /** {@code /threads/{id}/placement}; the thread is named. */
    PLACEMENT("placement"),
    /** {@code /quota}; the day in Asia/Tokyo is named. */
    QUOTA("quota"),
    /** {@code /bulk-sends}; the bulk send is named. */
    BULK_SENDS("bulk-sends"),
    /** {@code /complaints}; the complaint is named. */
    COMPLAINTS("complaints"),
    /** {@code /organizations}; the organization is named. */
    ORGANIZATIONS("organizations"),
    /** {@code /paid-service-notices}; the notice is named. */
    PAID_SERVICE_NOTICES("paid-service-notices"),
    /** {@code /usage-reports}; the fiscal year is named. */
    USAGE_REPORTS("usage-reports"),
    /** {@code /message-reports}; the message is named. */
    MESSAGE_REPORTS("message-reports"),
    /** {@code /flagged-messages}; the message is named. */
    FLAGGED_MESSAGES("flagged-messages"),
    /** {@code /my-page}: there is one, so nothing is named. */
    MY_PAGE("my-page"),
    /** {@code /my-page/views}: there is one list, so nothing is named. */
    VIEWS("views");

    private final String name;

    Subject(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
