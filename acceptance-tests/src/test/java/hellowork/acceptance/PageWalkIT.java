package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.PageRoute;
import hellowork.acceptance.browser.PageRoutes;
import hellowork.acceptance.browser.PlainReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page that the web client maps to a GET, found by the links that lead to it in the demonstration set, as each role
 * that may see it: a new page is looked at without being named here, and one that no link leads to fails. Only a page that
 * takes a situation, a mail or a button first is named, in {@link WalkScenes} and {@link PageWays}. So is each template that
 * no walk shows.
 */
class PageWalkIT {
    /** The roles whose pages are walked in English, too, besides those that need no login. */
    private static final Set<String> IN_ENGLISH = Set.of(Sights.NOBODY, "JOB_SEEKER", "ORGANIZATION");

    private static final Duration QUICK = Duration.ofMillis(100);

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/client/[^\"]+\\.(?:css|js))\"");
    private static final Pattern HASHED = Pattern.compile("/client/[a-z.]+-[0-9a-f]{32}\\.(css|js)");

    private static @Nullable Deployment deployment;

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
        Path program = Path.of(System.getProperty("hellowork.jar", ""));
        List<PageRoute> routes = PageRoutes.of(program);
        assertThat(routes).isNotEmpty();
        List<String> paths = routes.stream().map(PageRoute::path).toList();
        assertThat(PageWays.named()).as("pages that there are").isSubsetOf(paths);
        Set<String> templates = PageRoutes.templates(program);
        assertThat(PageWays.NOT_SHOWN.keySet()).as("templates that there are").isSubsetOf(templates);

        Service service = Service.of(Objects.requireNonNull(deployment));
        Sights sights = new Sights(routes);
        WalkScenes.prepareBureau(service);
        WalkScenes.prepareOrganization(service);
        JobSeeker placed = WalkScenes.placedJobSeeker(service);
        Set<String> roles = new TreeSet<>();
        routes.forEach(route -> roles.addAll(route.roles()));
        roles.add(Sights.NOBODY);
        for (String role : roles) {
            Person first = role.isEmpty() ? null : WalkScenes.demonstrator(service, role);
            walk(service, sights, role, first, ways(service, sights, role, first));
            if (role.equals("JOB_SEEKER")) {
                walk(service, sights, role, placed, List.of());
            }
            WalkScenes.OTHERS
                    .getOrDefault(role, List.of())
                    .forEach(other -> walk(service, sights, role, other.apply(service), List.of()));
        }
        new AnswersWalk(service, sights).walk();

        System.out.print(sights.figures());
        List<String> missing = new ArrayList<>(sights.missing(roles));
        Set<String> shown = sights.views();
        templates.stream()
                .filter(each -> shown.contains(each) == PageWays.NOT_SHOWN.containsKey(each))
                .forEach(each -> missing.add(
                        "template " + each + (shown.contains(each) ? " is shown, though named" : " is never shown")));
        assertThat(sights.report() + String.join("\n", missing))
                .as("what is wrong with pages")
                .isEmpty();
        assertThat(sights.median()).as("what a page takes the service").isLessThan(QUICK);
    }

    @Test
    void what_a_page_asks_for_is_packed_and_kept_for_as_long_as_its_name_is_the_same() {
        PlainReader reader = new PlainReader(Objects.requireNonNull(deployment).url(), Map.of());
        List<String> files = FILE.matcher(reader.reads("/").html())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(2).allMatch(HASHED.asMatchPredicate());
        assertThat(files.stream().filter(each -> each.endsWith(".css"))).hasSize(1);
        for (String file : files) {
            Map<String, List<String>> headers = reader.packed(file);
            assertThat(headers.get("content-encoding")).as(file).containsExactly("gzip");
            assertThat(String.join(", ", headers.getOrDefault("cache-control", List.of())))
                    .as(file)
                    .contains("max-age=31536000", "immutable");
        }
    }

    /** What the demonstration set's own person of a role, or a stranger, comes to by other ways than links. */
    private static List<String> ways(Service service, Sights sights, String role, @Nullable Person somebody) {
        List<String> addresses = new ArrayList<>();
        PageWays.MAILS.forEach((path, mail) -> {
            if (sights.isUnseenPath(path, role)) {
                addresses.add(mail.apply(service));
            }
        });
        if (somebody != null) {
            PageWays.BUTTONS.forEach((path, button) -> {
                if (sights.isUnseenPath(path, role)) {
                    addresses.add(button.apply(somebody));
                }
            });
            WalkScenes.ADDRESSES.getOrDefault(role, List.of()).forEach(each -> addresses.add(each.apply(somebody)));
            new Browser(service).isTrustedBy(somebody); // which there is a page to end
        }
        return addresses;
    }

    private static void walk(
            Service service, Sights sights, String role, @Nullable Person somebody, List<String> addresses) {
        RoleWalk walk = new RoleWalk(service, sights, role, somebody);
        walk.walk(addresses);
        if (IN_ENGLISH.contains(role)) {
            walk.walkAgainInEnglish();
        }
    }
}
