package hellowork.events;

import java.util.Arrays;

/** The figures of 利用実績報告, one for each {@link UsageItem}. */
public record UsageFigures(
        int messagesSent,
        int seekersContacted,
        int replies,
        int jobApplicationsAccepted,
        int regularPlacements,
        int otherPlacements,
        int complaintsReceived,
        int complaintsSolved,
        int paidServicesNotified) {

    /** Nothing at all. */
    public static UsageFigures zero() {
        return new UsageFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public int of(UsageItem item) {
        return switch (item) {
            case MESSAGES_SENT -> messagesSent;
            case SEEKERS_CONTACTED -> seekersContacted;
            case REPLIES -> replies;
            case JOB_APPLICATIONS_ACCEPTED -> jobApplicationsAccepted;
            case REGULAR_PLACEMENTS -> regularPlacements;
            case OTHER_PLACEMENTS -> otherPlacements;
            case COMPLAINTS_RECEIVED -> complaintsReceived;
            case COMPLAINTS_SOLVED -> complaintsSolved;
            case PAID_SERVICES_NOTIFIED -> paidServicesNotified;
        };
    }

    public boolean isZero() {
        return Arrays.stream(UsageItem.values()).allMatch(item -> of(item) == 0);
    }
}
