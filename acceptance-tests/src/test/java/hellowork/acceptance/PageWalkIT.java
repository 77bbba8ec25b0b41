package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.PageRoute;
import hellowork.acceptance.browser.PageRoutes;
import hellowork.acceptance.browser.PageVisit;
import hellowork.acceptance.browser.Walker;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * takes a situation or a button first is named: who is in it, what to do, or where else it is looked at.
 */
class PageWalkIT {
    private static final String NOBODY = "";

    /** What is not a page of its own, or is seen on the way of a journey only. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/login/otp", "LoginJourneyIT"),
            Map.entry("/login/trust", "LoginJourneyIT"),
            Map.entry("/accounts/{accountId}/verification", "AccountJourneyIT"),
            Map.entry("/accounts/{accountId}/mail-address", "AccountJourneyIT"),
            Map.entry("/password-resets/{accountId}", "AccountJourneyIT"),
            Map.entry("/logins/{loginId}/denial", "AccountJourneyIT"),
            Map.entry("/help-desk/accounts/{accountId}/unlocking", "AccountJourneyIT"),
            Map.entry("/form-expired", "where a form ends whose cookies are gone"),
            Map.entry("/my-page/messages/{threadId}/hires/{hireId}", "EmploymentJourneyIT"),
            Map.entry("/organization/quota", "a part of the organization's home"),
            Map.entry("/organization/application/correction", "ProceduresJourneyIT"),
            Map.entry("/organization/application/contractors/{jointApplicantId}/account", "ProceduresJourneyIT"),
            Map.entry("/organization/application/contractors/{jointApplicantId}/end", "ProceduresJourneyIT"),
            Map.entry("/organization/paid-services/{paidServiceNoticeId}/withdrawal", "once there is a notification"),
            Map.entry("/bureau/organizations/{organizationId}/change", "ProceduresJourneyIT"),
            Map.entry("/bureau/organizations/{organizationId}/renewal", "once a renewal waits"),
            Map.entry("/bureau/organizations/{organizationId}/reinstatement", "ProceduresJourneyIT"),
            Map.entry("/bureau/paid-services/{paidServiceNoticeId}", "ProceduresJourneyIT"));

    /** People in situations that nobody of the demonstration set is in, by role; they see what was not seen before. */
    private static final Map<String, List<Function<Service, Person>>> OTHERS = Map.of(
            "JOB_SEEKER", List.of(Service::jobSeeker, PageWalkIT::withoutMyPage, PageWalkIT::withTermsOnly),
            "ORGANIZATION", List.of(Service::organization));

    /** What leads to a page that a button opens: answers its path. */
    private static final Map<String, Function<Person, String>> BUTTONS = Map.of(
            "/organization/seekers/{seeker}",
            PageWalkIT::opensSomebody,
            "/desk/registrations/{jobSeekerId}",
            desk -> registration(desk, ""),
            "/desk/registrations/{jobSeekerId}/extension",
            desk -> registration(desk, "/extension"),
            "/desk/registrations/{jobSeekerId}/application",
            desk -> registration(desk, "/application"),
            "/organization/accounts/{accountId}/closing",
            PageWalkIT::addsAnAccount,
            "/help-desk/accounts/{accountId}/leak-report",
            PageWalkIT::looksForSomebody,
            "/identity-checks/{accountId}/proposed",
            officer -> proposesAnotherAddress(officer) + "/proposed",
            "/identity-checks/{accountId}",
            PageWalkIT::proposesAnotherAddress);

    private static @Nullable Deployment deployment;

    private final Map<String, List<String>> complaints = new LinkedHashMap<>();
    private final Set<PageRoute> seen = new HashSet<>();
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
    void every_page_is_found_by_its_links_accessible_valid_light_and_as_narrow_as_a_phone() {
        routes = PageRoutes.of(Path.of(System.getProperty("hellowork.jar", "")));
        assertThat(routes).isNotEmpty();
        assertThat(ELSEWHERE.keySet())
                .as("pages that there are")
                .isSubsetOf(routes.stream().map(PageRoute::path).toList());

        Service service = Service.of(java.util.Objects.requireNonNull(deployment));
        walk(service, NOBODY, null);
        Set<String> roles = new TreeSet<>();
        routes.forEach(route -> roles.addAll(route.roles()));
        for (String role : roles) {
            walk(service, role, demonstrator(service, role));
            for (Function<Service, Person> other : OTHERS.getOrDefault(role, List.of())) {
                if (routes.stream().anyMatch(route -> route.isPlain() && isUnseen(route, role))) {
                    walk(service, role, other.apply(service));
                }
            }
        }

        List<String> unseen = routes.stream()
                .filter(route -> !seen.contains(route) && !ELSEWHERE.containsKey(route.path()))
                .map(PageRoute::path)
                .toList();
        assertThat(report() + (unseen.isEmpty() ? "" : "no link leads to " + unseen))
                .as("what is wrong with pages")
                .isEmpty();
    }

