package hellowork.acceptance;

import hellowork.acceptance.browser.PageRoute;
import hellowork.acceptance.browser.PlainReader;
import hellowork.acceptance.browser.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was seen on all walks, by role and page, and what was wrong with it. */
final class Sights {
    static final String NOBODY = "";
    /** As whom the pages for everybody are walked, too: they have another header and menu then. */
    static final Set<String> COMMON_AS = Set.of("JOB_SEEKER", "ORGANIZATION");

    /** What may take longer: the events' page holds many, each with all that it says, and only auditors wait for it. */
    private static final Map<String, Duration> SLOWER = Map.of("AUDITOR /audit/events", Duration.ofMillis(1_500));

    /** What no page may take, though two browsers and other tests work on the machine meanwhile. */
    private static final Duration LONGEST = Duration.ofMillis(500);

    private final List<PageRoute> routes;
    private final Duration longest;
    private final Set<Seen> seen = new HashSet<>();
    private final Set<Seen> elsewhere = new HashSet<>();
    private final Set<Seen> linked = new HashSet<>();
    private final Map<String, Set<String>> views = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> complaints = new LinkedHashMap<>();
    private final PageFigures figures = new PageFigures();

    private record Seen(String role, PageRoute route) {}

    Sights(List<PageRoute> routes) {
        this(routes, LONGEST);
    }

    /** @param longest what a page may take, where nothing else is said of it */
    Sights(List<PageRoute> routes, Duration longest) {
        this.routes = routes;
        this.longest = longest;
    }

    List<PageRoute> routes() {
        return routes;
    }

    /** The page at this path, whatever it is asked. */
    Optional<PageRoute> route(String path) {
        return PageRoute.of(path.replaceAll("\\?.*", ""), routes);
    }

    /** Whether it is walked as this role. */
    boolean isOf(PageRoute route, String role) {
        boolean common = route.roles().isEmpty();
        return common ? role.isEmpty() || COMMON_AS.contains(role) : route.isFor(role);
    }

    boolean isUnseen(PageRoute route, String role) {
        return isOf(route, role)
                && !seen.contains(new Seen(role, route))
                && !PageWays.ELSEWHERE.containsKey(route.path());
    }

    /** The same of a page that may be there, by its path as it is mapped. */
    boolean isUnseenPath(String mapped, String role) {
        return routes.stream().anyMatch(route -> route.path().equals(mapped) && isUnseen(route, role));
    }

    /**
     * Whether the role has not seen this page, or not this template, or nobody this part of what it shows. A piece of a page
     * is looked at where the page shows it.
     */
    boolean isWorthALook(PageRoute route, String role, Reading reading) {
        boolean page = !reading.view().isEmpty();
        return (page && isUnseen(route, role))
                || (page
                        && isOf(route, role)
                        && (!views.getOrDefault(role, Set.of()).contains(reading.view())
                                || !parts.getOrDefault(reading.view(), Set.of()).containsAll(reading.parts())));
    }

    void saw(String role, PageRoute route) {
        seen.add(new Seen(role, route));
    }

    void saw(String role, PageRoute route, Reading reading) {
        saw(role, route);
        saw(role, reading.view());
        parts.computeIfAbsent(reading.view(), _ -> new HashSet<>()).addAll(reading.parts());
    }

    void saw(String role, String view) {
        views.computeIfAbsent(role, _ -> new HashSet<>()).add(view);
    }

    /** Where a path ended that somebody went to. */
    void ledOn(String role, PageRoute route, Optional<PageRoute> shown) {
        if (shown.filter(end -> end.path().equals(PageWays.LEADING_ON.get(route.path())))
                .isPresent()) {
            saw(role, route);
        }
        if (shown.isPresent() && !shown.get().equals(route)) {
            elsewhere.add(new Seen(role, route));
        }
    }

    void isLinked(String role, PageRoute route) {
        linked.add(new Seen(role, route));
    }

    void complain(String role, String path, List<String> wrong) {
        if (!wrong.isEmpty()) {
            complaints
                    .computeIfAbsent((role.isEmpty() ? "nobody" : role) + " " + path, _ -> new LinkedHashSet<>())
                    .addAll(wrong);
        }
    }

    /** How long the service takes for the page; once more where it was too long, since others may work on this machine. */
    void measured(String page, PlainReader reader, String path, long bytes) {
        Duration allowed = SLOWER.getOrDefault(page, longest);
        Duration median = reader.median(path);
        if (median.compareTo(allowed) > 0) {
            Duration again = reader.median(path);
            median = again.compareTo(median) < 0 ? again : median;
        }
        figures.add(page, median, bytes);
        if (median.compareTo(allowed) > 0) {
            complaints
                    .computeIfAbsent(page, _ -> new LinkedHashSet<>())
                    .add("takes " + median.toMillis() + " ms; allowed are " + allowed.toMillis());
        }
    }

    /** A file's, of its own for each look. */
    String name(String role, PageRoute route) {
        String words = (role.isEmpty() ? "nobody" : role.toLowerCase(Locale.ROOT)) + route.path();
        String name = words.replaceAll("[{}]", "").replace('/', '-');
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    String figures() {
        return figures.table();
    }

    /** The middle of what all pages take. */
    Duration median() {
        return figures.median();
    }

    /** All templates that were shown to anybody. */
    Set<String> views() {
        Set<String> all = new TreeSet<>();
        views.values().forEach(all::addAll);
        return all;
    }

    /** What was wrong, by role and page. */
    String report() {
        StringBuilder report = new StringBuilder();
        complaints.forEach((page, wrong) -> {
            report.append(page).append('\n');
            wrong.forEach(each -> report.append("  ").append(each).append('\n'));
        });
        return report.toString();
    }

    /** What some role of it did not come by at all, and what a role may see whose pages do not lead there. */
    List<String> missing(Set<String> roles) {
        List<String> missing = new ArrayList<>();
        for (PageRoute route : routes) {
            if (PageWays.ELSEWHERE.containsKey(route.path())) {
                continue;
            }
            for (String role : roles) {
                Seen page = new Seen(role, route);
                boolean mayLeadOn = route.roles().isEmpty() && !role.isEmpty();
                if (isUnseen(route, role) && !(mayLeadOn && elsewhere.contains(page))) {
                    missing.add(route.path() + " is not seen as " + (role.isEmpty() ? "nobody" : role));
                }
                if (route.isFor(role) && !linked.contains(page) && !PageWays.isNamed(route.path())) {
                    missing.add("no link leads to " + route.path() + " for " + role);
                }
            }
            boolean someLink = linked.stream().anyMatch(each -> each.route.equals(route));
            if (route.roles().isEmpty() && !someLink && !PageWays.isNamed(route.path())) {
                missing.add("no link leads to " + route.path());
            }
        }
        return missing;
    }
}
