package hellowork.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What organizations may see of a job seeker (S-32 求Q2), but for the self-introduction, which is a text of the person's
 * own and travels beside it.
 *
 * @param workingHours wishes about hours in words, or absent
 * @param newUniversityGraduate the marker 新規大学卒業者等 (S-22 民Q4)
 */
public record Profile(
        List<OccupationCode> occupations,
        List<PlaceCode> places,
        Set<EmploymentType> employmentTypes,
        @Nullable String workingHours,
        @Nullable Wage wage,
        EducationLevel educationLevel,
        @Nullable String educationField,
        List<String> licences,
        List<Experience> experiences,
        boolean newUniversityGraduate) {
    public Profile {
        occupations = List.copyOf(occupations);
        places = List.copyOf(places);
        employmentTypes = Set.copyOf(employmentTypes);
        licences = List.copyOf(licences);
        experiences = List.copyOf(experiences);
    }
}