    /** Each page of the role that was not seen yet: those whose path is known, and those that links on them lead to. */
    private void walk(Service service, String role, @Nullable Person somebody) {
        Set<String> asked = new HashSet<>();
        Map<String, String> titles = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        routes.stream()
                .filter(route -> route.isPlain() && isUnseen(route, role))
                .forEach(route -> ahead.add(route.path()));
        if (somebody != null) {
            BUTTONS.forEach((path, button) -> {
                if (routes.stream().anyMatch(route -> route.path().equals(path) && isUnseen(route, role))) {
                    ahead.add(button.apply(somebody));
                }
            });
        }
        Map<String, String> cookies = somebody == null ? Map.of() : Map.of("__Host-session", somebody.token());
        try (Walker walker = Walker.in(service.deployment().url(), cookies)) {
            while (!ahead.isEmpty()) {
                String path = ahead.remove();
                Optional<PageRoute> route = PageRoute.of(path.replaceAll("\\?.*", ""), routes);
                if (!asked.add(route.map(PageRoute::path).orElse(path))) {
                    continue;
                }
                if (route.isEmpty()) {
                    int status = walker.status(path);
                    if (status >= 400) {
                        complain(role, path, List.of("a link leads there, but it answers " + status));
                    }
                } else if (isUnseen(route.get(), role)) {
                    PageVisit visit = walker.visits(path, name(role, route.get()));
                    PageRoute.of(visit.path(), routes).ifPresent(seen::add);
                    complain(role, path, wrong(visit, titles));
                    ahead.addAll(visit.links());
                }
            }
        }
    }

    private static List<String> wrong(PageVisit visit, Map<String, String> titles) {
        List<String> wrong = new ArrayList<>(visit.complaints());
        String same = titles.putIfAbsent(visit.title(), visit.path());
        if (same != null && !same.equals(visit.path())) {
            wrong.add("has the title of " + same + ": " + visit.title());
        }
        return wrong;
    }

    private boolean isUnseen(PageRoute route, String role) {
        boolean own = role.equals(NOBODY) ? route.roles().isEmpty() : route.isFor(role);
        return own && !seen.contains(route) && !ELSEWHERE.containsKey(route.path());
    }

    private void complain(String role, String path, List<String> wrong) {
        if (!wrong.isEmpty()) {
            complaints.put((role.isEmpty() ? "nobody" : role) + " " + path, wrong);
        }
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

    /** Who acts in this role in the demonstration set. */
    private static Person demonstrator(Service service, String role) {
        String name = role.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Person(service, name + "@example.jp", "demonstration-2026");
    }

    private static Person withoutMyPage(Service service) {
        JobSeeker seeker = service.jobSeeker();
        seeker.registersOnline();
        return seeker;
    }

    private static JobSeeker withTermsOnly(Service service) {
        JobSeeker seeker = service.jobSeeker();
        seeker.registersOnline();
        seeker.acceptsTerms();
        return seeker;
    }

    /** A page of the demonstration's own job seeker, whom the desk finds by the account's address. */
    private static String registration(Person desk, String page) {
        String found = desk.does("POST", "/job-seeker-lookups", Map.of("mailAddress", "job-seeker@example.jp"))
                .json()
                .get("jobSeekerIds")
                .get(0)
                .asString();
        return "/desk/registrations/" + found + page;
    }

    private static String opensSomebody(Person organization) {
        String reference = organization
                .sees("/seekers?limit=1")
                .items()
                .getFirst()
                .get("seeker")
                .asString();
        organization.does("POST", "/seekers/" + reference + "/openings", null);
        return "/organization/seekers/" + reference;
    }

    private static String addsAnAccount(Person organization) {
        String address = organization.service.newMailAddress("additional");
        return "/organization/accounts/"
                + organization
                        .does("POST", "/account/additional-accounts", Map.of("mailAddress", address))
                        .json()
                        .get("accountId")
                        .asString()
                + "/closing";
    }

    private static String looksForSomebody(Person helpDesk) {
        return "/help-desk/accounts/"
                + helpDesk.does("POST", "/account-lookups", Map.of("mailAddress", "auditor@example.jp"))
                        .json()
                        .get("accountId")
                        .asString()
                + "/leak-report";
    }

    private static String proposesAnotherAddress(Person officer) {
        String somebody =
                officer.mailAddress.startsWith("bureau") ? "organization@example.jp" : "job-seeker@example.jp";
        Map<String, Object> proposal = Map.of(
                "currentMailAddress",
                somebody,
                "mailAddress",
                officer.service.newMailAddress("proposed"),
                "identityCheck",
                "窓口で確認");
        return "/identity-checks/"
                + officer.does("POST", "/mail-address-proposals", proposal)
                        .json()
                        .get("accountId")
                        .asString();
    }
}
