package hellowork.web.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Hello Work holds on a job seeker, as {@code GET /my-page} and {@code GET /job-seekers/{jobSeekerId}} say it. Codes are
 * the API's; times are instants, days are days in Asia/Tokyo.
 *
 * @param notEligibleBecause why the service may not be used today (S-30, S-31); absent if it may
 * @param recipients to which categories the profile is shown, to nobody if empty
 */
public record Registration(
        String jobSeekerId,
        String channel,
        @Nullable String seekerNumber,
        @Nullable Person personalData,
        @Nullable Schooling schooling,
        @Nullable Profile profile,
        @Nullable String selfIntroduction,
        LocalDate validUntil,
        boolean lastMonth,
        @Nullable String endedBecause,
        @Nullable String termsVersion,
        String termsInForce,
        boolean termsCurrent,
        boolean opened,
        List<String> recipients,
        boolean paused,
        boolean disclosedToEmployers,
        boolean eligible,
        @Nullable String notEligibleBecause,
        boolean messageNotice,
        List<Unwanted> blocks,
        List<Unwanted> exclusions,
        List<ByDesk> deskChanges) {

    /** Who it is; no organization is shown any of it (S-32). */
    public record Person(
            String name,
            String kana,
            LocalDate birthDate,
            String address,
            @Nullable String phone,
            @Nullable String mailAddress) {
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /** The last school and the day of leaving it (S-30). */
    public record Schooling(String school, LocalDate graduation) {}

    /** What organizations see. */
    public record Profile(
            List<String> occupations,
            List<String> places,
            List<String> employmentTypes,
            @Nullable String workingHours,
            @Nullable Wage wage,
            String educationLevel,
            @Nullable String educationField,
            List<String> licences,
            List<Experience> experiences,
            boolean newUniversityGraduate) {
        /** One licence a line, as the field shows them. */
        public String licenceLines() {
            return String.join("\n", licences);
        }
    }

    /** The lowest wage that is wanted. */
    public record Wage(String unit, int yen) {}

    public record Experience(String occupation, int years) {}

    /**
     * An organization that is blocked, or excluded from the recipients.
     *
     * @param name of the principal establishment; absent if it cannot be told
     * @param everyCapacity whether its operator is blocked in every capacity; absent of what is only excluded
     */
    public record Unwanted(
            String organizationId,
            @Nullable String name,
            @Nullable Boolean everyCapacity) {}

    /** What the desk changed last (S-33). */
    public record ByDesk(String change, Instant at) {}

    /** Whether some organizations see the profile today. */
    public boolean isShown() {
        return eligible && !paused && !recipients.isEmpty();
    }

    /** Whether the registration is over: by its date, or before (O-20, O-21). */
    public boolean isOver() {
        return "REGISTRATION_ENDED".equals(notEligibleBecause);
    }

    /** Whether this organization is blocked by its own name. */
    public boolean blocks(String organizationId) {
        return blocks.stream().anyMatch(each -> each.organizationId().equals(organizationId));
    }

    /** Whether this organization is none of the recipients. */
    public boolean excludes(String organizationId) {
        return exclusions.stream().anyMatch(each -> each.organizationId().equals(organizationId));
    }
}
