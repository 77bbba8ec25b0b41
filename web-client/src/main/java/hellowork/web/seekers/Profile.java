package hellowork.web.seekers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization is shown of a job seeker; a list shows the first part of it only.
 *
 * @param places codes of prefectures and municipalities
 * @param newUniversityGraduate 新規大学卒業者等 (S-22)
 */
public record Profile(
        List<String> occupations,
        List<String> places,
        List<String> employmentTypes,
        @Nullable Wage wage,
        String educationLevel,
        boolean newUniversityGraduate,
        @Nullable String educationField,
        @Nullable String workingHours,
        @Nullable List<String> licences,
        @Nullable List<Experience> experiences) {
    /** What is wanted at least, in yen, for a MONTH or an HOUR. */
    public record Wage(String unit, int yen) {}

    /** Years of work in an occupation, without the names of employers. */
    public record Experience(String occupation, int years) {}
}
