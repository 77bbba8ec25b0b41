package hellowork.acceptance;

import hellowork.acceptance.browser.PageRoute;
import hellowork.acceptance.browser.PageVisit;
import hellowork.acceptance.browser.PlainReader;
import hellowork.acceptance.browser.Reading;
import hellowork.acceptance.browser.Walker;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's walk: every page is read that a link, a form that only asks or a button leads to, and looked at where this role
 * has not seen its path, its template or a part of it yet.
 */
final class RoleWalk {
    /** A page shows other links for other things: of so many of each they are followed. */
    private static final int ALIKE = 25;
    /** From here on an answer is no page that was asked for. */
    private static final int REFUSED = 400;

    private static final int BROKEN = 500;

    private final Service service;
    private final Sights sights;
    private final String role;
    private final PlainReader reader;
    private final Map<String, String> cookies;
    private final Set<String> asked = new HashSet<>();
    private final Map<PageRoute, Integer> read = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Deque<Step> ahead = new ArrayDeque<>();
    /** What was looked at, and how it is called. */
    private final Map<String, String> looked = new LinkedHashMap<>();

    /**
     * A way to go on.
     *
     * @param from the page that it stands on; empty for an address that is entered
     * @param sure whether it is gone however often its like was
     */
    private record Step(String path, String from, boolean sure) {}

    /** Without somebody: a stranger's. */
    RoleWalk(Service service, Sights sights, String role, @Nullable Person somebody) {
        this.service = service;
        this.sights = sights;
        this.role = role;
        this.cookies = somebody == null ? Map.of() : Map.of("__Host-session", somebody.token());
        this.reader = new PlainReader(service.deployment().url(), cookies);
    }

    /** Goes as far as there are ways, beginning at these addresses and at those of all pages of the role. */
    void walk(Collection<String> addresses) {
        sights.routes().stream()
                .filter(route -> route.isPlain() && sights.isOf(route, role))
                .forEach(route -> ahead.add(new Step(route.path(), "", true)));
        addresses.forEach(path -> ahead.add(new Step(path, "", true)));
        try (Walker walker = Walker.in(service.deployment().url(), cookies)) {
            PageWays.PIECES.forEach((path, page) -> {
                PageRoute piece = sights.route(path).orElseThrow();
                if (sights.isUnseen(piece, role) && reader.status(path) < REFUSED) {
                    look(walker, page, piece, reader.reads(page));
                    sights.saw(role, piece);
                }
            });
            while (!ahead.isEmpty()) {
                go(walker, ahead.remove());
            }
        }
    }

    /** Looks at all of it once more, as somebody who has chosen English. */
    void walkAgainInEnglish() {
        Map<String, String> english = new HashMap<>();
        try (Walker walker = Walker.inEnglish(service.deployment().url(), cookies)) {
            looked.forEach((path, name) -> {
                PageVisit visit = walker.visits(path, name);
                sights.complain(role + " in English", path, visit.complaints());
                title(english, visit, path);
            });
        }
    }

    private void go(Walker walker, Step step) {
        if (asked.contains(step.path())) {
            return;
        }
        Optional<PageRoute> found = sights.route(step.path());
        if (found.isEmpty()) {
            asked.add(step.path());
            answered(step, reader.status(step.path()));
            return;
        }
        PageRoute route = found.get();
        if (!role.isEmpty() && !route.roles().isEmpty() && !route.isFor(role)) {
            sights.complain(role, step.from(), List.of("a link leads to " + step.path() + ", of " + route.roles()));
            return;
        }
        int times = read.merge(route, 1, Integer::sum);
        if (times > ALIKE && !step.sure()) {
            return;
        }
        asked.add(step.path());
        Reading reading = reader.reads(step.path());
        if (!answered(step, reading.status())) {
            return;
        }
        sights.complain(role, step.path(), reading.complaints());
        Optional<PageRoute> shown = sights.route(reading.path());
        sights.ledOn(role, route, shown);
        if (shown.filter(end -> sights.isWorthALook(end, role, reading)).isPresent()) {
            follow(step.path(), look(walker, step.path(), shown.get(), reading), true);
        } else if (times <= ALIKE) {
            follow(step.path(), reading.links(), false);
        }
    }

    /** An address that is entered may be refused; a link may not. */
    private boolean answered(Step step, int status) {
        if (status >= REFUSED && !(step.from().isEmpty() && status < BROKEN)) {
            sights.complain(role, step.from(), List.of("a link leads to " + step.path() + ", which answers " + status));
        }
        return status < REFUSED;
    }

    private void follow(String from, List<String> links, boolean sure) {
        for (String link : links) {
            sights.route(link).ifPresent(route -> sights.isLinked(role, route));
            ahead.add(new Step(link, from, sure));
        }
    }

    private List<String> look(Walker walker, String path, PageRoute route, Reading reading) {
        boolean first = sights.isUnseen(route, role);
        String name = sights.name(role, route);
        PageVisit visit = walker.visits(path, name);
        sights.saw(role, route, reading);
        looked.put(path, name);
        sights.complain(role, path, visit.complaints());
        title(titles, visit, path);
        if (first && sights.route(path).filter(route::equals).isPresent()) {
            sights.measured(role + " " + route.path(), reader, path, visit.bytes());
        }
        return visit.links();
    }

    private void title(Map<String, String> titles, PageVisit visit, String path) {
        String page = sights.route(visit.path()).map(PageRoute::path).orElse(visit.path()) + " " + visit.view();
        String same = titles.putIfAbsent(visit.title(), page);
        if (same != null && !same.equals(page)) {
            sights.complain(role, path, List.of("has the title of " + same + ": " + visit.title()));
        }
    }
}
