package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.EmploymentType;
import hellowork.events.Experience;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import hellowork.events.Profile;
import hellowork.rest.reference.Occupation;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.EventCatalog;
import hellowork.store.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** One job seeker as a document of the index, and back. */
final class SeekerDocument {
    static final String ID = "id";
    /** Recipient category and version of the accepted terms; there only while the MyPage is open. */
    static final String VISIBLE = "visible";

    /** Organizations, and base numbers of operators, that are not shown the seeker. */
    static final String REFUSED = "refused";
    /** Days since 1970-01-01 in Asia/Tokyo, the first and the last on which the seeker is shown. */
    static final String FIRST_DAY = "first";

    static final String LAST_DAY = "last";
    /** What the seeker wants. */
    static final String PLACE = "place";
    /** What the seeker wants, and whatever that lies in. */
    static final String AREA = "area";

    static final String OCCUPATION = "occupation";
    static final String EMPLOYMENT = "employment";
    static final String TEXT = "text";
    /** Microseconds of the last profile, then the id: the order of results and of the index. */
    static final String UPDATED = "updated";

    /** Microseconds of when something of the seeker was news: shown first, to somebody else, or otherwise. */
    static final String NEWS = "news";

    /** There only on a seeker who could not be indexed. */
    static final String HIDDEN = "hidden";

    static final String HIGH = "high";
    static final String LOW = "low";
    static final Sort ORDER = new Sort(
            new SortField(UPDATED, SortField.Type.LONG, true),
            new SortField(HIGH, SortField.Type.LONG, true),
            new SortField(LOW, SortField.Type.LONG, true));

    private static final String FACTS = "facts";
    private static final String SHOWN = "shown";
    static final Set<String> STORED = Set.of(FACTS, SHOWN);
    static final Set<String> STORED_SHOWN = Set.of(SHOWN);
    private static final long NEVER = Long.MAX_VALUE;
    private static final FieldType WORDS = words();

    private final EventJson json;
    private final EventCatalog.Name profileName;
    private final ReferenceData reference;
    private final Places places;

    SeekerDocument(EventCatalog catalog, EventJson json, ReferenceData reference) {
        this.json = json;
        this.profileName = catalog.nameOf(ProfileRecorded.class);
        this.reference = reference;
        this.places = new Places(reference);
    }

    Document write(Seeker seeker) {
        Document document = new Document();
        document.add(new StringField(ID, seeker.id.toString(), Field.Store.NO));
        document.add(new StoredField(FACTS, SeekerBytes.write(seeker)));
        document.add(new NumericDocValuesField(HIGH, seeker.id.getMostSignificantBits()));
        document.add(new NumericDocValuesField(LOW, seeker.id.getLeastSignificantBits()));
        ProfileRecorded shown = seeker.shown;
        document.add(new NumericDocValuesField(UPDATED, shown == null ? 0 : micros(shown.at())));
        if (shown != null) {
            document.add(new StoredField(SHOWN, json.write(shown)));
        }
        if (shown != null && seeker.isDisclosed()) {
            visibility(seeker, document);
            document.add(new NumericDocValuesField(NEWS, news(seeker, shown)));
            wishes(shown.profile(), document);
            document.add(new Field(TEXT, text(shown), WORDS));
        }
        return document;
    }

    /** The seeker's facts only, which later events are folded into: no search finds it, and {@link #HIDDEN} counts it. */
    Document hidden(Seeker seeker) {
        Document document = new Document();
        document.add(new StringField(HIDDEN, HIDDEN, Field.Store.NO));
        document.add(new StringField(ID, seeker.id.toString(), Field.Store.NO));
        document.add(new StoredField(FACTS, SeekerBytes.write(seeker)));
        document.add(new NumericDocValuesField(HIGH, seeker.id.getMostSignificantBits()));
        document.add(new NumericDocValuesField(LOW, seeker.id.getLeastSignificantBits()));
        document.add(new NumericDocValuesField(UPDATED, 0));
        ProfileRecorded shown = seeker.shown;
        if (shown != null) {
            document.add(new StoredField(SHOWN, json.write(shown)));
        }
        return document;
    }

    /** The seeker that these stored fields hold. */
    Seeker read(UUID id, Document stored) {
        Seeker seeker = new Seeker(id);
        SeekerBytes.read(stored.getBinaryValue(FACTS), seeker);
        if (stored.getBinaryValue(SHOWN) != null) {
            seeker.shown = shown(stored);
        }
        return seeker;
    }

    /** What may be shown of the seeker that these stored fields hold. */
    ProfileRecorded shown(Document stored) {
        BytesRef bytes = stored.getBinaryValue(SHOWN);
        byte[] exact = new byte[bytes.length];
        System.arraycopy(bytes.bytes, bytes.offset, exact, 0, bytes.length);
        return (ProfileRecorded) json.read(profileName, exact);
    }

    private static void visibility(Seeker seeker, Document document) {
        LocalDate last = seeker.validUntil;
        document.add(new NumericDocValuesField(
                FIRST_DAY, seeker.eligibleFrom().map(LocalDate::toEpochDay).orElse(NEVER)));
        document.add(new NumericDocValuesField(LAST_DAY, last == null ? Long.MIN_VALUE : last.toEpochDay()));
        String terms = seeker.terms;
        if (seeker.myPageOpen && terms != null) {
            seeker.recipients.forEach(
                    category -> document.add(new StringField(VISIBLE, visible(category, terms), Field.Store.NO)));
        }
        seeker.refused().forEach(refused -> document.add(new StringField(REFUSED, refused, Field.Store.NO)));
    }

    private static long news(Seeker seeker, ProfileRecorded shown) {
        long told = Math.max(micros(shown.at()), seeker.disclosedAt);
        return seeker.eligibleFrom()
                .map(day -> Math.max(told, micros(JapanTime.startOf(day))))
                .orElse(told);
    }

    static String visible(ApplicantCategory category, String terms) {
        return category.name() + "/" + terms;
    }

    private void wishes(Profile profile, Document document) {
        Set<PlaceCode> areas = new LinkedHashSet<>();
        for (PlaceCode place : profile.places()) {
            document.add(new StringField(PLACE, place.value(), Field.Store.NO));
            areas.addAll(places.upwards(place));
        }
        areas.forEach(area -> document.add(new StringField(AREA, area.value(), Field.Store.NO)));
        for (OccupationCode occupation : profile.occupations()) {
            document.add(new StringField(OCCUPATION, occupation.value(), Field.Store.NO));
        }
        for (EmploymentType type : profile.employmentTypes()) {
            document.add(new StringField(EMPLOYMENT, type.name(), Field.Store.NO));
        }
    }

    /** Everything of the profile that is words: {@code text} finds the seeker by them. */
    private String text(ProfileRecorded shown) {
        Profile profile = shown.profile();
        List<String> parts = new ArrayList<>();
        parts.add(shown.selfIntroduction());
        if (profile.workingHours() != null) {
            parts.add(profile.workingHours());
        }
        if (profile.educationField() != null) {
            parts.add(profile.educationField());
        }
        parts.addAll(profile.licences());
        Stream.concat(
                        profile.occupations().stream(),
                        profile.experiences().stream().map(Experience::occupation))
                .distinct()
                .flatMap(code -> reference.occupation(code).stream())
                .map(Occupation::name)
                .forEach(parts::add);
        return String.join("\n", parts);
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
