package hellowork.query.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How many seekers are hidden because this node could not index them: {@code ATTENTION} while there are any. Each is
 * tried again when something about the seeker changes, and all of them when the index is rebuilt. The node stays in
 * service, since everybody else is found.
 */
final class SearchHealth implements HealthIndicator {
    private final SearchIndex index;

    SearchHealth(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        Optional<SeekerIndex> opened = index.opened();
        if (opened.isEmpty()) {
            return Health.unknown().build(); // it is being opened: nobody is found yet, and nobody counted
        }
        try {
            int hidden = opened.get().hidden();
            return Health.status(hidden == 0 ? "UP" : "ATTENTION")
                    .withDetail("hidden", hidden)
                    .build();
        } catch (AlreadyClosedException _) {
            return Health.unknown().build(); // another one has just taken its place
        } catch (IOException e) {
            return Health.down(e).build();
        }
    }
}
