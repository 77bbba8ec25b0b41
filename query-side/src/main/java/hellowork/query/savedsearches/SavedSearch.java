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
 * @param version how often what the owner edits has changed, as the command side counts it
 */
record SavedSearch(
        OrganizationId organization,
        AccountId owner,
        @Nullable JointApplicantId contractor,
        String name,
        SearchCriteria criteria,
        boolean digest,
        @Nullable Instant digestAt,
        int version) {
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
                        null,
                        0));
            case SearchChanged e -> before.map(s -> s.edited(e.name(), e.criteria(), e.digest()));
            case SearchRemoved _ -> Optional.empty();
            case DigestSent e -> before.map(s -> s.toldAt(e.at()));
            case DigestSkipped _ -> before;
            case DigestEnded _ -> before.map(s -> s.edited(s.name, s.criteria, false));
        };
    }

    private SavedSearch edited(String newName, SearchCriteria newCriteria, boolean newDigest) {
        return new SavedSearch(organization, owner, contractor, newName, newCriteria, newDigest, digestAt, version + 1);
    }

    private SavedSearch toldAt(Instant at) {
        return new SavedSearch(organization, owner, contractor, name, criteria, digest, at, version);
    }
}
