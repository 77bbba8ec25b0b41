package hellowork.command.savedsearch;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.savedsearch.SavedSearchRule.NOT_THE_OWNER;
import static hellowork.command.savedsearch.SavedSearchRule.NO_SUCH_SEARCH;
import static hellowork.command.savedsearch.SavedSearchRule.TOO_MANY_SEARCHES;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.savedsearch.SavedSearchCommand.About;
import hellowork.command.savedsearch.SavedSearchCommand.Audience;
import hellowork.command.savedsearch.SavedSearchCommand.ChangeSearch;
import hellowork.command.savedsearch.SavedSearchCommand.RemoveSearch;
import hellowork.command.savedsearch.SavedSearchCommand.SaveSearch;
import hellowork.command.savedsearch.SavedSearchCommand.SendDigest;
import hellowork.command.savedsearch.SavedSearchCommand.Wish;
import hellowork.events.DomainEvent;
import hellowork.events.PlaceCode;
import hellowork.events.SavedSearchEvent.DigestEnded;
import hellowork.events.SavedSearchEvent.DigestSent;
import hellowork.events.SavedSearchEvent.DigestSkipped;
import hellowork.events.SavedSearchEvent.SearchChanged;
import hellowork.events.SavedSearchEvent.SearchRemoved;
import hellowork.events.SavedSearchEvent.SearchSaved;
import hellowork.events.SavedSearchId;
import hellowork.events.SearchCriteria;
import hellowork.events.SearchShelfEvent.SearchPlaced;
import hellowork.events.SearchShelfEvent.SearchTakenOff;
import hellowork.events.SearchShelfId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SavedSearchDeciderTest {
    private static final SavedSearchPolicy POLICY = new SavedSearchPolicy(2, LocalTime.of(7, 0));
    /** 07:00 in Japan on the day after {@link Samples#NOW}. */
    private static final Instant MORNING = Instant.parse("2026-07-10T22:00:00Z");

    private static final Instant NEXT_MORNING = MORNING.plus(Duration.ofDays(1));
    private static final Instant MIDNIGHT = MORNING.minus(Duration.ofHours(7));
    private static final Instant NEXT_MIDNIGHT = MIDNIGHT.plus(Duration.ofDays(1));
    private static final SavedSearchId ID = id(80);
    private static final SearchShelfId SHELF = SearchShelfId.of(ORGANIZATION);
    private static final About ABOUT = new About(ID, ORGANIZATION, NOW);
    private static final About STRANGER = new About(ID, ANOTHER_ORGANIZATION, NOW);
    private static final SearchCriteria TOKYO =
            new SearchCriteria(Set.of(new PlaceCode("13")), Set.of(), Set.of(), "経理");
    private static final Wish WISH = new Wish("東京の経理", TOKYO, true);
    private static final Wish WITHOUT_DIGEST = new Wish("東京の経理", TOKYO, false);
    private static final SearchSaved SAVED = saved(WISH);
    private static final SearchPlaced PLACED = new SearchPlaced(SHELF, ID, NOW);
    private static final SearchRemoved REMOVED = new SearchRemoved(ID, ORGANIZATION, ACCOUNT, NOW);
    private static final SearchTakenOff TAKEN_OFF = new SearchTakenOff(SHELF, ID, NOW);

    private final Given<SavedSearchCommand> nothing = Given.decidingOver((past, command) ->
            SavedSearchDecider.decide(past.state(SavedSearch.fold()), past.state(Shelf.fold()), command, POLICY));
    private final Given<SavedSearchCommand> kept = nothing.given(SAVED, PLACED);

    private static SavedSearchId id(int number) {
        return new SavedSearchId("saved-search-" + Samples.uuid(number));
    }

    private static SearchSaved saved(Wish wish) {
        return new SearchSaved(ID, ORGANIZATION, ACCOUNT, null, wish.name(), wish.criteria(), wish.digest(), NOW);
    }

    private static SearchChanged changed(Wish wish, Instant at) {
        return new SearchChanged(ID, ORGANIZATION, ACCOUNT, wish.name(), wish.criteria(), wish.digest(), at);
    }

    private static SendDigest digest(Audience audience, int matches, Instant at) {
        return new SendDigest(new About(ID, ORGANIZATION, at), audience, matches);
    }

    private static DigestSent sent(int matches, Instant at) {
        return new DigestSent(ID, ORGANIZATION, ACCOUNT, matches, at);
    }

    @Test
    void a_search_is_saved_changed_by_its_owner_and_removed_by_anybody_of_the_organization() {
        nothing.when(new SaveSearch(ABOUT, ACCOUNT, null, WISH)).then(SAVED, PLACED);
        kept.when(new SaveSearch(ABOUT, ACCOUNT, null, WISH)).staysQuiet();
        kept.when(new ChangeSearch(ABOUT, ACCOUNT, WISH)).staysQuiet();
        kept.when(new ChangeSearch(ABOUT, ACCOUNT, WITHOUT_DIGEST)).then(changed(WITHOUT_DIGEST, NOW));
        kept.when(new ChangeSearch(ABOUT, OFFICER, WITHOUT_DIGEST)).refusedBy(NOT_THE_OWNER);
        kept.when(new RemoveSearch(ABOUT, OFFICER)).then(new SearchRemoved(ID, ORGANIZATION, OFFICER, NOW), TAKEN_OFF);
    }

    @Test
    void there_are_so_many_at_most_and_a_removed_one_makes_room() {
        Given<SavedSearchCommand> full =
                nothing.given(new SearchPlaced(SHELF, id(81), NOW), new SearchPlaced(SHELF, id(82), NOW));
        full.when(new SaveSearch(ABOUT, ACCOUNT, null, WISH)).refusedBy(TOO_MANY_SEARCHES);
        full.given(new SearchTakenOff(SHELF, id(82), NOW))
                .when(new SaveSearch(ABOUT, ACCOUNT, null, WISH))
                .then(SAVED, PLACED);
    }

    @Test
    void what_is_removed_or_anothers_does_not_exist() {
        nothing.when(new ChangeSearch(ABOUT, ACCOUNT, WISH)).refusedBy(NO_SUCH_SEARCH);
        nothing.when(new RemoveSearch(ABOUT, ACCOUNT)).refusedBy(NO_SUCH_SEARCH);
        kept.when(new ChangeSearch(STRANGER, ACCOUNT, WISH)).refusedBy(NO_SUCH_SEARCH);
        kept.when(new RemoveSearch(STRANGER, ACCOUNT)).refusedBy(NO_SUCH_SEARCH);
        Given<SavedSearchCommand> removed = kept.given(REMOVED, TAKEN_OFF);
        removed.when(new ChangeSearch(ABOUT, ACCOUNT, WISH)).refusedBy(NO_SUCH_SEARCH);
        removed.when(new RemoveSearch(STRANGER, ACCOUNT)).refusedBy(NO_SUCH_SEARCH);
        removed.when(new RemoveSearch(ABOUT, ACCOUNT)).staysQuiet();
        removed.when(new SaveSearch(ABOUT, ACCOUNT, null, WISH)).staysQuiet();
    }

    @Test
    void the_first_digest_leaves_at_the_next_seven_in_japan() {
        assertThat(POLICY.firstAfter(NOW)).isEqualTo(MORNING);
        assertThat(POLICY.firstAfter(MORNING.minusNanos(1))).isEqualTo(MORNING);
        assertThat(POLICY.firstAfter(MORNING)).isEqualTo(NEXT_MORNING);
        assertThat(POLICY.nextAfterDigest(MORNING)).isEqualTo(NEXT_MORNING);
        kept.when(digest(Audience.READY, 3, MIDNIGHT.minusNanos(1))).staysQuiet();
        kept.when(digest(Audience.READY, 3, MORNING)).then(sent(3, MORNING));
        kept.when(digest(Audience.READY, 0, MORNING)).then(new DigestSkipped(ID, ORGANIZATION, MORNING));
    }

    @Test
    void there_is_one_digest_a_day_in_japan_however_late_it_was() {
        kept.given(sent(3, MORNING))
                .when(digest(Audience.READY, 3, NEXT_MIDNIGHT.minusNanos(1)))
                .staysQuiet();
        kept.given(sent(3, MORNING))
                .when(digest(Audience.READY, 3, NEXT_MORNING))
                .then(sent(3, NEXT_MORNING));
        Instant late = NEXT_MORNING.minus(Duration.ofHours(2)); // 05:00 of the next day
        kept.given(sent(3, late)).when(digest(Audience.READY, 3, NEXT_MORNING)).staysQuiet();
        kept.given(new DigestSkipped(ID, ORGANIZATION, MORNING))
                .when(digest(Audience.READY, 3, MORNING.plusSeconds(60)))
                .staysQuiet();
    }

    @Test
    void a_digest_whose_time_was_set_before_the_setting_was_made_later_leaves_then_and_sets_the_next() {
        SavedSearchPolicy later = new SavedSearchPolicy(2, LocalTime.of(9, 0));
        Given<SavedSearchCommand> keptBefore = Given.<SavedSearchCommand>decidingOver(
                        (past, command) -> SavedSearchDecider.decide(
                                past.state(SavedSearch.fold()), past.state(Shelf.fold()), command, later))
                .given(SAVED, PLACED);
        keptBefore.when(digest(Audience.READY, 3, MORNING)).then(sent(3, MORNING));
        keptBefore
                .given(sent(3, MORNING))
                .when(digest(Audience.READY, 3, NEXT_MORNING))
                .then(sent(3, NEXT_MORNING));
    }

    @Test
    void what_the_owner_edits_has_another_version_only_when_it_changes() {
        assertThat(version(SAVED)).isZero();
        assertThat(version(SAVED, sent(3, MORNING), new DigestSkipped(ID, ORGANIZATION, NEXT_MORNING)))
                .isZero();
        assertThat(version(SAVED, changed(WITHOUT_DIGEST, NOW), changed(WISH, NOW)))
                .isEqualTo(2);
        assertThat(version(SAVED, new DigestEnded(ID, ORGANIZATION, MORNING)))
                .as("it is not wished any more")
                .isOne();
    }

    private static int version(DomainEvent... past) {
        return new Given.Past(List.of(past))
                .state(SavedSearch.fold())
                .keptBy(ORGANIZATION)
                .orElseThrow()
                .version();
    }

    @Test
    void whoever_may_not_be_told_gets_none_and_whoever_is_gone_never_again() {
        kept.when(digest(Audience.AWAY, 3, MORNING)).then(new DigestSkipped(ID, ORGANIZATION, MORNING));
        DigestEnded ended = new DigestEnded(ID, ORGANIZATION, MORNING);
        kept.when(digest(Audience.GONE, 3, MORNING)).then(ended);
        kept.given(ended).when(digest(Audience.READY, 3, NEXT_MORNING)).staysQuiet();
    }

    @Test
    void none_leaves_for_what_was_removed_or_is_not_wished() {
        kept.given(REMOVED, TAKEN_OFF).when(digest(Audience.READY, 3, MORNING)).staysQuiet();
        nothing.when(digest(Audience.READY, 3, MORNING)).staysQuiet();
        nothing.given(saved(WITHOUT_DIGEST), PLACED)
                .when(digest(Audience.READY, 3, MORNING))
                .staysQuiet();
        Given<SavedSearchCommand> again = kept.given(changed(WITHOUT_DIGEST, NOW), changed(WISH, MORNING));
        again.when(digest(Audience.READY, 3, MORNING)).staysQuiet();
        again.when(digest(Audience.READY, 3, NEXT_MORNING)).then(sent(3, NEXT_MORNING));
    }

    @Test
    void what_was_skipped_stays_new() {
        Given.Past skipped = new Given.Past(List.of(SAVED, new DigestSkipped(ID, ORGANIZATION, MORNING)));
        Given.Past told = new Given.Past(List.of(SAVED, sent(3, MORNING)));
        assertThat(newSince(skipped)).isEqualTo(NOW);
        assertThat(newSince(told)).isEqualTo(MORNING);
    }

    private static Instant newSince(Given.Past past) {
        return past.state(SavedSearch.fold())
                .keptBy(ORGANIZATION)
                .orElseThrow()
                .digests()
                .newSince();
    }
}
