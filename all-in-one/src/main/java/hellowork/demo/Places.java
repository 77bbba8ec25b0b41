package hellowork.demo;

import hellowork.events.PlaceCode;
import hellowork.rest.reference.Municipality;
import hellowork.rest.reference.ReferenceData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where people live and offices stand: prefectures by population, and within them more in cities than in villages. */
final class Places {
    private final ReferenceData reference = ReferenceData.published();
    private final List<PlaceCode> prefectures = new ArrayList<>();
    private final int[] population;
    private final Map<PlaceCode, List<PlaceCode>> homes = new HashMap<>();
    private final List<String> towns = TextList.read("towns");

    Places() {
        List<String> lines = TextList.read("population");
        population = new int[lines.size()];
        for (String line : lines) {
            population[prefectures.size()] = Integer.parseInt(line.substring(3));
            prefectures.add(new PlaceCode(line.substring(0, 2)));
        }
        reference
                .municipalities()
                .forEach(m -> homes.computeIfAbsent(m.prefecture(), _ -> new ArrayList<>())
                        .addAll(Collections.nCopies(homesIn(m), m.code())));
    }

    PlaceCode prefecture(Chance chance) {
        return prefectures.get(chance.share(population));
    }

    PlaceCode municipality(PlaceCode prefecture, Chance chance) {
        return chance.pick(homes.getOrDefault(prefecture, List.of()));
    }

    /** A street and a number that need not exist. */
    String addressLine(Chance chance) {
        return "%s%d丁目%d番%d号"
                .formatted(chance.pick(towns), chance.between(1, 6), chance.between(1, 30), chance.between(1, 20));
    }

    String nameOf(PlaceCode place) {
        return reference.fullName(place).orElseThrow();
    }

    PlaceCode prefectureOf(PlaceCode place) {
        return reference.prefectureOf(place).orElseThrow().code();
    }

    /** More than five million live here, in units of the list. */
    boolean isMetropolitan(PlaceCode place) {
        return population[prefectures.indexOf(prefectureOf(place))] >= 500;
    }

    private int homesIn(Municipality municipality) {
        if (reference.placesWithin(municipality.code()).size() > 1) {
            return 0; // one lives in a ward of a designated city, not beside them
        }
        return switch (municipality.name().charAt(municipality.name().length() - 1)) {
            case '区' -> 8;
            case '市' -> 4;
            default -> 1;
        };
    }
}
