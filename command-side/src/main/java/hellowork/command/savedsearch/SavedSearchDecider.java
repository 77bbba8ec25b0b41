package hellowork.command.savedsearch;

import static hellowork.command.savedsearch.SavedSearchRule.NOT_THE_OWNER;
import static hellowork.command.savedsearch.SavedSearchRule.NO_SUCH_SEARCH;
import static hellowork.command.savedsearch.SavedSearchRule.TOO_MANY_SEARCHES;

import hellowork.command.savedsearch.SavedSearch.Kept;
import hellowork.command.savedsearch.SavedSearch.NotSaved;
import hellowork.command.savedsearch.SavedSearch.Removed;
import hellowork.command.savedsearch.SavedSearchCommand.About;
import hellowork.command.savedsearch.SavedSearchCommand.ChangeSearch;
import hellowork.command.savedsearch.SavedSearchCommand.RemoveSearch;
import hellowork.command.savedsearch.SavedSearchCommand.SaveSearch;
import hellowork.command.savedsearch.SavedSearchCommand.SendDigest;
import hellowork.command.savedsearch.SavedSearchCommand.Wish;
import hellowork.events.DomainEvent;
import hellowork.events.SavedSearchEvent.DigestEnded;
import hellowork.events.SavedSearchEvent.DigestSent;
import hellowork.events.SavedSearchEvent.DigestSkipped;
import hellowork.events.SavedSearchEvent.SearchChanged;
import hellowork.events.SavedSearchEvent.SearchRemoved;
import hellowork.events.SavedSearchEvent.SearchSaved;
import hellowork.events.SearchShelfEvent.SearchPlaced;
import hellowork.events.SearchShelfEvent.SearchTakenOff;
import hellowork.events.SearchShelfId;
import java.util.List;

/** The owner changes a search; any account of the organization removes it, for owners leave. */
final class SavedSearchDecider {
    private SavedSearchDecider() {}

    private record On(SavedSearch search, SavedSearchCommand command) {}

    static List<DomainEvent> decide(
            SavedSearch search, Shelf shelf, SavedSearchCommand command, SavedSearchPolicy policy) {
        About about = command.about();
        return switch (new On(search, command)) {
            case On(NotSaved _, SaveSearch _)
            when shelf.searches().size() >= policy.mostSearches() -> throw TOO_MANY_SEARCHES.violated();
            case On(NotSaved _, SaveSearch c) -> saved(c, c.wish());
            case On(NotSaved _, ChangeSearch _), On(NotSaved _, RemoveSearch _) -> throw NO_SUCH_SEARCH.violated();

            case On(Kept s, SavedSearchCommand _)
            when !s.organizationId().equals(about.organization()) -> throw NO_SUCH_SEARCH.violated();
            case On(Kept _, SaveSearch _) -> List.of(); // the same request again
            case On(Kept s, ChangeSearch c) when !s.owner().equals(c.account()) -> throw NOT_THE_OWNER.violated();
            case On(Kept s, ChangeSearch c) when wishOf(s).equals(c.wish()) -> List.of();
            case On(Kept _, ChangeSearch c) -> List.of(changed(c, c.wish()));
            case On(Kept _, RemoveSearch c) ->
                List.of(
                        new SearchRemoved(about.search(), about.organization(), c.account(), about.at()),
                        new SearchTakenOff(SearchShelfId.of(about.organization()), about.search(), about.at()));
            case On(Kept s, SendDigest _) when !s.digests().areDue(about.at(), policy) -> List.of();
            case On(Kept s, SendDigest c) -> List.of(digest(s, c));

            case On(Removed s, SavedSearchCommand _)
            when !s.organizationId().equals(about.organization()) -> throw NO_SUCH_SEARCH.violated();
            case On(Removed _, SaveSearch _), On(Removed _, RemoveSearch _) -> List.of(); // the same request again
            case On(Removed _, ChangeSearch _) -> throw NO_SUCH_SEARCH.violated();

            case On(NotSaved _, SendDigest _), On(Removed _, SendDigest _) -> List.of(); // its time was set before
        };
    }

    private static List<DomainEvent> saved(SaveSearch c, Wish wish) {
        About about = c.about();
        return List.of(
                new SearchSaved(
                        about.search(),
                        about.organization(),
                        c.account(),
                        c.contractor(),
                        wish.name(),
                        wish.criteria(),
                        wish.digest(),
                        about.at()),
                new SearchPlaced(SearchShelfId.of(about.organization()), about.search(), about.at()));
    }

    private static SearchChanged changed(ChangeSearch c, Wish wish) {
        About about = c.about();
        return new SearchChanged(
                about.search(),
                about.organization(),
                c.account(),
                wish.name(),
                wish.criteria(),
                wish.digest(),
                about.at());
    }

    private static DomainEvent digest(Kept s, SendDigest c) {
        About about = c.about();
        return switch (c.audience()) {
            case GONE -> new DigestEnded(about.search(), about.organization(), about.at());
            case AWAY -> new DigestSkipped(about.search(), about.organization(), about.at());
            case READY ->
                c.matches() == 0
                        ? new DigestSkipped(about.search(), about.organization(), about.at())
                        : new DigestSent(about.search(), about.organization(), s.owner(), c.matches(), about.at());
        };
    }

    private static Wish wishOf(Kept s) {
        return new Wish(s.name(), s.criteria(), s.digests().wishedAt() != null);
    }
}
