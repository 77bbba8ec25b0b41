package hellowork.web.savedsearch;

import hellowork.web.seekers.Criteria;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search that was saved.
 *
 * @param owner the account that saved it, and alone changes it
 * @param places codes of prefectures and municipalities
 * @param matches how many it finds now
 * @param digestAt when the next mail leaves, if there is something new
 */
record SavedSearch(
        String savedSearchId,
        String name,
        String owner,
        boolean digest,
        List<String> places,
        List<String> occupations,
        List<String> employmentTypes,
        @Nullable String text,
        int matches,
        @Nullable Instant digestAt) {
    Criteria criteria() {
        return Criteria.of(places, occupations, employmentTypes, text);
    }
}
