package hellowork.web.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as its organization and its labour bureau read it, with what is in force and what is asked for.
 *
 * @param state such as {@code SUBMITTED}
 * @param mayUse whether profiles can be seen and messages sent at this moment
 * @param usableUntil the end of the period; absent before an approval
 * @param change the last change application, until it is approved
 * @param renewal the renewal that waits, or the last one if it was rejected
 * @param history what happened, the oldest first
 */
public record Applied(
        String organizationId,
        String category,
        String legalBasis,
        @Nullable Licence licenceNumber,
        Place establishment,
        String bureau,
        @Nullable PlacementRecord placementRecord,
        @Nullable Orders orders,
        @Nullable Person liaison,
        @Nullable Person privacyAndComplaints,
        List<Joint> jointApplicants,
        String state,
        @Nullable String reason,
        boolean mayUse,
        @Nullable Instant usableUntil,
        @Nullable Change change,
        @Nullable Renewal renewal,
        @Nullable Another anotherApplication,
        Instant submittedAt,
        Instant changedAt,
        List<Step> history) {

    /**
     * The number of a licence or a notification.
     *
     * @param branch 枝番号
     */
    public record Licence(String base, @Nullable String branch) {
        /** As people write it. */
        public String written() {
            return branch == null ? base : base + "-" + branch;
        }
    }

    /**
     * Where an establishment is.
     *
     * @param place the code of a prefecture or a municipality
     */
    public record Place(String name, String place, String addressLine) {
        /** The code of its prefecture. */
        public String prefecture() {
            return place.substring(0, 2);
        }
    }

    public record PlacementRecord(int regularPlacements, boolean nothingCharged) {}

    public record Orders(boolean businessSuspended, boolean improvementOutstanding) {}

    public record Person(String name, String phone, String mailAddress) {}

    public record Joint(
            String jointApplicantId,
            String name,
            Licence licenceNumber,
            @Nullable Person liaison,
            @Nullable Person privacyAndComplaints) {}

    /**
     * A change that was asked for, in full.
     *
     * @param reason why it was returned or rejected
     */
    public record Change(
            String state,
            String legalBasis,
            @Nullable Licence licenceNumber,
            Place establishment,
            @Nullable PlacementRecord placementRecord,
            @Nullable Orders orders,
            @Nullable Person liaison,
            @Nullable Person privacyAndComplaints,
            List<Joint> jointApplicants,
            boolean formReceived,
            @Nullable String reason,
            Instant requestedAt) {}

    public record Renewal(
            String state,
            @Nullable Instant requestedAt,
            @Nullable String reason) {}

    /**
     * Why one more establishment of an organization applies.
     *
     * @param name of the establishment that had applied before (S-02)
     */
    public record Another(@Nullable String name, String reason) {}

    /**
     * What happened to the application, and when.
     *
     * @param until the end of the period that was granted
     */
    public record Step(
            String step,
            Instant at,
            @Nullable String reason,
            @Nullable Instant until) {
        /** The last day in Japan of the period that was granted; absent for other steps. */
        public @Nullable LocalDate lastDay() {
            return until == null ? null : Applied.lastDay(until);
        }
    }

    /** The last day in Japan of the period of use; absent before an approval. */
    public @Nullable LocalDate lastDay() {
        return usableUntil == null ? null : lastDay(usableUntil);
    }

    private static LocalDate lastDay(Instant until) {
        return LocalDate.ofInstant(until.minusNanos(1), ZoneId.of("Asia/Tokyo"));
    }

    /** Whether it was approved at some time, so that the later procedures are its own. */
    public boolean wasAdmitted() {
        return usableUntil != null;
    }

    /** Whether a change can be asked for now: none waits for the bureau. */
    public boolean mayChange() {
        return wasAdmitted() && (change == null || !change.state().equals("REQUESTED"));
    }

    /** Whether a renewal can be asked for: the use has not been given up and none waits. */
    public boolean mayRenew() {
        return wasAdmitted()
                && !state.equals("WITHDRAWN")
                && (renewal == null || !renewal.state().equals("REQUESTED"));
    }
}
