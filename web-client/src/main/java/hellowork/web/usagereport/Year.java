package hellowork.web.usagereport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year of an organization: what the history knows, and every version that was reported.
 *
 * @param basis the known figures, sealed; the report is sent with it
 */
record Year(
        int fiscalYear,
        int messagesSent,
        int seekersContacted,
        int replies,
        int jobApplicationsAccepted,
        int regularPlacements,
        int otherPlacements,
        int complaintsReceived,
        int complaintsSolved,
        int paidServicesNotified,
        List<Figures.Line> jointApplicants,
        String state,
        boolean late,
        Instant overdueFrom,
        List<Version> versions,
        @Nullable String basis) {

    record Version(
            int version,
            boolean zero,
            boolean late,
            @Nullable String correctedBecause,
            List<Figures.Line> lines,
            List<Figures.Correction> corrections,
            Instant reportedAt) {}

    /** What the history knows: the whole organization first, then each contractor. */
    List<Figures.Line> known() {
        List<Figures.Line> lines = new ArrayList<>();
        lines.add(new Figures.Line(
                null,
                new Figures(
                        messagesSent,
                        seekersContacted,
                        replies,
                        jobApplicationsAccepted,
                        regularPlacements,
                        otherPlacements,
                        complaintsReceived,
                        complaintsSolved,
                        paidServicesNotified)));
        lines.addAll(jointApplicants);
        return lines;
    }

    /** The newest version; absent where nothing was reported. */
    public @Nullable Version newest() {
        return versions.isEmpty() ? null : versions.getLast();
    }

    /** Whether it can be reported or corrected now. */
    public boolean mayReport() {
        return !state.equals("NOT_REQUIRED") && !state.equals("NOT_DUE");
    }
}
