package hellowork.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.Eligibility;
import hellowork.events.SchoolKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeekerTest {
    @ParameterizedTest
    @EnumSource
    void the_first_day_is_the_one_from_which_the_rule_lets_the_seeker_in(SchoolKind school) {
        Seeker seeker = new Seeker(new UUID(1, 1));
        seeker.school = school;
        for (LocalDate graduation = LocalDate.of(2025, 12, 1);
                graduation.isBefore(LocalDate.of(2027, 2, 1));
                graduation = graduation.plusDays(1)) {
            seeker.graduation = graduation;
            LocalDate first = seeker.eligibleFrom().orElseThrow();
            for (LocalDate day = LocalDate.of(2025, 11, 1);
                    day.isBefore(LocalDate.of(2027, 9, 1));
                    day = day.plusDays(1)) {
                assertThat(day.isBefore(first))
                        .isEqualTo(Eligibility.obstacle(day, LocalDate.MAX, school, graduation, true, true)
                                .isPresent());
            }
        }
    }
}
