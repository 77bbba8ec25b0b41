package hellowork.web.usagereport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a report, one for each item. */
record Figures(
        int messagesSent,
        int seekersContacted,
        int replies,
        int jobApplicationsAccepted,
        int regularPlacements,
        int otherPlacements,
        int complaintsReceived,
        int complaintsSolved,
        int paidServicesNotified) {

    /** The items in the order of the report: the name of the figure, and of the item as a correction names it. */
    static final Map<String, String> ITEMS = items();

    private static Map<String, String> items() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("messagesSent", "MESSAGES_SENT");
        items.put("seekersContacted", "SEEKERS_CONTACTED");
        items.put("replies", "REPLIES");
        items.put("jobApplicationsAccepted", "JOB_APPLICATIONS_ACCEPTED");
        items.put("regularPlacements", "REGULAR_PLACEMENTS");
        items.put("otherPlacements", "OTHER_PLACEMENTS");
        items.put("complaintsReceived", "COMPLAINTS_RECEIVED");
        items.put("complaintsSolved", "COMPLAINTS_SOLVED");
        items.put("paidServicesNotified", "PAID_SERVICES_NOTIFIED");
        return items;
    }

    /** One figure by its name. */
    public int of(String item) {
        return switch (item) {
            case "messagesSent" -> messagesSent;
            case "seekersContacted" -> seekersContacted;
            case "replies" -> replies;
            case "jobApplicationsAccepted" -> jobApplicationsAccepted;
            case "regularPlacements" -> regularPlacements;
            case "otherPlacements" -> otherPlacements;
            case "complaintsReceived" -> complaintsReceived;
            case "complaintsSolved" -> complaintsSolved;
            case "paidServicesNotified" -> paidServicesNotified;
            case String unknown -> throw new IllegalArgumentException(unknown);
        };
    }

    /** Whether the service knows all of it, so that any other figure needs a reason (P-REPORT-REASON). */
    static boolean isWhollyKnown(String item) {
        return item.equals("messagesSent") || item.equals("seekersContacted") || item.equals("replies");
    }

    /** @param jointApplicantId absent for the whole organization */
    record Line(@Nullable String jointApplicantId, Figures figures) {}

    /** @param reason why the figure differs from what the history knew */
    record Correction(@Nullable String jointApplicantId, String item, int known, int reported, String reason) {}

    /** The whole organization first. */
    static Figures whole(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.jointApplicantId() == null)
                .findFirst()
                .orElseThrow()
                .figures();
    }
}
