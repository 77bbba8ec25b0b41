package hellowork.web.page;

import hellowork.web.session.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The main pages of a role, in the order of the menu. One bean for each role.
 *
 * @param elsewhere pages that belong to an entry without its path being the beginning of theirs: their path → the entry's
 */
public record Navigation(Role role, List<Entry> entries, Map<String, String> elsewhere) {
    /**
     * A page in the menu.
     *
     * @param path where it leads
     * @param label the key of its name among the messages
     */
    public record Entry(String path, String label) {}

    /** Paths and the keys of their names in turn. */
    public static Navigation of(Role role, String... pathsAndLabels) {
        return new Navigation(
                role,
                java.util.stream.IntStream.range(0, pathsAndLabels.length / 2)
                        .mapToObj(i -> new Entry(pathsAndLabels[2 * i], pathsAndLabels[2 * i + 1]))
                        .toList(),
                Map.of());
    }

    /** With pages that belong to an entry, though its path is not the beginning of theirs. */
    public Navigation with(Map<String, String> elsewhere) {
        return new Navigation(role, entries, Map.copyOf(elsewhere));
    }

    /** As a page shows it: the entry whose path is the longest beginning of the page's own is the current one. */
    List<Link> at(String path) {
        String current = Stream.concat(entries.stream().map(Entry::path), elsewhere.keySet().stream())
                .filter(each -> path.equals(each) || path.startsWith(each + "/"))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(each -> elsewhere.getOrDefault(each, each))
                .orElse("");
        return entries.stream()
                .map(entry -> new Link(entry.path(), entry.label(), entry.path().equals(current)))
                .toList();
    }

    /** One line of the menu. */
    public record Link(String path, String label, boolean current) {}
}
