package hellowork.events;

/** How a job seeker was registered. */
public enum RegistrationChannel {
    /** By a Hello Work desk (利用登録者). */
    DESK,
    /** By the job seeker (オンライン登録者). */
    ONLINE
}
