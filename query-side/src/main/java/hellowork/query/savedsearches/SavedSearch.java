package hellowork.query.savedsearches;

import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.SavedSearchEvent;
import hellowork.events.SavedSearchEvent.DigestEnded;
import hellowork.events.SavedSearchEvent.DigestSent;
import hellowork.events.SavedSearchEvent.DigestSkipped;
import hellowork.events.SavedSearchEvent.SearchChanged;
import hellowork.events.SavedSearchEvent.SearchRemoved;
import hellowork.events.SavedSearchEvent.SearchSaved;
import hellowork.events.SearchCriteria;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A saved search as it stands.
 *
 * @param contractor as whom it searches, for a contractor's account
 * @param digestAt when the last mail about it left
 */
record SavedSearch(
        OrganizationId organization,
        AccountId owner,
        @Nullable JointApplicantId contractor,
        String name,
        SearchCriteria criteria,
        boolean digest,
        @Nullable Instant digestAt) {
    /** Empty before it is saved and after it is removed. */
    static final Fold<Optional<SavedSearch>, SavedSearchEvent> FOLD =
            new Fold<>(SavedSearchEvent.class, Optional.empty(), SavedSearch::after);

    private static Optional<SavedSearch> after(Optional<SavedSearch> before, SavedSearchEvent event) {
        return switch (event) {
            case SearchSaved e ->
                Optional.of(new SavedSearch(
                        e.organizationId(),
                        e.accountId(),
                        e.jointApplicantId(),
                        e.name(),
                        e.criteria(),
                        e.digest(),
                        null));
            case SearchChanged e -> before.map(s -> s.with(e.name(), e.criteria(), e.digest(), s.digestAt));
            case SearchRemoved _ -> Optional.empty();
            case DigestSent e -> before.map(s -> s.with(s.name, s.criteria, s.digest, e.at()));
            case DigestSkipped _ -> before;
            case DigestEnded _ -> before.map(s -> s.with(s.name, s.criteria, false, s.digestAt));
        };
    }

    private SavedSearch with(String newName, SearchCriteria newCriteria, boolean newDigest, @Nullable Instant sent) {
        return new SavedSearch(organization, owner, contractor, newName, newCriteria, newDigest, sent);
    }
}
