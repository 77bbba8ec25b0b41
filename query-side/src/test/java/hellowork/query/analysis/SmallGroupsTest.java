package hellowork.query.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    private final SmallGroups groups = new SmallGroups(5);

    @Test
    void a_number_is_told_from_five_on() {
        assertThat(groups.told(0)).isNull();
        assertThat(groups.told(4)).isNull();
        assertThat(groups.told(5)).isEqualTo(5);
        assertThat(groups.told(6)).isEqualTo(6);
    }

    @Test
    void people_are_told_as_the_multiple_of_five_below() {
        assertThat(groups.people(4)).isNull();
        assertThat(groups.people(5)).isEqualTo(5);
        assertThat(groups.people(9)).isEqualTo(5);
        assertThat(groups.people(10)).isEqualTo(10);
    }
}
