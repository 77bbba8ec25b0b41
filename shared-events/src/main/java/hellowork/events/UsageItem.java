package hellowork.events;

/** The items of 利用実績報告. */
public enum UsageItem {
    MESSAGES_SENT,
    SEEKERS_CONTACTED,
    REPLIES,
    JOB_APPLICATIONS_ACCEPTED,
    /** 常用就職. */
    REGULAR_PLACEMENTS,
    OTHER_PLACEMENTS,
    COMPLAINTS_RECEIVED,
    COMPLAINTS_SOLVED,
    PAID_SERVICES_NOTIFIED;

    /**
     * Whether the history knows all of it: then a figure that differs is a correction. Of the other items something may
     * have happened outside the service, which is added.
     */
    public boolean isWhollyKnown() {
        return switch (this) {
            case MESSAGES_SENT, SEEKERS_CONTACTED, REPLIES -> true;
            case JOB_APPLICATIONS_ACCEPTED,
                    REGULAR_PLACEMENTS,
                    OTHER_PLACEMENTS,
                    COMPLAINTS_RECEIVED,
                    COMPLAINTS_SOLVED,
                    PAID_SERVICES_NOTIFIED -> false;
        };
    }

    /**
     * Whether each one of it belongs to one contractor at most, so that the contractors' figures together are not above
     * the whole. A job seeker can be contacted by two, and a complaint be of two.
     */
    public boolean isOneContractorsAtMost() {
        return switch (this) {
            case MESSAGES_SENT, REPLIES, JOB_APPLICATIONS_ACCEPTED, REGULAR_PLACEMENTS, OTHER_PLACEMENTS -> true;
            case SEEKERS_CONTACTED, COMPLAINTS_RECEIVED, COMPLAINTS_SOLVED, PAID_SERVICES_NOTIFIED -> false;
        };
    }
}
