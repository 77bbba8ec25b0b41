package hellowork.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organization looks for, as it asked. Within one component any value fits, and all components must fit; an empty
 * one fits everybody.
 *
 * @param text every word of it must occur in the job seeker's texts
 */
public record SearchCriteria(
        Set<PlaceCode> places,
        Set<OccupationCode> occupations,
        Set<EmploymentType> employmentTypes,
        @Nullable String text) {
    public SearchCriteria {
        places = Set.copyOf(places);
        occupations = Set.copyOf(occupations);
        employmentTypes = Set.copyOf(employmentTypes);
    }
}
