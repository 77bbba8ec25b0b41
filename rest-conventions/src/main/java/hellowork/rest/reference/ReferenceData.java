package hellowork.rest.reference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import hellowork.events.BureauCode;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/**
 * The codes that the service knows, with their names, as Japan's ministries publish them. Immutable, read once from the
 * files packed with the program, safe for any thread. Lists keep the order of the codes.
 */
public final class ReferenceData {
    private final List<Prefecture> prefectures = ReferenceFile.read(
            "prefectures.csv",
            r -> new Prefecture(new PlaceCode(r.get("code")), r.get("name"), r.get("kana"), r.get("englishName")));
    private final List<Municipality> municipalities =
            ReferenceFile.read("municipalities.csv", ReferenceData::municipality);
    private final List<LabourBureau> bureaus = ReferenceFile.read(
            "labour-bureaus.csv", r -> new LabourBureau(new BureauCode(r.get("code")), r.get("name")));
    private final List<OccupationGroup> groups =
            ReferenceFile.read("occupation-groups.csv", r -> new OccupationGroup(r.get("code"), r.get("name")));
    private final List<Occupation> occupations = ReferenceFile.read(
            "occupations.csv", r -> new Occupation(new OccupationCode(r.get("code")), r.get("major"), r.get("name")));
    private final List<Industry> industries = ReferenceFile.read(
            "industries.csv",
            r -> new Industry(r.get("code"), r.get("parent").isEmpty() ? null : r.get("parent"), r.get("name")));

    private final Map<PlaceCode, Prefecture> prefectureByCode = byCode(prefectures, Prefecture::code);
    private final Map<PlaceCode, Municipality> municipalityByCode = byCode(municipalities, Municipality::code);
    private final Map<BureauCode, LabourBureau> bureauByCode = byCode(bureaus, LabourBureau::code);
    private final Map<OccupationCode, Occupation> occupationByCode = byCode(occupations, Occupation::code);
    private final Map<String, OccupationGroup> groupByCode = byCode(groups, OccupationGroup::code);
    private final Map<PlaceCode, Set<PlaceCode>> within = placesWithin();

    private ReferenceData() {}

    /** The data of this program; the first call reads the files. */
    public static ReferenceData published() {
        return Loaded.DATA;
    }

    public List<Prefecture> prefectures() {
        return prefectures;
    }

    /** Municipalities, designated cities and their wards included. */
    public List<Municipality> municipalities() {
        return municipalities;
    }

    public List<LabourBureau> bureaus() {
        return bureaus;
    }

    public List<OccupationGroup> occupationGroups() {
        return groups;
    }

    public List<Occupation> occupations() {
        return occupations;
    }

    public List<Industry> industries() {
        return industries;
    }

    /** The prefecture of this code; empty for a municipality's code and for an unknown one. */
    public Optional<Prefecture> prefecture(PlaceCode code) {
        return Optional.ofNullable(prefectureByCode.get(code));
    }

    /** The municipality of this code; empty for a prefecture's code and for an unknown one. */
    public Optional<Municipality> municipality(PlaceCode code) {
        return Optional.ofNullable(municipalityByCode.get(code));
    }

    public Optional<LabourBureau> bureau(BureauCode code) {
        return Optional.ofNullable(bureauByCode.get(code));
    }

    public Optional<Occupation> occupation(OccupationCode code) {
        return Optional.ofNullable(occupationByCode.get(code));
    }

    /** The major group of two digits. */
    public Optional<OccupationGroup> occupationGroup(String code) {
        return Optional.ofNullable(groupByCode.get(code));
    }

    public boolean knows(PlaceCode code) {
        return within.containsKey(code);
    }

    public boolean knows(BureauCode code) {
        return bureauByCode.containsKey(code);
    }

    public boolean knows(OccupationCode code) {
        return occupationByCode.containsKey(code);
    }

    /** The prefecture in which this place lies, which for a prefecture is itself; empty for an unknown place. */
    public Optional<Prefecture> prefectureOf(PlaceCode place) {
        return knows(place) ? prefecture(new PlaceCode(place.value().substring(0, 2))) : Optional.empty();
    }

    /** The place as an address begins: {@code 北海道札幌市中央区}; empty for an unknown place. */
    public Optional<String> fullName(PlaceCode place) {
        return prefectureOf(place)
                .map(p -> p.name()
                        + municipality(place)
                                .map(m -> m.name().replace(" ", ""))
                                .orElse(""));
    }

    /**
     * This place and every place in it: a prefecture holds its municipalities and their wards, a designated city its
     * wards, any other place only itself. Empty for an unknown place.
     */
    public Set<PlaceCode> placesWithin(PlaceCode place) {
        return within.getOrDefault(place, Set.of());
    }

    private static Municipality municipality(CSVRecord row) {
        String code = row.get("code");
        String city = row.get("city");
        return new Municipality(
                new PlaceCode(code),
                new PlaceCode(code.substring(0, 2)),
                city.isEmpty() ? null : new PlaceCode(city),
                row.get("name"),
                row.get("kana"));
    }

    private static <K, V> Map<K, V> byCode(List<V> rows, Function<V, K> code) {
        return rows.stream().collect(toUnmodifiableMap(code, Function.identity()));
    }

    private Map<PlaceCode, Set<PlaceCode>> placesWithin() {
        Map<PlaceCode, Set<PlaceCode>> places = new HashMap<>();
        prefectures.forEach(p -> itself(places, p.code()));
        municipalities.forEach(m -> {
            itself(places, m.code());
            itself(places, m.prefecture()).add(m.code());
            PlaceCode city = m.city();
            if (city != null) {
                itself(places, city).add(m.code());
            }
        });
        places.replaceAll((_, inside) -> Set.copyOf(inside));
        return Map.copyOf(places);
    }

    private static Set<PlaceCode> itself(Map<PlaceCode, Set<PlaceCode>> places, PlaceCode place) {
        Set<PlaceCode> inside = places.computeIfAbsent(place, _ -> new LinkedHashSet<>());
        inside.add(place);
        return inside;
    }

    private static final class Loaded {
        private static final ReferenceData DATA = new ReferenceData();
    }
}
