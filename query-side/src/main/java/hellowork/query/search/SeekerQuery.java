package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.EmploymentType;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Filters as queries of Lucene, built of terms and ranges only: no text is ever parsed as a query. */
final class SeekerQuery {
    private final Places places;

    SeekerQuery(Places places) {
        this.places = places;
    }

    Query of(Viewer viewer, SearchFilter filter, @Nullable ResultKey after) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        visible(viewer, query);
        if (!filter.places().isEmpty()) {
            query.add(place(filter.places()), Occur.FILTER);
        }
        if (!filter.occupations().isEmpty()) {
            query.add(
                    any(
                            SeekerDocument.OCCUPATION,
                            filter.occupations().stream()
                                    .map(OccupationCode::value)
                                    .toList()),
                    Occur.FILTER);
        }
        if (!filter.employmentTypes().isEmpty()) {
            query.add(
                    any(
                            SeekerDocument.EMPLOYMENT,
                            filter.employmentTypes().stream()
                                    .map(EmploymentType::name)
                                    .toList()),
                    Occur.FILTER);
        }
        filter.words().forEach(word -> query.add(term(SeekerDocument.TEXT, word), Occur.FILTER));
        if (after != null) {
            // the index is sorted by it, so this is where reading begins
            query.add(range(SeekerDocument.UPDATED, Long.MIN_VALUE, after.updated()), Occur.FILTER);
        }
        return query.build();
    }

    /** The same, of whom something is new since this instant, if one is given, and who are none of these. */
    Query of(Viewer viewer, SearchFilter filter, @Nullable Instant since, Collection<UUID> without) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(of(viewer, filter, (ResultKey) null), Occur.FILTER);
        if (since != null) {
            query.add(
                    NumericDocValuesField.newSlowRangeQuery(
                            SeekerDocument.NEWS, SeekerDocument.micros(since), Long.MAX_VALUE),
                    Occur.FILTER);
        }
        if (!without.isEmpty()) {
            query.add(
                    any(SeekerDocument.ID, without.stream().map(UUID::toString).toList()), Occur.MUST_NOT);
        }
        return query.build();
    }

    /** Those of these seekers who are visible to the viewer. */
    Query of(Viewer viewer, Collection<UUID> seekers) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        visible(viewer, query);
        query.add(any(SeekerDocument.ID, seekers.stream().map(UUID::toString).toList()), Occur.FILTER);
        return query.build();
    }

    /** Those who are shown to anybody on this day, want this place or one in it, and are none of these. */
    Query disclosed(LocalDate today, String terms, PlaceCode place, Collection<UUID> without) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(
                any(
                        SeekerDocument.VISIBLE,
                        Stream.of(ApplicantCategory.values())
                                .map(category -> SeekerDocument.visible(category, terms))
                                .toList()),
                Occur.FILTER);
        onDay(today.toEpochDay(), query);
        query.add(term(SeekerDocument.AREA, place.value()), Occur.FILTER);
        if (!without.isEmpty()) {
            query.add(
                    any(SeekerDocument.ID, without.stream().map(UUID::toString).toList()), Occur.MUST_NOT);
        }
        return query.build();
    }

    /** S-30 to S-34: shown to this category, on this day, and not to whom the seeker refuses. */
    private static void visible(Viewer viewer, BooleanQuery.Builder query) {
        query.add(
                term(SeekerDocument.VISIBLE, SeekerDocument.visible(viewer.category(), viewer.terms())), Occur.FILTER);
        onDay(viewer.today().toEpochDay(), query);
        viewer.names().forEach(name -> query.add(term(SeekerDocument.REFUSED, name), Occur.MUST_NOT));
    }

    private static void onDay(long day, BooleanQuery.Builder query) {
        query.add(NumericDocValuesField.newSlowRangeQuery(SeekerDocument.FIRST_DAY, Long.MIN_VALUE, day), Occur.FILTER);
        query.add(NumericDocValuesField.newSlowRangeQuery(SeekerDocument.LAST_DAY, day, Long.MAX_VALUE), Occur.FILTER);
    }

    private Query place(Set<PlaceCode> wanted) {
        Query inside =
                any(SeekerDocument.AREA, wanted.stream().map(PlaceCode::value).toList());
        Query around = any(
                SeekerDocument.PLACE,
                wanted.stream()
                        .flatMap(place -> places.upwards(place).stream())
                        .map(PlaceCode::value)
                        .distinct()
                        .toList());
        return new BooleanQuery.Builder()
                .add(inside, Occur.SHOULD)
                .add(around, Occur.SHOULD)
                .build();
    }

    private static Query any(String field, List<String> values) {
        if (values.size() == 1) {
            return term(field, values.getFirst());
        }
        Collection<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query range(String field, long from, long to) {
        return new IndexSortSortedNumericDocValuesRangeQuery(
                field, from, to, NumericDocValuesField.newSlowRangeQuery(field, from, to));
    }
}
