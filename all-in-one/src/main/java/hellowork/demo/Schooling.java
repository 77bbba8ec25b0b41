package hellowork.demo;

import hellowork.events.EducationLevel;
import hellowork.events.SchoolKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A birth date and the last school, as they go together: the school year begins on 2 April, school ends in March.
 *
 * @param field what was studied, or absent
 */
record Schooling(
        LocalDate birthDate,
        SchoolKind school,
        EducationLevel level,
        LocalDate graduation,
        @Nullable String field) {

    /** Whether S-30 excludes this person on this day: as a pupil, or until the end of June after graduation. */
    boolean excludes(LocalDate day) {
        return school.excludesPupilsAndNewGraduates()
                && !day.isAfter(LocalDate.of(graduation.getYear(), Month.JUNE, 30));
    }

    boolean isStudentOn(LocalDate day) {
        return graduation.isAfter(day);
    }

    /** 新規大学卒業者等 (S-22): leaves a university or college of technology at the end of this school year. */
    boolean isNewUniversityGraduateOn(LocalDate day) {
        return isStudentOn(day) && (school == SchoolKind.UNIVERSITY || school == SchoolKind.COLLEGE_OF_TECHNOLOGY);
    }

    private Schooling studied(String newField) {
        return new Schooling(birthDate, school, level, graduation, newField);
    }

    /** Full years since school. */
    int yearsAfterSchool(LocalDate day) {
        return Math.max(0, graduation.until(day).getYears());
    }

    /** Draws people who are looking for work on this day. */
    static final class Draw {
        private final List<String> universityFields = TextList.read("university-fields");
        private final List<String> vocationalFields = TextList.read("vocational-fields");
        private final List<String> highSchoolFields = TextList.read("high-school-fields");

        /** A pupil who finishes high school next March, and is excluded (S-30). */
        Schooling pupil(LocalDate today, Chance chance) {
            SchoolKind school = chance.pick(List.of(
                    SchoolKind.HIGH_SCHOOL,
                    SchoolKind.HIGH_SCHOOL,
                    SchoolKind.HIGH_SCHOOL,
                    SchoolKind.SECONDARY_EDUCATION_SCHOOL,
                    SchoolKind.SPECIAL_NEEDS_SCHOOL));
            return leaving(nextMarch(today), school, EducationLevel.HIGH_SCHOOL, chance);
        }

        /** A student who finishes next March. */
        Schooling student(LocalDate today, Chance chance) {
            LocalDate end = nextMarch(today);
            return switch (chance.share(80, 10, 10)) {
                case 0 -> leaving(end, SchoolKind.UNIVERSITY, EducationLevel.UNIVERSITY, chance);
                case 1 -> leaving(end, SchoolKind.UNIVERSITY, EducationLevel.JUNIOR_COLLEGE, chance);
                default -> leaving(end, SchoolKind.COLLEGE_OF_TECHNOLOGY, EducationLevel.COLLEGE_OF_TECHNOLOGY, chance);
            };
        }

        /** Somebody who has left school, with a degree where the work asks for one. */
        Schooling adult(LocalDate today, Work work, Chance chance) {
            int age = chance.between(20, 29) + 10 * chance.share(26, 24, 22, 18, 10);
            LocalDate birth = today.minusYears(age).minusDays(chance.between(0, 364));
            String field = work.field();
            EducationLevel level = adultLevel(work, chance);
            Schooling drawn = born(birth, schoolOf(level, chance), level, chance);
            if (field != null) {
                return drawn.studied(field);
            }
            return drawn.isStudentOn(today)
                    ? born(birth, SchoolKind.HIGH_SCHOOL, EducationLevel.HIGH_SCHOOL, chance)
                    : drawn;
        }

        private static EducationLevel adultLevel(Work work, Chance chance) {
            EducationLevel[] levels = EducationLevel.values();
            return work.field() != null
                    ? levels[chance.share(0, 0, 35, 15, 0, 45, 5)]
                    : levels[chance.share(5, 38, 15, 7, 2, 29, 4)];
        }

        private static SchoolKind schoolOf(EducationLevel level, Chance chance) {
            return switch (level) {
                case JUNIOR_HIGH ->
                    chance.percent(95) ? SchoolKind.JUNIOR_HIGH_SCHOOL : SchoolKind.COMPULSORY_EDUCATION_SCHOOL;
                case HIGH_SCHOOL -> chance.percent(96) ? SchoolKind.HIGH_SCHOOL : SchoolKind.SPECIAL_NEEDS_SCHOOL;
                case VOCATIONAL_SCHOOL -> SchoolKind.OTHER;
                case COLLEGE_OF_TECHNOLOGY -> SchoolKind.COLLEGE_OF_TECHNOLOGY;
                case JUNIOR_COLLEGE, UNIVERSITY, GRADUATE_SCHOOL -> SchoolKind.UNIVERSITY;
            };
        }

        private Schooling leaving(LocalDate end, SchoolKind school, EducationLevel level, Chance chance) {
            LocalDate birth = LocalDate.of(end.getYear() - ageAtEnd(level), Month.APRIL, 2)
                    .plusDays(chance.between(0, 363));
            return new Schooling(birth, school, level, end, field(level, chance));
        }

        private Schooling born(LocalDate birth, SchoolKind school, EducationLevel level, Chance chance) {
            LocalDate schoolYear = birth.minusMonths(3).minusDays(1);
            LocalDate end = LocalDate.of(schoolYear.getYear() + ageAtEnd(level), Month.MARCH, chance.between(1, 25));
            return new Schooling(birth, school, level, end, field(level, chance));
        }

        /** Years from the April of the year of birth to the March of leaving. */
        private static int ageAtEnd(EducationLevel level) {
            return switch (level) {
                case JUNIOR_HIGH -> 16;
                case HIGH_SCHOOL -> 19;
                case VOCATIONAL_SCHOOL, JUNIOR_COLLEGE, COLLEGE_OF_TECHNOLOGY -> 21;
                case UNIVERSITY -> 23;
                case GRADUATE_SCHOOL -> 25;
            };
        }

        private @Nullable String field(EducationLevel level, Chance chance) {
            return switch (level) {
                case JUNIOR_HIGH -> null;
                case HIGH_SCHOOL -> chance.pick(highSchoolFields);
                case VOCATIONAL_SCHOOL, COLLEGE_OF_TECHNOLOGY -> chance.pick(vocationalFields);
                case JUNIOR_COLLEGE, UNIVERSITY, GRADUATE_SCHOOL -> chance.pick(universityFields);
            };
        }

        private static LocalDate nextMarch(LocalDate today) {
            LocalDate thisYear = LocalDate.of(today.getYear(), Month.MARCH, 31);
            return thisYear.isAfter(today) ? thisYear : thisYear.plusYears(1);
        }
    }
}
