package hellowork.query.savedsearches;

import hellowork.events.SavedSearchEvent.DigestEnded;
import hellowork.events.SavedSearchEvent.SearchChanged;
import hellowork.events.SavedSearchEvent.SearchRemoved;
import hellowork.events.SavedSearchEvent.SearchSaved;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The saved searches of each organization, by name. Of one that had its last digest, only that is written. */
@Component
@Projects(
        name = SavedSearchesProjection.NAME,
        version = 1,
        from = {SearchSaved.class, SearchChanged.class, SearchRemoved.class, DigestEnded.class},
        into = "saved_search")
class SavedSearchesProjection implements Projection {
    static final String NAME = "saved-searches";

    private record Row(
            String savedSearchId,
            String organizationId,
            String accountId,
            String name,
            boolean digest,
            Instant changedAt,
            boolean removed) {
        Row withoutDigest() {
            return new Row(savedSearchId, organizationId, accountId, name, false, changedAt, removed);
        }
    }

    private record Ended(String savedSearchId) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Set<Ended> ended = new LinkedHashSet<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Fact fact : facts.inOrder()) {
            String id = fact.aggregateId();
            if (fact.event() instanceof SearchSaved e) {
                rows.put(id, row(id, e.organizationId().value(), e.accountId().value(), e.name(), e.digest(), e.at()));
            } else if (fact.event() instanceof SearchChanged e) {
                rows.put(id, row(id, e.organizationId().value(), e.accountId().value(), e.name(), e.digest(), e.at()));
            } else if (fact.event() instanceof SearchRemoved e) {
                rows.put(
                        id,
                        new Row(id, e.organizationId().value(), e.accountId().value(), "", false, e.at(), true));
            } else if (fact.event() instanceof DigestEnded) {
                ended.add(new Ended(id));
                rows.computeIfPresent(id, (_, row) -> row.withoutDigest());
            }
        }
        Rows.write(database, """
            update saved_search set digest = false
            from json_populate_recordset(null::saved_search, :rows::json) row
            where saved_search.saved_search_id = row.saved_search_id
            """, ended);
        Rows.write(database, """
            insert into saved_search select * from json_populate_recordset(null::saved_search, :rows::json)
            on conflict (saved_search_id) do update set
                name = excluded.name, digest = excluded.digest, changed_at = excluded.changed_at,
                removed = excluded.removed
            """, rows.values());
    }

    private static Row row(String id, String organization, String owner, String name, boolean digest, Instant at) {
        return new Row(id, organization, owner, name, digest, at, false);
    }
}
