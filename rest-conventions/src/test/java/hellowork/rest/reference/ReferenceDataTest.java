package hellowork.rest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.BureauCode;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private final ReferenceData data = ReferenceData.published();

    @Test
    void everything_published_is_there() {
        assertThat(data.prefectures()).hasSize(47);
        assertThat(data.municipalities()).hasSize(1_916);
        assertThat(data.municipalities().stream().filter(m -> m.city() != null)).hasSize(175);
        assertThat(data.bureaus()).hasSize(47);
        assertThat(data.occupationGroups()).hasSize(15);
        assertThat(data.occupations()).hasSize(99);
        assertThat(data.industries()).hasSize(655);
    }

    @Test
    void every_municipality_lies_in_a_known_prefecture_and_every_ward_in_a_city_of_the_same() {
        assertThat(data.municipalities()).allSatisfy(m -> {
            assertThat(data.prefecture(m.prefecture())).isPresent();
            assertThat(m.code().value()).hasSize(5);
            assertThat(m.name()).isNotBlank();
            assertThat(m.kana()).isNotBlank();
            PlaceCode city = m.city();
            if (city != null) {
                Municipality whole = data.municipality(city).orElseThrow();
                assertThat(m.name()).startsWith(whole.name() + " ");
                assertThat(whole.prefecture()).isEqualTo(m.prefecture());
            }
        });
    }

    @Test
    void every_occupation_belongs_to_a_group_and_every_bureau_to_a_prefecture() {
        assertThat(data.occupations())
                .allSatisfy(o -> assertThat(data.occupationGroup(o.major())).isPresent());
        assertThat(data.bureaus())
                .allSatisfy(
                        b -> assertThat(data.prefecture(new PlaceCode(b.code().value())))
                                .isPresent());
    }

    @Test
    void every_industry_has_a_known_parent() {
        var codes = new HashSet<>(data.industries().stream().map(Industry::code).toList());
        assertThat(codes).hasSize(655);
        assertThat(data.industries())
                .allSatisfy(i -> assertThat(i.parent() == null || codes.contains(i.parent()))
                        .isTrue());
    }

    @Test
    void a_prefecture_holds_its_municipalities_and_wards_a_designated_city_its_wards() {
        assertThat(data.placesWithin(new PlaceCode("01")))
                .contains(new PlaceCode("01"), new PlaceCode("01100"), new PlaceCode("01101"))
                .allSatisfy(place -> assertThat(place.value()).startsWith("01"));
        assertThat(data.placesWithin(new PlaceCode("01100")))
                .contains(new PlaceCode("01100"), new PlaceCode("01101"))
                .hasSize(11);
        assertThat(data.placesWithin(new PlaceCode("13101"))).containsExactly(new PlaceCode("13101"));
    }

    @Test
    void a_place_knows_its_prefecture_and_its_full_name() {
        assertThat(data.prefectureOf(new PlaceCode("13101")).map(Prefecture::englishName))
                .contains("Tokyo");
        assertThat(data.prefectureOf(new PlaceCode("13")).map(Prefecture::name)).contains("東京都");
        assertThat(data.fullName(new PlaceCode("01101"))).contains("北海道札幌市中央区");
    }

    @Test
    void an_unknown_code_is_not_known() {
        assertThat(data.knows(new PlaceCode("48"))).isFalse();
        assertThat(data.knows(new PlaceCode("13000"))).isFalse();
        assertThat(data.placesWithin(new PlaceCode("13000"))).isEmpty();
        assertThat(data.prefectureOf(new PlaceCode("13000"))).isEqualTo(Optional.empty());
        assertThat(data.knows(new BureauCode("00"))).isFalse();
        assertThat(data.knows(new OccupationCode("100"))).isFalse();
        assertThat(data.knows(new BureauCode("47"))).isTrue();
        assertThat(data.knows(new OccupationCode("099"))).isTrue();
    }
}
