package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.PageRoute;
import hellowork.acceptance.browser.PageRoutes;
import hellowork.acceptance.browser.PageVisit;
import hellowork.acceptance.browser.PlainReader;
import hellowork.acceptance.browser.Walker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page that the web client maps to a GET, found by the links that lead to it in the demonstration set, as each role
 * that may see it: a new page is looked at without being named here, and one that no link leads to fails. Only a page that
 * takes a situation, a mail or a button first is named, in {@link WalkScenes} and {@link PageWays}.
 */
class PageWalkIT {
    private static final String NOBODY = "";
    /** A page shows other links for other things: so many of each are read for theirs. */
    private static final int ALIKE = 25;
    /** A page may lead on when it has nothing to show: so often another one like it is tried. */
    private static final int TRIED = 3;

    private static final Duration QUICK = Duration.ofMillis(100);

    /** What is looked at on the way of a journey, since it is no answer to a GET that succeeds. */
    private static final Map<String, String> ELSEWHERE = Map.of("/form-expired", "LoginJourneyIT");

    /** What has nothing to show by itself, and where it leads instead. */
    private static final Map<String, String> LEADING_ON = Map.of(
            "/audit/aggregates", "/audit",
            "/form-refused", "/",
            "/organization/seekers/{seeker}/outreach/preview", "/organization/seekers/{seeker}/outreach",
            "/organization/seekers/{seeker}/outreach/edit", "/organization/seekers/{seeker}/outreach");

    /** What a script asks for to put it into a page, and the page that shows it from the beginning. */
    private static final Map<String, String> PIECES = Map.of(
            "/organization/quota", "/organization",
            "/organization/seekers/municipalities", "/organization/seekers?prefecture=13&open=places");

    /** Where a form ends that was sent, a way is given up, or an address that was printed or entered leads. */
    private static final Set<String> WITHOUT_LINK = Set.of(
            "/first-official",
            "/gallery",
            "/leak-reported",
            "/logged-out",
            "/login/otp",
            "/login/trust",
            "/password-resets/asked",
            "/settings/mail-address/otp");

    private static @Nullable Deployment deployment;

    private final Map<String, List<String>> complaints = new LinkedHashMap<>();
    private final Set<PageRoute> seen = new HashSet<>();
    private final Map<String, Set<PageRoute>> linked = new HashMap<>();
    private final PageFigures figures = new PageFigures();
    private List<PageRoute> routes = List.of();

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
    void every_page_is_found_by_its_links_accessible_valid_light_quick_and_as_narrow_as_a_phone() {
        routes = PageRoutes.of(Path.of(System.getProperty("hellowork.jar", "")));
        assertThat(routes).isNotEmpty();
        List<String> paths = routes.stream().map(PageRoute::path).toList();
        for (Set<String> named : List.of(
                ELSEWHERE.keySet(),
                LEADING_ON.keySet(),
                PIECES.keySet(),
                WITHOUT_LINK,
                PageWays.MAILS.keySet(),
                PageWays.BUTTONS.keySet())) {
            assertThat(named).as("pages that there are").isSubsetOf(paths);
        }

        Service service = Service.of(Objects.requireNonNull(deployment));
        WalkScenes.prepareBureau(service);
        WalkScenes.prepareOrganization(service);
        JobSeeker placed = WalkScenes.placedJobSeeker(service);
        walk(service, NOBODY, null);
        walkLogin(service);
        Set<String> roles = new TreeSet<>();
        routes.forEach(route -> roles.addAll(route.roles()));
        for (String role : roles) {
            List<Function<Service, Person>> people = new ArrayList<>();
            people.add(some -> WalkScenes.demonstrator(some, role));
            if (role.equals("JOB_SEEKER")) {
                people.add(_ -> placed);
            }
            people.addAll(WalkScenes.OTHERS.getOrDefault(role, List.of()));
            people.forEach(person -> walk(service, role, person.apply(service)));
        }

        System.out.print(figures.table());
        assertThat(report() + missing()).as("what is wrong with pages").isEmpty();
        assertThat(figures.median()).as("what a page takes the service").isLessThan(QUICK);
    }

    /** Each page of the role that was not seen yet, by the links on those that this person sees. */
    private void walk(Service service, String role, @Nullable Person somebody) {
        Set<String> asked = new HashSet<>();
        Map<PageRoute, Integer> tried = new HashMap<>();
        Map<PageRoute, Integer> read = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        routes.stream().filter(route -> route.isPlain() && isOf(route, role)).forEach(route -> ahead.add(route.path()));
        ways(service, role, somebody, ahead);
        if (somebody != null) {
            new Browser(service).isTrustedBy(somebody); // which there is a page to end
        }
        Map<String, String> cookies = somebody == null ? Map.of() : Map.of("__Host-session", somebody.token());
        PlainReader reader = new PlainReader(service.deployment().url(), cookies);
        try (Walker walker = Walker.in(service.deployment().url(), cookies)) {
            PIECES.forEach((path, page) -> {
                PageRoute piece = PageRoute.of(path, routes).orElseThrow();
                if (isUnseen(piece, role) && reader.status(path) == 200) {
                    look(walker, reader, role, page, piece, titles);
                    seen.add(piece);
                }
            });
            while (!ahead.isEmpty()) {
                String path = ahead.remove();
                if (!asked.add(path)) {
                    continue;
                }
                Optional<PageRoute> found = PageRoute.of(path.replaceAll("\\?.*", ""), routes);
                if (found.isEmpty()) {
                    int status = reader.status(path);
                    if (status >= 400) {
                        complain(role, path, List.of("a link leads there, but it answers " + status));
                    }
                    continue;
                }
                PageRoute route = found.get();
                if (isUnseen(route, role) && tried.merge(route, 1, Integer::sum) <= TRIED) {
                    List<String> links = look(walker, reader, role, path, route, titles);
                    follow(role, links, ahead);
                } else if (isOf(route, role) && read.merge(route, 1, Integer::sum) <= ALIKE) {
                    follow(role, reader.links(path), ahead);
                }
            }
        }
    }

