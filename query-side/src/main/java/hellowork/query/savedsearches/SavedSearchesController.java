package hellowork.query.savedsearches;

import hellowork.events.AccountId;
import hellowork.events.EmploymentType;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import hellowork.events.Role;
import hellowork.events.SavedSearchId;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.query.search.VisibleSeekers;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import hellowork.rest.RestRule;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 保存した検索条件: read by all accounts of the organization. */
@RestController
@Tag(name = "Job seekers")
class SavedSearchesController {
    private static final String LIST = "saved-searches";

    private final JdbcClient database;
    private final Cursors cursors;
    private final States states;
    private final VisibleSeekers seekers;

    SavedSearchesController(
            @QueryDatabase JdbcClient database, Cursors cursors, States states, VisibleSeekers seekers) {
        this.database = database;
        this.cursors = cursors;
        this.states = states;
        this.seekers = seekers;
    }

    /** @param owner the account that saved it, changes it and gets the digest */
    record SavedSearchLine(
            SavedSearchId savedSearchId, String name, AccountId owner, boolean digest, Instant changedAt) {}

    private record Row(String savedSearchId, String name, String accountId, boolean digest, Instant changedAt) {
        SavedSearchLine line() {
            return new SavedSearchLine(
                    new SavedSearchId(savedSearchId), name, new AccountId(accountId), digest, changedAt);
        }
    }

    /**
     * @param owner the account that saved it, changes it and gets the digest
     * @param digestAt when the last digest with something in it was mailed
     * @param matches how many job seekers a search finds for the asking account now; absent while the search cannot
     *     answer, and for an organization that may not use the service
     */
    record SavedSearchView(
            SavedSearchId savedSearchId,
            String name,
            List<PlaceCode> places,
            List<OccupationCode> occupations,
            List<EmploymentType> employmentTypes,
            @Nullable String text,
            AccountId owner,
            boolean digest,
            @Nullable Instant digestAt,
            @Nullable Integer matches) {}

    @Operation(operationId = "listSavedSearches", summary = "The organization's saved searches (保存した検索条件), by name")
    @GetMapping("/api/v1/saved-searches")
    @ReadsFrom(SavedSearchesProjection.NAME)
    Page<SavedSearchLine> searches(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String organization = actor.organization().value();
        List<String> after = cursor == null ? List.of("", "") : cursors.keys(LIST, organization, cursor);
        List<Row> rows = Rows.all(database.sql("""
            select saved_search_id, name, account_id, digest, changed_at from saved_search
            where organization_id = :organization and not removed and (name, saved_search_id) > (:name, :id)
            order by name, saved_search_id limit :rows
            """)
                .param("organization", organization)
                .param("name", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(Row.class));
        return Page.of(
                rows,
                limit,
                Row::line,
                last -> cursors.after(LIST, organization, List.of(last.name(), last.savedSearchId())));
    }

    @Operation(
            operationId = "readSavedSearch",
            summary = "A saved search and how many it finds now (S-30 to S-34); its ETag is what If-Match asks for")
    @GetMapping("/api/v1/saved-searches/{savedSearchId}")
    ResponseEntity<SavedSearchView> search(
            @ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable SavedSearchId savedSearchId) {
        SavedSearch search = states.look(SavedSearch.FOLD, savedSearchId)
                .filter(s -> s.organization().equals(actor.organization()))
                .orElseThrow(RestRule.UNKNOWN::violated);
        Integer matches = seekers.number(actor.organization(), actor.jointApplicantId(), search.criteria(), null)
                .orElse(null);
        return ResponseEntity.ok().eTag("\"" + search.version() + "\"").body(view(savedSearchId, search, matches));
    }

    private static SavedSearchView view(SavedSearchId id, SavedSearch search, @Nullable Integer matches) {
        return new SavedSearchView(
                id,
                search.name(),
                sorted(search.criteria().places(), PlaceCode::value),
                sorted(search.criteria().occupations(), OccupationCode::value),
                sorted(search.criteria().employmentTypes(), EmploymentType::name),
                search.criteria().text(),
                search.owner(),
                search.digest(),
                search.digestAt(),
                matches);
    }

    private static <T> List<T> sorted(Set<T> values, Function<T, String> text) {
        return values.stream().sorted(Comparator.comparing(text)).toList();
    }
}
