package hellowork.command.savedsearch;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.savedsearch.SavedSearchCommand.About;
import hellowork.command.savedsearch.SavedSearchCommand.ChangeSearch;
import hellowork.command.savedsearch.SavedSearchCommand.RemoveSearch;
import hellowork.command.savedsearch.SavedSearchCommand.SaveSearch;
import hellowork.events.Role;
import hellowork.events.SavedSearchId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.ExpectedVersion;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 保存した検索条件: what GET /seekers is asked again and again. */
@RestController
@RequestMapping("/api/v1/saved-searches")
@Tag(name = "Job seekers")
class SavedSearchController {
    private final SavedSearches searches;
    private final ReferenceData reference;
    private final BusinessClock clock;

    SavedSearchController(SavedSearches searches, ReferenceData reference, BusinessClock clock) {
        this.searches = searches;
        this.reference = reference;
        this.clock = clock;
    }

    record Saved(SavedSearchId savedSearchId) {}

    @Operation(
            summary = "Saves a search (検索条件の保存)",
            description = "All accounts of the organization read it; the account that saves it changes it, and gets a "
                    + "mail each morning with something new if `digest` is true (P-SAVED-SEARCHES, P-DIGEST).")
    @PostMapping
    ResponseEntity<Saved> save(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody SearchForm form) {
        SavedSearchId id = new SavedSearchId("saved-search-" + key.uuid(actor.accountId(), "saved search"));
        Decided decided = searches.decide(
                new SaveSearch(about(actor, id), actor.accountId(), actor.jointApplicantId(), form.wish(reference)),
                null,
                Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/saved-searches/" + id.value(), new Saved(id));
    }

    @Operation(summary = "Changes a saved search; its owner does (P-SAVED-SEARCHES)")
    @PutMapping("/{savedSearchId}")
    ResponseEntity<Void> change(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable SavedSearchId savedSearchId,
            ExpectedVersion version,
            @Valid @RequestBody SearchForm form) {
        return Answers.done(searches.decide(
                new ChangeSearch(about(actor, savedSearchId), actor.accountId(), form.wish(reference)),
                version,
                Requested.by(actor)));
    }

    @Operation(summary = "Removes a saved search; no digest is mailed any more (P-DIGEST)")
    @DeleteMapping("/{savedSearchId}")
    ResponseEntity<Void> remove(@ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable SavedSearchId savedSearchId) {
        return Answers.done(searches.decide(
                new RemoveSearch(about(actor, savedSearchId), actor.accountId()), null, Requested.by(actor)));
    }

    private About about(Actor actor, SavedSearchId search) {
        return new About(search, actor.organization(), clock.instant());
    }
}
