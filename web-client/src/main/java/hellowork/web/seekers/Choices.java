package hellowork.web.seekers;

import hellowork.web.registration.Reference.Municipality;
import hellowork.web.registration.Reference.Occupation;
import hellowork.web.registration.Reference.Prefecture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One part of a long choice, which is folded up unless something in it is chosen.
 *
 * @param key what it is called: a region, a major group of occupations, or the code of a prefecture
 * @param chosen how many of its choices are
 */
record Choices(String key, List<Choice> all, long chosen) {
    /** @param ticked whether it is looked for */
    record Choice(String code, String name, String englishName, boolean ticked) {}

    /** The prefectures by region, from north to south. */
    static List<Choices> regions(List<Prefecture> prefectures, List<String> chosen) {
        return grouped(
                prefectures.stream()
                        .collect(Collectors.groupingBy(
                                each -> Region.of(each.code()).name(), LinkedHashMap::new, Collectors.toList())),
                each -> new Choice(each.code(), each.name(), each.englishName(), chosen.contains(each.code())));
    }

    /** The occupations by their major group. */
    static List<Choices> occupations(List<Occupation> occupations, List<String> chosen) {
        return grouped(
                occupations.stream()
                        .collect(Collectors.groupingBy(Occupation::major, LinkedHashMap::new, Collectors.toList())),
                each -> new Choice(each.code(), each.name(), each.name(), chosen.contains(each.code())));
    }

    /** The municipalities of prefectures. */
    static List<Choices> municipalities(Map<String, List<Municipality>> byPrefecture, List<String> chosen) {
        return grouped(
                byPrefecture, each -> new Choice(each.code(), each.name(), each.name(), chosen.contains(each.code())));
    }

    private static <T> List<Choices> grouped(Map<String, List<T>> groups, Function<T, Choice> choice) {
        List<Choices> choices = new ArrayList<>();
        groups.forEach((key, group) -> {
            List<Choice> all = group.stream().map(choice).toList();
            choices.add(
                    new Choices(key, all, all.stream().filter(Choice::ticked).count()));
        });
        return choices;
    }
}
