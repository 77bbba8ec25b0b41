package hellowork.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Self-introductions (自己PR), composed of sentences that fit the work. They name no person, place or contact. */
final class SelfIntroductions {
    private final List<String> openings = TextList.read("openings");
    private final List<String> beginnings = TextList.read("beginnings");
    private final List<String> studentOpenings = TextList.read("student-openings");
    private final List<String> traits = TextList.read("traits");
    private final List<String> wishes = TextList.read("wishes");
    private final List<String> closings = TextList.read("closings");
    private final Map<String, List<String>> strengths = TextList.read("strengths").stream()
            .collect(Collectors.groupingBy(
                    line -> line.substring(0, 2), Collectors.mapping(line -> line.substring(3), Collectors.toList())));

    /** Work done for no year at all is work that somebody begins with. */
    String compose(Work work, int years, boolean student, Chance chance) {
        StringBuilder text = new StringBuilder();
        List<String> first = years > 0 ? openings : student ? studentOpenings : beginnings;
        text.append(chance.pick(first).replace("{task}", work.task()).replace("{years}", String.valueOf(years)));
        if (years > 0) {
            text.append(chance.pick(strengths.getOrDefault(work.major(), traits)));
        }
        int trait = chance.between(0, traits.size() - 1);
        text.append(traits.get(trait));
        if (chance.percent(40)) {
            text.append(traits.get((trait + chance.between(1, traits.size() - 1)) % traits.size()));
        }
        if (chance.percent(75)) {
            text.append(chance.pick(wishes));
        }
        if (chance.percent(45)) {
            text.append(chance.pick(closings));
        }
        return text.toString();
    }
}
