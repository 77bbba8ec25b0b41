package hellowork.command.savedsearch;

import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.SavedSearchId;
import hellowork.events.SearchCriteria;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is done with a saved search. */
sealed interface SavedSearchCommand {
    /** Which search, whose it is, and when. */
    record About(SavedSearchId search, OrganizationId organization, Instant at) {}

    About about();

    /** What an account wants: how it calls the search, what it looks for, and whether it wishes the digest. */
    record Wish(String name, SearchCriteria criteria, boolean digest) {}

    record SaveSearch(
            About about, AccountId account, @Nullable JointApplicantId contractor, Wish wish)
            implements SavedSearchCommand {}

    record ChangeSearch(About about, AccountId account, Wish wish) implements SavedSearchCommand {}

    record RemoveSearch(About about, AccountId account) implements SavedSearchCommand {}

    /**
     * The time of the day's digest has come.
     *
     * @param audience whether there is anybody to get it
     * @param matches how many are new
     */
    record SendDigest(About about, Audience audience, int matches) implements SavedSearchCommand {}

    /** Whether the owner of a search may still be told what it finds. */
    enum Audience {
        /** The account belongs to the organization, which may use the service. */
        READY,
        /** The organization may not use the service at the moment. */
        AWAY,
        /** The account, or the organization's use, has ended. */
        GONE
    }
}