    /** The two pages of a login that has begun. */
    private void walkLogin(Service service) {
        Person somebody = service.organization();
        long before = service.mails().newest(somebody.mailAddress);
        PlainReader reader = new PlainReader(service.deployment().url(), Map.of());
        try (Walker walker = Walker.in(service.deployment().url(), Map.of())) {
            for (String path : List.of("/login/otp", "/login/trust")) {
                if (path.endsWith("otp")) {
                    walker.sends(
                            "/login",
                            Map.of("メールアドレス", somebody.mailAddress, "パスワード", somebody.password),
                            List.of(),
                            "ログイン");
                } else {
                    String otp = service.mails().oneTimePassword(somebody.mailAddress, before);
                    walker.sends("/login/otp", Map.of("ワンタイムパスワード", otp), List.of(Visitor.TRUST), "送信");
                }
                PageRoute route = PageRoute.of(path, routes).orElseThrow();
                look(walker, reader, NOBODY, path, route, new HashMap<>());
            }
        }
    }

    private void ways(Service service, String role, @Nullable Person somebody, Deque<String> ahead) {
        if (somebody == null) {
            PageWays.MAILS.values().forEach(mail -> ahead.add(mail.apply(service)));
            return;
        }
        PageWays.BUTTONS.forEach((path, button) -> {
            if (routes.stream().anyMatch(route -> route.path().equals(path) && isUnseen(route, role))) {
                ahead.add(button.apply(somebody));
            }
        });
    }

    private void follow(String role, List<String> links, Deque<String> ahead) {
        for (String link : links) {
            PageRoute.of(link.replaceAll("\\?.*", ""), routes)
                    .ifPresent(route ->
                            linked.computeIfAbsent(role, _ -> new HashSet<>()).add(route));
            ahead.add(link);
        }
    }

    private List<String> look(
            Walker walker, PlainReader reader, String role, String path, PageRoute route, Map<String, String> titles) {
        PageVisit visit = walker.visits(path, name(role, route));
        Optional<PageRoute> shown = PageRoute.of(visit.path(), routes);
        shown.ifPresent(seen::add);
        if (shown.filter(end -> end.path().equals(LEADING_ON.get(route.path()))).isPresent()) {
            seen.add(route);
        }
        List<String> wrong = new ArrayList<>(visit.complaints());
        String same = titles.putIfAbsent(visit.title(), visit.path());
        if (same != null && !same.equals(visit.path())) {
            wrong.add("has the title of " + same + ": " + visit.title());
        }
        complain(role, path, wrong);
        if (shown.filter(route::equals).isPresent()) {
            figures.add(role + " " + route.path(), reader.median(path), visit.bytes());
        }
        return visit.links();
    }

    private boolean isOf(PageRoute route, String role) {
        return role.equals(NOBODY) ? route.roles().isEmpty() : route.isFor(role);
    }

    private boolean isUnseen(PageRoute route, String role) {
        return isOf(route, role) && !seen.contains(route) && !ELSEWHERE.containsKey(route.path());
    }

    private void complain(String role, String path, List<String> wrong) {
        if (!wrong.isEmpty()) {
            complaints.put((role.isEmpty() ? "nobody" : role) + " " + path, wrong);
        }
    }

    /** What was not come by at all, and what a role may see whose pages do not lead there. */
    private String missing() {
        List<String> missing = new ArrayList<>();
        for (PageRoute route : routes) {
            if (ELSEWHERE.containsKey(route.path())) {
                continue;
            }
            if (!seen.contains(route)) {
                missing.add(route.path());
            }
            boolean named = PIECES.containsKey(route.path())
                    || WITHOUT_LINK.contains(route.path())
                    || PageWays.MAILS.containsKey(route.path())
                    || PageWays.BUTTONS.containsKey(route.path());
            if (named) {
                continue;
            }
            Set<String> readers = route.roles().isEmpty() ? linked.keySet() : route.roles();
            List<String> without = readers.stream()
                    .filter(role -> !linked.getOrDefault(role, Set.of()).contains(route))
                    .sorted()
                    .toList();
            boolean enough = route.roles().isEmpty() ? without.size() < readers.size() : without.isEmpty();
            if (!enough) {
                missing.add(route.path() + " for " + without);
            }
        }
        return missing.isEmpty() ? "" : "no link leads to " + missing;
    }

    private String report() {
        StringBuilder report = new StringBuilder();
        complaints.forEach((page, wrong) -> {
            report.append(page).append('\n');
            wrong.forEach(each -> report.append("  ").append(each).append('\n'));
        });
        return report.toString();
    }

    /** A file's. */
    private static String name(String role, PageRoute route) {
        String words = (role.isEmpty() ? "nobody" : role.toLowerCase(Locale.ROOT)) + route.path();
        return words.replaceAll("[{}]", "").replace('/', '-');
    }
}
