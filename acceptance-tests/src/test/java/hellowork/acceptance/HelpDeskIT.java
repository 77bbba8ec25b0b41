package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** ヘルプデスク: phone on weekdays, mail at any time (他Q6). */
class HelpDeskIT {
    private static final LocalTime OPENS = LocalTime.of(9, 30);

    private final Service service = Service.service();

    private JsonNode asked() {
        return service.http()
                .send(null, "GET", Person.API + "/help-desk", null, Map.of())
                .json();
    }

    @Test
    @Rule("S-43")
    void anybody_reads_how_the_help_desk_is_reached_and_a_demonstration_sends_nobody_to_the_real_one() {
        JsonNode desk = asked();

        assertThat(desk.get("phone").asString()).isNotEqualTo("0570-077450").isNotBlank();
        assertThat(desk.get("mailAddress").asString()).endsWith("example.jp");
        assertThat(LocalTime.parse(desk.get("opens").asString())).isEqualTo(OPENS);
        assertThat(LocalTime.parse(desk.get("closes").asString())).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    @Rule("S-43")
    void it_opens_at_half_past_nine_of_the_next_working_day_and_is_open_then() {
        Instant opening = Instant.parse(when(asked()).get("opensNext").asString());
        ZonedDateTime inJapan = opening.atZone(BusinessTime.JAPAN);

        assertThat(inJapan.toLocalTime()).isEqualTo(OPENS);
        assertThat(inJapan.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        service.time().standsAt(opening.minusSeconds(1));
        assertThat(then(asked()).get("openNow").asBoolean()).isFalse();
        service.time().becomes(opening);
        assertThat(then(asked()).get("openNow").asBoolean()).isTrue();
    }

    @Test
    @Rule("S-43")
    void it_closes_at_six() {
        Instant opening = Instant.parse(asked().get("opensNext").asString());
        service.time().becomes(opening);
        Instant closing =
                opening.atZone(BusinessTime.JAPAN).with(LocalTime.of(18, 0)).toInstant();

        service.time().standsAt(when(closing.minusSeconds(1)));
        assertThat(then(asked()).get("openNow").asBoolean()).isTrue();
        service.time().becomes(closing);
        assertThat(then(asked()).get("openNow").asBoolean()).isFalse();
    }
}
