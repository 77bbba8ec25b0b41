package hellowork.demo;

import hellowork.events.OccupationCode;
import hellowork.rest.reference.Occupation;
import hellowork.rest.reference.ReferenceData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation as somebody looking for work tells of it.
 *
 * @param weight how many look for it, relative to the others
 * @param licenceNeeded whether nobody may do it without one of the licences
 * @param monthlyYen a usual monthly wage at the beginning
 * @param task what is done, as a noun phrase
 * @param field what one must have studied, or absent
 */
record Work(
        OccupationCode code,
        String major,
        String name,
        int weight,
        boolean licenceNeeded,
        int monthlyYen,
        String task,
        List<String> licences,
        @Nullable String field) {

    /** All of {@code work.txt}, in the order of the codes. */
    static List<Work> all() {
        return TextList.read("work").stream().map(Work::of).toList();
    }

    private static Work of(String line) {
        List<String> columns = List.of(line.split("\\|", -1));
        OccupationCode code = new OccupationCode(columns.get(0));
        Occupation occupation = ReferenceData.published().occupation(code).orElseThrow();
        return new Work(
                code,
                occupation.major(),
                occupation.name().replaceFirst("(の職業)?(（.*）)?$", ""),
                Integer.parseInt(columns.get(1)),
                columns.get(2).equals("yes"),
                Integer.parseInt(columns.get(3)) * 1_000,
                columns.get(4),
                List.of(columns.get(5).split("、")),
                columns.size() > 6 ? columns.get(6) : null);
    }
}
