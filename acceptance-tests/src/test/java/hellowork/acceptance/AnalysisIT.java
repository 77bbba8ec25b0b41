package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What analysts read: how much happened, and of nobody. */
class AnalysisIT {
    private final Service service = Service.service();
    private final Person analyst = service.analyst();

    @Test
    @Rule("P-SMALL-GROUPS")
    void the_messages_of_a_day_are_told_when_it_is_over_and_five_or_more() {
        service.time().becomes(service.time().next(LocalTime.of(9, 0)));
        LocalDate day = service.time().today();
        Organization agency = given(service.approvedOrganization());
        for (int number = 0; number < 5; number++) {
            agency.writesTo(service.disclosedJobSeeker());
        }
        assertThat(days(day)).as("the day is not over").doesNotContain(day.toString());

        when(service.time()).becomes(service.time().next(LocalTime.MIDNIGHT));

        JsonNode told = then(service)
                .analyst()
                .sees("/analysis/messages?month=" + YearMonth.from(day))
                .json()
                .get("days")
                .get(day.getDayOfMonth() - 1);
        assertThat(told.get("day").asString()).isEqualTo(day.toString());
        assertThat(told.get("messages").asInt()).isGreaterThanOrEqualTo(5);
    }

    private List<String> days(LocalDate day) {
        return Answer.list(analyst.sees("/analysis/messages?month=" + YearMonth.from(day))
                        .json()
                        .get("days"))
                .stream()
                .map(each -> each.get("day").asString())
                .toList();
    }
}
