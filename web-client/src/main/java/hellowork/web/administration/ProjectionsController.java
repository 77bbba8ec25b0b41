package hellowork.web.administration;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Navigation;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import java.util.List;
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

    @GetMapping
    String projections(Api api, Model model) {
        List<Status> all = api.get("/projections").as(Statuses.class).items();
        model.addAttribute("projections", all);
        model.addAttribute("moving", all.stream().anyMatch(each -> !each.isUpToDate()));
        return "administration/projections";
    }

    @GetMapping("/{name}/rebuild")
    String confirmation(@PathVariable String name, Model model) {
        model.addAttribute("projection", name);
        return REBUILT.contains(name) ? "administration/rebuild" : "redirect:/administration/projections";
    }

    @PostMapping("/{name}/rebuild")
    String rebuild(@PathVariable String name, Api api, Form form, Notices notices) {
        api.post("/projection-rebuilds")
                .key(form.key())
                .body(Body.of("projection", name))
                .send();
        notices.say("administration.rebuild-ordered");
        return "redirect:/administration/projections";
    }
}
