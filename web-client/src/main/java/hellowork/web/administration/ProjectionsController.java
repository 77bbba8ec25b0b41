package hellowork.web.administration;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Navigation;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far what the pages are read from is behind the history, and its rebuilding from the first event. */
@Controller
@For({Role.ADMINISTRATOR, Role.AUDITOR})
@RequestMapping("/administration/projections")
class ProjectionsController {
    /** What the API rebuilds on request; the others are built anew when their version changes. */
    private static final Set<String> REBUILT = Set.of(
            "quota",
            "threads",
            "templates",
            "bulk-sends",
            "message-reports",
            "candidate-lists",
            "saved-searches",
            "organizations",
            "usage-report",
            "search");

    /**
     * One projection.
     *
     * @param position how many events it has read
     * @param head how many there are
     */
    record Status(
            String name,
            int version,
            long position,
            long head,
            boolean rebuilding,
            @Nullable Instant rebuiltAt) {
        /** Whether it can be rebuilt on request. */
        public boolean isRebuilt() {
            return REBUILT.contains(name);
        }

        /** How many events it has read; the position before the first of them is none. */
        public long getDone() {
            return Math.max(0, position);
        }

        /** Whether it shows all that has happened. */
        public boolean isUpToDate() {
            return !rebuilding && position >= head;
        }
    }

    record Statuses(List<Status> items) {}

    /** The menu of the administrator. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        Navigation administrationNavigation() {
            return Navigation.of(
                    Role.ADMINISTRATOR,
                    "/administration",
                    "administration.nav.home",
                    "/administration/officials",
                    "administration.nav.officials",
                    "/administration/projections",
                    "administration.nav.projections",
                    "/settings",
                    "settings.title");
        }
    }

    /**
     * Told anew every few seconds while something moves, until what was ordered is done.
     *
     * @param ordered what has just been ordered to be rebuilt
     * @param before when it had been built before that
     */
    @GetMapping
    String projections(
            Api api,
            Model model,
            @RequestParam(required = false) @Nullable String ordered,
            @RequestParam(required = false) @Nullable Instant before) {
        List<Status> all = all(api);
        Status watched = find(all, ordered);
        boolean awaited = watched != null && (watched.rebuilding() || Objects.equals(watched.rebuiltAt(), before));
        model.addAttribute("projections", all);
        model.addAttribute("watched", watched);
        model.addAttribute("awaited", awaited);
        model.addAttribute("moving", awaited || all.stream().anyMatch(each -> !each.isUpToDate()));
        return "administration/projections";
    }

    private static List<Status> all(Api api) {
        return api.get("/projections").as(Statuses.class).items();
    }

    private static @Nullable Status find(List<Status> all, @Nullable String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    @GetMapping("/{name}/rebuild")
    String confirmation(@PathVariable String name, Model model) {
        model.addAttribute("projection", name);
        return REBUILT.contains(name) ? "administration/rebuild" : "redirect:/administration/projections";
    }

    @PostMapping("/{name}/rebuild")
    String rebuild(@PathVariable String name, Api api, Form form, RedirectAttributes address) {
        Status before = find(all(api), name);
        api.post("/projection-rebuilds")
                .key(form.key())
                .body(Body.of("projection", name))
                .send();
        address.addAttribute("ordered", name);
        if (before != null && before.rebuiltAt() != null) {
            address.addAttribute("before", before.rebuiltAt().toString());
        }
        return "redirect:/administration/projections";
    }
}
