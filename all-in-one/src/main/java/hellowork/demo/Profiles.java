package hellowork.demo;

import hellowork.events.EmploymentType;
import hellowork.events.Experience;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import hellowork.events.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people look for and bring along, so that work, years, licences, hours and wage fit each other. */
final class Profiles {
    private final List<Work> works = Work.all();
    private final int[] weights = works.stream().mapToInt(Work::weight).toArray();
    private final Map<String, List<Work>> openToAll = works.stream()
            .filter(work -> work.weight() > 0 && !work.licenceNeeded())
            .collect(Collectors.groupingBy(Work::major));
    private final List<String> fullTimeHours = TextList.read("full-time-hours");
    private final List<String> partTimeHours = TextList.read("part-time-hours");
    private final SelfIntroductions introductions = new SelfIntroductions();
    private final Places places;

    Profiles(Places places) {
        this.places = places;
    }

    /** A profile, the text beside it, and the work that it is about. */
    record Drawn(Work work, Profile profile, String selfIntroduction) {
        /** Every free text that others can read. */
        String texts() {
            return selfIntroduction
                    + '\n'
                    + profile.workingHours()
                    + '\n'
                    + profile.educationField()
                    + '\n'
                    + String.join("\n", profile.licences());
        }
    }

    /** Work for somebody: for who is still at school, none that needs a licence. */
    Work work(boolean atSchool, Chance chance) {
        while (true) {
            Work work = works.get(chance.share(weights));
            if (!atSchool || !work.licenceNeeded()) {
                return work;
            }
        }
    }

    Drawn draw(Work work, Schooling schooling, PlaceCode home, LocalDate day, Chance chance) {
        boolean student = schooling.isStudentOn(day);
        int possible = Math.min(schooling.yearsAfterSchool(day), 40);
        int years = possible > 0 && chance.percent(80) ? chance.between(1, possible) : 0;
        List<Experience> experiences = new ArrayList<>();
        if (years > 0) {
            experiences.add(new Experience(work.code(), years));
        }
        if (possible - years > 1 && chance.percent(30)) {
            Work before = work(true, chance);
            if (!before.code().equals(work.code())) {
                experiences.add(new Experience(before.code(), chance.between(1, possible - years)));
            }
        }
        Set<EmploymentType> types = Wages.types(student, chance);
        List<String> hours = Wages.isMonthly(types) ? fullTimeHours : partTimeHours;
        Profile profile = new Profile(
                occupations(work, chance),
                placesOfWork(home, chance),
                types,
                chance.percent(80) ? chance.pick(hours) : null,
                Wages.wage(types, work, years, places.isMetropolitan(home), chance),
                schooling.level(),
                schooling.field(),
                licences(work, student, chance),
                experiences,
                schooling.isNewUniversityGraduateOn(day));
        return new Drawn(work, profile, introductions.compose(work, years, student, chance));
    }

    private List<OccupationCode> occupations(Work work, Chance chance) {
        Set<OccupationCode> codes = new LinkedHashSet<>();
        codes.add(work.code());
        List<Work> alike = openToAll.getOrDefault(work.major(), List.of());
        for (int more = chance.share(50, 35, 15); more > 0 && !alike.isEmpty(); more--) {
            codes.add(chance.pick(alike).code());
        }
        return List.copyOf(codes);
    }

    private List<PlaceCode> placesOfWork(PlaceCode home, Chance chance) {
        PlaceCode prefecture = places.prefectureOf(home);
        return switch (chance.share(50, 25, 17, 8)) {
            case 0 -> List.of(home);
            case 1 -> List.of(prefecture);
            case 2 -> distinct(home, places.municipality(prefecture, chance));
            default -> distinct(prefecture, places.prefecture(chance));
        };
    }

    private static List<PlaceCode> distinct(PlaceCode one, PlaceCode other) {
        return one.equals(other) ? List.of(one) : List.of(one, other);
    }

    private static List<String> licences(Work work, boolean student, Chance chance) {
        if (student && !chance.percent(25)) {
            return List.of();
        }
        Set<String> licences = new LinkedHashSet<>();
        int count = chance.share(40, 40, 20);
        if (work.licenceNeeded() || count > 0) {
            licences.add(chance.pick(work.licences()));
        }
        if (count > 1) {
            licences.add(chance.pick(work.licences()));
        }
        if (chance.percent(45)) {
            licences.add("普通自動車免許");
        }
        return List.copyOf(licences);
    }
}
