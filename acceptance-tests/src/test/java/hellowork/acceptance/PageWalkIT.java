package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.PageRoute;
import hellowork.acceptance.browser.PageRoutes;
import hellowork.acceptance.browser.PageVisit;
import hellowork.acceptance.browser.Walker;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page that the web client maps to a GET, found by the links that lead to it in the demonstration set, as each role
 * that may see it: a new page is looked at without being named here, and one that no link leads to fails.
 */
class PageWalkIT {
    /** Pages that no link leads to, each with where else they are looked at. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "/login/otp", "LoginJourneyIT",
            "/organization/quota", "a part of the organization's home",
            "/login/trust", "LoginJourneyIT",
            "/form-expired", "where a POST without its token ends");

    private static final String NOBODY = "";

    private static @Nullable Deployment deployment;

    private final Map<String, List<String>> complaints = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        deployment = Deployment.demonstrationToWalk();
    }

    @AfterAll
    static void stop() {
        if (deployment != null) {
            deployment.close();
        }
    }

    @Test
    void every_page_is_found_by_its_links_accessible_valid_light_and_as_narrow_as_a_phone() {
        List<PageRoute> routes = PageRoutes.of(Path.of(System.getProperty("hellowork.jar", "")));
        Set<PageRoute> seen = new HashSet<>();
        assertThat(routes).isNotEmpty();
        assertThat(ELSEWHERE.keySet())
                .as("pages that there are")
                .isSubsetOf(routes.stream().map(PageRoute::path).toList());

        Service service = Service.of(java.util.Objects.requireNonNull(deployment));
        seen.addAll(walk(service, NOBODY, routes));
        Set<String> roles = new TreeSet<>();
        routes.forEach(route -> roles.addAll(route.roles()));
        roles.forEach(role -> seen.addAll(walk(service, role, routes)));

        List<String> unseen = routes.stream()
                .filter(route -> !seen.contains(route) && !ELSEWHERE.containsKey(route.path()))
                .map(PageRoute::path)
                .toList();
        assertThat(unseen).as("pages that no link leads to").isEmpty();
        assertThat(report()).as("what is wrong with pages").isEmpty();
    }

    private String report() {
        StringBuilder report = new StringBuilder();
        complaints.forEach((page, wrong) -> {
            report.append(page).append('\n');
            wrong.forEach(each -> report.append("  ").append(each).append('\n'));
        });
        return report.toString();
    }

    /** Each page of the role once: those whose path is known, and those that links on them lead to. */
    private Set<PageRoute> walk(Service service, String role, Collection<PageRoute> routes) {
        Set<PageRoute> visited = new HashSet<>();
        Set<String> others = new HashSet<>();
        Map<String, String> titles = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        routes.stream()
                .filter(route -> route.isPlain() && isOf(role, route) && !ELSEWHERE.containsKey(route.path()))
                .forEach(route -> ahead.add(route.path()));
        try (Walker walker = Walker.in(service.deployment().url(), cookies(service, role))) {
            while (!ahead.isEmpty()) {
                String path = ahead.remove();
                Optional<PageRoute> route = PageRoute.of(path.replaceAll("\\?.*", ""), routes);
                String where = (role.isEmpty() ? "nobody" : role) + " " + path;
                if (route.isEmpty()) {
                    if (others.add(path) && walker.status(path) >= 400) {
                        complaints.put(where, List.of("a link leads there, but it answers " + walker.status(path)));
                    }
                } else if (visited.add(route.get())) {
                    PageVisit visit = walker.visits(path, name(role, route.get()));
                    PageRoute.of(visit.path(), routes).ifPresent(visited::add);
                    List<String> wrong = new ArrayList<>(visit.complaints());
                    String same = titles.putIfAbsent(visit.title(), visit.path());
                    if (same != null && !same.equals(visit.path())) {
                        wrong.add("has the title of " + same + ": " + visit.title());
                    }
                    if (!wrong.isEmpty()) {
                        complaints.put(where, wrong);
                    }
                    ahead.addAll(visit.links());
                }
            }
        }
        return visited;
    }

    /** A file's. */
    private static String name(String role, PageRoute route) {
        String words = (role.isEmpty() ? "nobody" : role.toLowerCase(Locale.ROOT)) + route.path();
        return words.replaceAll("[{}]", "").replace('/', '-');
    }

    private static boolean isOf(String role, PageRoute route) {
        return role.equals(NOBODY) ? route.roles().isEmpty() : route.isFor(role);
    }

    private static Map<String, String> cookies(Service service, String role) {
        if (role.equals(NOBODY)) {
            return Map.of();
        }
        String name = role.equals("BUREAU_OFFICER")
                ? "bureau-13"
                : role.toLowerCase(Locale.ROOT).replace('_', '-');
        Person somebody = new Person(service, name + "@example.jp", "demonstration-2026");
        return new TreeMap<>(Map.of("__Host-session", somebody.token()));
    }
}
