package hellowork.web.page;

import hellowork.web.session.Role;
import java.util.List;

/** The main pages of a role, in the order of the menu. One bean for each role. */
public record Navigation(Role role, List<Entry> entries) {
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
                        .toList());
    }

    /** As a page shows it: the entry whose path is the longest beginning of the page's own is the current one. */
    List<Link> at(String path) {
        String current = entries.stream()
                .map(Entry::path)
                .filter(each -> path.equals(each) || path.startsWith(each + "/"))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        return entries.stream()
                .map(entry -> new Link(entry.path(), entry.label(), entry.path().equals(current)))
                .toList();
    }

    /** One line of the menu. */
    public record Link(String path, String label, boolean current) {}
}
