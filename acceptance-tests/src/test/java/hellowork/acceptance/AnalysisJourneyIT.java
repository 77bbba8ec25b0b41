package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;

/** Numbers in an analyst's browser. */
class AnalysisJourneyIT {
    private static final int GROUP = 5;
    private static final double WHOLE = 100;

    private final Service service = Service.service();

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    @Rule("P-SMALL-GROUPS")
    void the_bars_of_a_figure_are_as_long_as_its_numbers_say_and_small_numbers_have_none(Windows windows) {
        for (int number = 0; number < GROUP; number++) {
            wants(given(service.jobSeeker()), "13101", "27");
            wants(given(service.jobSeeker()), "13101");
        }
        Window window = Visitor.loggedIn(windows, service.analyst()).window;

        when(window).goesTo("/analysis");
        window.follows("公開している求職者の数");
        window.isAt("公開している求職者の数");

        Map<String, Integer> numbers = then(this).numbers(window);
        assertThat(numbers.get("大阪府")).isGreaterThanOrEqualTo(GROUP);
        assertThat(numbers.get("東京都")).isGreaterThanOrEqualTo(2 * GROUP);
        int highest =
                numbers.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        numbers.forEach((prefecture, number) -> assertThat(length(window, prefecture))
                .as("the bar of " + prefecture)
                .isCloseTo(number * WHOLE / highest, Offset.offset(1.0)));
        window.sees("5人未満");
    }

    private static void wants(JobSeeker seeker, String... places) {
        Registration usual = seeker.registration();
        Map<String, Object> profile = new HashMap<>(usual.profile());
        profile.put("places", List.of(places));
        seeker.registersOnline(new Registration(usual.word(), usual.personalData(), usual.schooling(), profile));
        seeker.acceptsTerms();
        seeker.opensMyPage();
        seeker.disclosesTo("PRIVATE_AGENCY");
    }

    private Map<String, Integer> numbers(Window window) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Locator row : window.page().locator("#prefectures tbody tr").all()) {
            if (row.locator(".bar-value").count() > 0) {
                String number = row.locator(".bar-value").innerText().replaceAll("[^0-9]", "");
                numbers.put(row.locator("th").innerText(), Integer.parseInt(number));
            } else {
                assertThat(row.locator(".bar").count()).as(row.innerText()).isZero();
            }
        }
        return numbers;
    }

    /** In percent of the longest that there may be. */
    private static double length(Window window, String prefecture) {
        Locator bar = window.page()
                .locator("#prefectures tbody tr")
                .filter(new Locator.FilterOptions().setHasText(prefecture))
                .locator(".bar");
        Object part = bar.evaluate("e => e.firstElementChild.getBoundingClientRect().width * 100 / e.clientWidth");
        return ((Number) part).doubleValue();
    }
}
