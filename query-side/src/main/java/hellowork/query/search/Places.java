package hellowork.query.search;

import hellowork.events.PlaceCode;
import hellowork.rest.reference.Municipality;
import hellowork.rest.reference.ReferenceData;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How places fit each other: a seeker who wants a place is found by that place, by whatever it lies in, and by whatever
 * lies in it. A ward lies in its designated city (政令指定都市), both in their prefecture.
 */
final class Places {
    private final ReferenceData reference;

    Places(ReferenceData reference) {
        this.reference = reference;
    }

    /** The place itself and what it lies in. */
    Set<PlaceCode> upwards(PlaceCode place) {
        Set<PlaceCode> places = new LinkedHashSet<>();
        places.add(place);
        reference.municipality(place).map(Municipality::city).ifPresent(places::add);
        places.add(new PlaceCode(place.value().substring(0, 2)));
        return places;
    }
}
