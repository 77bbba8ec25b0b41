package hellowork.query.savedsearches;

import hellowork.events.SavedSearchId;
import hellowork.query.search.VisibleSeekers;
import hellowork.rest.BusinessClock;
import hellowork.rest.InternalCalls;
import hellowork.rest.RestRule;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the command side only, which tells owners of saved searches that there is something new (P-DIGEST). */
@Hidden
@RestController
class NewMatchesController {
    private final States states;
    private final VisibleSeekers seekers;
    private final InternalCalls calls;
    private final BusinessClock clock;

    NewMatchesController(States states, VisibleSeekers seekers, InternalCalls calls, BusinessClock clock) {
        this.states = states;
        this.seekers = seekers;
        this.calls = calls;
        this.clock = clock;
    }

    record NewMatches(int matches) {}

    /** 503 while the search cannot answer; to whoever may not ask, this is not there. */
    @GetMapping("/internal/v1/saved-search-matches")
    ResponseEntity<NewMatches> matches(
            HttpServletRequest request,
            @RequestHeader(name = InternalCalls.PERMIT, required = false) @Nullable String permit,
            @RequestParam SavedSearchId savedSearchId,
            @RequestParam Instant since) {
        String question = request.getRequestURI() + "?" + request.getQueryString();
        if (!calls.isPermitted(permit, question, clock.instant())) {
            throw RestRule.UNKNOWN.violated();
        }
        SavedSearch search = states.look(SavedSearch.FOLD, savedSearchId).orElseThrow(RestRule.UNKNOWN::violated);
        return seekers.number(search.organization(), search.contractor(), search.criteria(), since)
                .map(matches -> ResponseEntity.ok(new NewMatches(matches)))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }
}
