package hellowork.events;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Whether a job seeker may use the service on one calendar day in Asia/Tokyo (S-30 求Q1, S-31 求Q1, O-20). Worked out for
 * the day that is asked about, never stored.
 */
public final class Eligibility {
    private static final Month LAST_MONTH_OF_NEW_GRADUATES = Month.JUNE;

    private Eligibility() {}

    /** What stands in the way. */
    public enum Reason {
        /** The registration is no longer valid (S-30 有効求職者, O-20). */
        REGISTRATION_ENDED,
        /** A pupil or a new graduate of a school that is excluded (S-30). */
        EXCLUDED_SCHOOL,
        /** The current terms of use have not been accepted (S-31). */
        TERMS_NOT_ACCEPTED,
        /** 求職者マイページ is not open (S-31). */
        NO_MY_PAGE
    }

    /**
     * The first thing in the way on this day, in the order of {@link Reason}, or nothing for a job seeker who is
     * eligible.
     *
     * @param today the day that is asked about, in Asia/Tokyo
     * @param validUntil the last day on which the registration is valid
     * @param graduation the day of leaving the last school; a pupil before it, a new graduate from then until the end of
     *     June of the same calendar year
     * @param termsAccepted whether the current version of 利用規約(求職者用) has been accepted
     */
    public static Optional<Reason> obstacle(
            LocalDate today,
            LocalDate validUntil,
            SchoolKind school,
            LocalDate graduation,
            boolean termsAccepted,
            boolean myPageOpen) {
        if (today.isAfter(validUntil)) {
            return Optional.of(Reason.REGISTRATION_ENDED);
        }
        if (school.excludesPupilsAndNewGraduates() && !today.isAfter(lastDayAsNewGraduate(graduation))) {
            return Optional.of(Reason.EXCLUDED_SCHOOL);
        }
        if (!termsAccepted) {
            return Optional.of(Reason.TERMS_NOT_ACCEPTED);
        }
        return myPageOpen ? Optional.empty() : Optional.of(Reason.NO_MY_PAGE);
    }

    /** 30 June of the graduation's year; a graduation later in its year than that ends on its own day. */
    private static LocalDate lastDayAsNewGraduate(LocalDate graduation) {
        LocalDate endOfJune = LocalDate.of(graduation.getYear(), LAST_MONTH_OF_NEW_GRADUATES, 30);
        return graduation.isAfter(endOfJune) ? graduation : endOfJune;
    }
}
