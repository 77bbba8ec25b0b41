package hellowork.command.jobseeker;

import static hellowork.command.Samples.ANOTHER_SEEKER;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.SEEKER;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.events.JobSeekerId;
import hellowork.events.SeekerNumber;
import hellowork.events.SeekerNumberEvent.SeekerNumberGiven;
import hellowork.events.SeekerNumberEvent.SeekerNumberLookedUp;
import hellowork.events.SeekerNumberEvent.SeekerNumberTakenBack;
import hellowork.rest.KeyFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeekerNumbersTest {
    private static final SeekerNumber ONE = new SeekerNumber("13010-12345678");
    private static final SeekerNumber OTHER = new SeekerNumber("27010-1");

    @TempDir
    private Path keys;

    private SeekerNumbers numbers;

    @BeforeEach
    void key() {
        numbers = new SeekerNumbers(new KeyFolder(keys));
    }

    @Test
    void a_number_has_a_stream_of_its_own_that_does_not_tell_it() {
        assertThat(numbers.of(ONE)).isEqualTo(numbers.of(new SeekerNumber(ONE.value())));
        assertThat(numbers.of(ONE)).isNotEqualTo(numbers.of(OTHER));
        assertThat(numbers.of(ONE).value()).doesNotContain("12345678");
    }

    @Test
    void a_new_number_is_given_and_takes_the_place_of_the_old_one() {
        assertThat(numbers.changed(SEEKER, null, ONE, NOW))
                .containsExactly(new SeekerNumberGiven(numbers.of(ONE), SEEKER, NOW));
        assertThat(numbers.changed(SEEKER, ONE, OTHER, NOW))
                .containsExactly(
                        new SeekerNumberTakenBack(numbers.of(ONE), SEEKER, NOW),
                        new SeekerNumberGiven(numbers.of(OTHER), SEEKER, NOW));
    }

    @Test
    void the_same_number_or_none_changes_nothing() {
        assertThat(numbers.changed(SEEKER, ONE, ONE, NOW)).isEmpty();
        assertThat(numbers.changed(SEEKER, ONE, null, NOW)).isEmpty();
        assertThat(numbers.changed(SEEKER, null, null, NOW)).isEmpty();
    }

    @Test
    void whoever_has_the_number_is_found_until_it_is_taken_back() {
        SeekerNumberGiven given = new SeekerNumberGiven(numbers.of(ONE), SEEKER, NOW);
        SeekerNumberGiven twice = new SeekerNumberGiven(numbers.of(ONE), ANOTHER_SEEKER, NOW);
        SeekerNumberLookedUp lookedUp = new SeekerNumberLookedUp(numbers.of(ONE), OFFICER, NOW);
        assertThat(holders(new Given.Past(List.of(given, lookedUp)))).containsExactly(SEEKER);
        assertThat(holders(new Given.Past(List.of(given, twice)))).containsExactly(SEEKER, ANOTHER_SEEKER);
        assertThat(holders(
                        new Given.Past(List.of(given, twice, new SeekerNumberTakenBack(numbers.of(ONE), SEEKER, NOW)))))
                .containsExactly(ANOTHER_SEEKER);
    }

    private static SequencedSet<JobSeekerId> holders(Given.Past past) {
        return past.state(SeekerNumberDecider.fold());
    }
}
