package hellowork.query.search;

import hellowork.events.JapanTime;
import hellowork.events.PlaceCode;
import hellowork.events.Role;
import hellowork.query.analysis.SmallGroups;
import hellowork.query.projection.ReadsFrom;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.Problems;
import hellowork.rest.TermsOfUse;
import hellowork.rest.reference.Prefecture;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many job seekers are disclosed to somebody today, by the prefectures that they want (S-30 to S-34). */
@RestController
@Tag(name = "Analysis")
class SeekerNumbersController {
    private final SeekerSearch search;
    private final SmallGroups groups;
    private final BusinessClock clock;
    private final TermsOfUse terms;
    private final List<PlaceCode> prefectures = ReferenceData.published().prefectures().stream()
            .map(Prefecture::code)
            .toList();

    SeekerNumbersController(SearchParts parts, SmallGroups groups, BusinessClock clock, TermsOfUse terms) {
        this.search = parts.search();
        this.groups = groups;
        this.clock = clock;
        this.terms = terms;
    }

    /** @param seekers rounded down; absent if there are too few */
    record Wanted(PlaceCode prefecture, @Nullable Integer seekers) {}

    /**
     * @param day today in Asia/Tokyo
     * @param items every prefecture; who wants several counts in each, so they are not added up
     */
    record WantedByPrefecture(LocalDate day, List<Wanted> items) {}

    @Operation(
            operationId = "countSeekers",
            summary =
                    "Disclosed job seekers by the prefecture in which they want to work, rounded down to a multiple of "
                            + "five, small groups withheld")
    @ReadsFrom(SearchIndex.NAME)
    @GetMapping("/api/v1/analysis/seekers")
    WantedByPrefecture seekers(@ActingAs(Role.ANALYST) Actor actor) {
        LocalDate today = JapanTime.dayOf(clock.instant());
        Map<PlaceCode, Integer> numbers = search.numbers(today, terms.on(today), prefectures);
        return new WantedByPrefecture(
                today,
                prefectures.stream()
                        .map(each -> new Wanted(each, groups.people(numbers.getOrDefault(each, 0))))
                        .toList());
    }

    @ExceptionHandler(IndexIncomplete.class)
    ResponseEntity<ProblemDetail> incomplete(IndexIncomplete incomplete) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(Problems.of(SearchRule.INDEX_INCOMPLETE, List.of()));
    }
}
