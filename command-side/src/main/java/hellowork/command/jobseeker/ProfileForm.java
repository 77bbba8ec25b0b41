package hellowork.command.jobseeker;

import hellowork.events.EducationLevel;
import hellowork.events.EmploymentType;
import hellowork.events.Experience;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import hellowork.events.Profile;
import hellowork.events.Wage;
import hellowork.events.Wage.Unit;
import hellowork.rest.InvalidField;
import hellowork.rest.reference.ReferenceData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What organizations may see of a job seeker, as it is entered. */
record ProfileForm(
        @NotEmpty @Size(max = 5) List<@NotNull OccupationCode> occupations,
        @NotEmpty @Size(max = 10) List<@NotNull PlaceCode> places,
        @NotEmpty Set<@NotNull EmploymentType> employmentTypes,
        @Nullable @Size(max = 200) String workingHours,
        @Nullable @Valid WageForm wage,
        @NotNull EducationLevel educationLevel,
        @Nullable @Size(max = 100) String educationField,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> licences,
        @NotNull @Size(max = 20) List<@NotNull @Valid ExperienceForm> experiences,
        boolean newUniversityGraduate) {

    record WageForm(
            @NotNull Unit unit, @Min(1) @Max(100_000_000) int yen) {}

    record ExperienceForm(
            @NotNull OccupationCode occupation,
            @Min(0) @Max(70) int years) {}

    /** The profile; a place or occupation that does not exist is refused (P-INPUT). */
    Profile profile(ReferenceData reference) {
        if (!places.stream().allMatch(reference::knows)) {
            throw new InvalidField("/profile/places", "都道府県または市区町村を選んでください。", "no such prefecture or municipality");
        }
        if (!occupations.stream().allMatch(reference::knows)
                || !experiences.stream().map(ExperienceForm::occupation).allMatch(reference::knows)) {
            throw new InvalidField("/profile/occupations", "職業を一覧から選んでください。", "no such middle group of occupations");
        }
        return new Profile(
                occupations,
                places,
                employmentTypes,
                workingHours,
                wage == null ? null : new Wage(wage.unit(), wage.yen()),
                educationLevel,
                educationField,
                licences,
                experiences.stream()
                        .map(experience -> new Experience(experience.occupation(), experience.years()))
                        .toList(),
                newUniversityGraduate);
    }
}
