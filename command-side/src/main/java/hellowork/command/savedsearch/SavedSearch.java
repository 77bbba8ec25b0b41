package hellowork.command.savedsearch;

import hellowork.events.AccountId;
import hellowork.events.JapanTime;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What decisions ask about a saved search (保存した検索条件). */
public sealed interface SavedSearch {
    /** Nobody has saved it. */
    record NotSaved() implements SavedSearch {}

    /**
     * It is kept.
     *
     * @param owner the account that saved it and gets its digests
     * @param digests what is known of the digests
     * @param version how often what the owner edits has changed: a digest that leaves does not change it
     */
    record Kept(
            OrganizationId organizationId,
            AccountId owner,
            String name,
            SearchCriteria criteria,
            Digests digests,
            int version)
            implements SavedSearch {
        private Kept with(Digests now) {
            return new Kept(organizationId, owner, name, criteria, now, version);
        }

        private Kept withoutDigest(Instant at) {
            return new Kept(organizationId, owner, name, criteria, digests.wished(false, at), version + 1);
        }
    }

    /** It was kept once; its id is not given again. */
    record Removed(OrganizationId organizationId) implements SavedSearch {}

    /**
     * The digests of a saved search.
     *
     * @param wishedAt since when they are wished; absent while they are not
     * @param newSince from when on something is new: the last digest with something in it, or the wish
     * @param last the last digest that was sent or skipped
     */
    record Digests(
            @Nullable Instant wishedAt,
            Instant newSince,
            @Nullable Instant last) {
        private Digests wished(boolean now, Instant at) {
            if (!now) {
                return new Digests(null, newSince, last);
            }
            return wishedAt == null ? new Digests(at, at, last) : this;
        }

        /**
         * Whether one is due on this day in Japan. The hour is the deadline's: it was set by the setting of its time, and if
         * the setting is a later one by now, a digest that waited for it would set no time for the next.
         */
        boolean areDue(Instant now, SavedSearchPolicy policy) {
            LocalDate today = JapanTime.dayOf(now);
            return wishedAt != null
                    && !JapanTime.dayOf(policy.firstAfter(wishedAt)).isAfter(today)
                    && (last == null || JapanTime.dayOf(last).isBefore(today));
        }
    }

    static Fold<SavedSearch, SavedSearchEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<SavedSearch, SavedSearchEvent> FOLD =
                new Fold<>(SavedSearchEvent.class, new NotSaved(), SavedSearch::evolve);

        private Folding() {}
    }

    default SavedSearch evolve(SavedSearchEvent event) {
        return switch (this) {
            case NotSaved _, Removed _ ->
                event instanceof SearchSaved e
                        ? new Kept(
                                e.organizationId(),
                                e.accountId(),
                                e.name(),
                                e.criteria(),
                                new Digests(null, e.at(), null).wished(e.digest(), e.at()),
                                0)
                        : this;
            case Kept s ->
                switch (event) {
                    case SearchSaved _ -> this;
                    case SearchChanged e ->
                        new Kept(
                                s.organizationId,
                                s.owner,
                                e.name(),
                                e.criteria(),
                                s.digests.wished(e.digest(), e.at()),
                                s.version + 1);
                    case SearchRemoved e -> new Removed(e.organizationId());
                    case DigestSent e -> s.with(new Digests(s.digests.wishedAt, e.at(), e.at()));
                    case DigestSkipped e -> s.with(new Digests(s.digests.wishedAt, s.digests.newSince, e.at()));
                    case DigestEnded e -> s.withoutDigest(e.at());
                };
        };
    }

    /** The search, if this organization keeps it. */
    default Optional<Kept> keptBy(OrganizationId organization) {
        return this instanceof Kept kept && kept.organizationId.equals(organization)
                ? Optional.of(kept)
                : Optional.empty();
    }
}
