package hellowork.command.savedsearch;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.organization.Organization;
import hellowork.command.savedsearch.SavedSearch.Kept;
import hellowork.command.savedsearch.SavedSearchCommand.About;
import hellowork.command.savedsearch.SavedSearchCommand.Audience;
import hellowork.command.savedsearch.SavedSearchCommand.SendDigest;
import hellowork.command.schedule.Deadline;
import hellowork.command.schedule.Timed;
import hellowork.events.DomainEvent;
import hellowork.events.OrganizationId;
import hellowork.events.SavedSearchEvent.DigestSent;
import hellowork.events.SavedSearchEvent.DigestSkipped;
import hellowork.events.SavedSearchEvent.SearchChanged;
import hellowork.events.SavedSearchEvent.SearchSaved;
import hellowork.events.SavedSearchId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The daily digests of saved searches (P-DIGEST): each sets the time of the next one. While the query side does not
 * answer, a digest is late, not lost.
 */
@Component
class Digests implements Timed {
    private final Commands commands;
    private final SavedSearches searches;
    private final QuerySideCalls querySide;

    Digests(Commands commands, SavedSearches searches, QuerySideCalls querySide) {
        this.commands = commands;
        this.searches = searches;
        this.querySide = querySide;
    }

    @Override
    public String name() {
        return "saved-search-digest";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(SearchSaved.class, SearchChanged.class, DigestSent.class, DigestSkipped.class);
    }

    @Override
    public List<Deadline> after(DomainEvent event) {
        SavedSearchPolicy policy = searches.policy();
        return switch (event) {
            case SearchSaved e when e.digest() -> at(e.savedSearchId(), policy.firstAfter(e.at()));
            case SearchChanged e when e.digest() -> at(e.savedSearchId(), policy.firstAfter(e.at()));
            case DigestSent e -> at(e.savedSearchId(), policy.nextAfterDigest(e.at()));
            case DigestSkipped e -> at(e.savedSearchId(), policy.nextAfterDigest(e.at()));
            case DomainEvent _ -> List.of();
        };
    }

    private static List<Deadline> at(SavedSearchId search, Instant at) {
        return List.of(new Deadline(search.value(), at));
    }

    @Override
    public void due(String id, Instant now) {
        SavedSearchId search = new SavedSearchId(id);
        if (searches.look(search) instanceof Kept kept && kept.digests().areDue(now, searches.policy())) {
            Audience audience = audience(kept, now);
            int matches = audience == Audience.READY
                    ? querySide.newMatches(search, kept.digests().newSince())
                    : 0;
            searches.decide(
                    new SendDigest(new About(search, kept.organizationId(), now), audience, matches),
                    null,
                    Requested.byStranger());
        }
    }

    private Audience audience(Kept kept, Instant now) {
        Organization organization = commands.look(Organization.fold(), kept.organizationId());
        if (!isOf(commands.look(Account.fold(), kept.owner()), kept.organizationId())
                || organization instanceof Organization.Withdrawn) {
            return Audience.GONE;
        }
        return organization.using(now).isPresent() ? Audience.READY : Audience.AWAY;
    }

    private static boolean isOf(Account account, OrganizationId organization) {
        return switch (account) {
            case Account.Open open -> organization.equals(open.links().organizationId());
            case Account.Locked(Account.Open open) ->
                organization.equals(open.links().organizationId());
            case Account.Unverified _, Account.Unknown _, Account.Closed _ -> false;
        };
    }
}
