package hellowork.query.search;

import hellowork.events.EmploymentType;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import java.util.Set;

/**
 * What an organization looks for. Within one component any value fits, and all components must fit; an empty one fits
 * everybody.
 *
 * @param words all of them must occur in the seeker's texts
 */
record SearchFilter(
        Set<PlaceCode> places,
        Set<OccupationCode> occupations,
        Set<EmploymentType> employmentTypes,
        Set<String> words) {}
