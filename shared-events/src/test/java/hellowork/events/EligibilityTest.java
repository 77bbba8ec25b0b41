package hellowork.events;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.Eligibility.Reason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTest {
    private static final LocalDate VALID_UNTIL = LocalDate.of(2030, 3, 31);
    private static final LocalDate GRADUATION = LocalDate.of(2026, 3, 15);

    private static Optional<Reason> on(String today, SchoolKind school) {
        return Eligibility.obstacle(LocalDate.parse(today), VALID_UNTIL, school, GRADUATION, true, true);
    }

    @Test
    void a_registration_is_valid_to_the_end_of_its_last_day() {
        assertThat(on("2030-03-31", SchoolKind.UNIVERSITY)).isEmpty();
        assertThat(on("2030-04-01", SchoolKind.UNIVERSITY)).contains(Reason.REGISTRATION_ENDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = SchoolKind.class,
            names = {"COLLEGE_OF_TECHNOLOGY", "UNIVERSITY", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    void pupils_and_until_the_end_of_June_new_graduates_are_excluded(SchoolKind school) {
        assertThat(on("2025-12-01", school)).contains(Reason.EXCLUDED_SCHOOL);
        assertThat(on("2026-03-15", school)).contains(Reason.EXCLUDED_SCHOOL);
        assertThat(on("2026-06-30", school)).contains(Reason.EXCLUDED_SCHOOL);
        assertThat(on("2026-07-01", school)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SchoolKind.class,
            names = {"COLLEGE_OF_TECHNOLOGY", "UNIVERSITY", "OTHER"})
    void students_of_universities_and_colleges_of_technology_are_not(SchoolKind school) {
        assertThat(on("2025-12-01", school)).isEmpty();
        assertThat(on("2026-06-30", school)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-29,true", "2026-09-30,true", "2026-10-01,false"})
    void who_leaves_school_after_June_is_a_pupil_until_then(LocalDate today, boolean excluded) {
        assertThat(Eligibility.obstacle(
                        today, VALID_UNTIL, SchoolKind.HIGH_SCHOOL, LocalDate.of(2026, 9, 30), true, true))
                .isEqualTo(excluded ? Optional.of(Reason.EXCLUDED_SCHOOL) : Optional.empty());
    }

    @Test
    void the_current_terms_and_an_open_MyPage_are_needed() {
        LocalDate today = LocalDate.of(2026, 8, 1);
        assertThat(Eligibility.obstacle(today, VALID_UNTIL, SchoolKind.HIGH_SCHOOL, GRADUATION, false, false))
                .contains(Reason.TERMS_NOT_ACCEPTED);
        assertThat(Eligibility.obstacle(today, VALID_UNTIL, SchoolKind.HIGH_SCHOOL, GRADUATION, true, false))
                .contains(Reason.NO_MY_PAGE);
    }
}
