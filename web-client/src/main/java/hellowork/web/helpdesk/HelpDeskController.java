package hellowork.web.helpdesk;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Navigation;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The help desk finds an account by its whole mail address, which is recorded, and locks or unlocks it (S-42). */
@Controller
@For(Role.HELP_DESK)
@RequestMapping("/help-desk")
class HelpDeskController {
    /** What was found; all absent if no open account has this address. */
    record Found(
            @Nullable String accountId,
            @Nullable Role role,
            @Nullable Boolean locked) {}

    /** The menu of the help desk. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        Navigation helpDeskNavigation() {
            return Navigation.of(Role.HELP_DESK, "/help-desk", "helpdesk.nav.lookup", "/settings", "settings.title");
        }
    }

    @GetMapping
    String lookup() {
        return "helpdesk/lookup";
    }

    /** Shown at once and not by a link: the address of somebody stands in no URL, and each look is recorded. */
    @PostMapping
    String look(Api api, Form form, Model model) {
        model.addAttribute(
                "found",
                api.post("/account-lookups")
                        .body(Body.of(
                                "mailAddress",
                                Form.halfWidth(form.first("mailAddress")).strip()))
                        .as(Found.class));
        return "helpdesk/account";
    }

    @GetMapping("/accounts/{accountId}/unlocking")
    String unlocking() {
        return "helpdesk/unlocking";
    }

    @PostMapping("/accounts/{accountId}/unlocking")
    String unlock(@PathVariable String accountId, Api api, Form form, Notices notices) {
        api.post("/accounts/{accountId}/unlocking", accountId)
                .body(Body.of("identityCheck", form.text("identityCheck")))
                .send();
        notices.say("helpdesk.unlocked");
        return "redirect:/help-desk";
    }

    @GetMapping("/accounts/{accountId}/leak-report")
    String leakReport() {
        return "helpdesk/leak-report";
    }

    @PostMapping("/accounts/{accountId}/leak-report")
    String recordLeak(@PathVariable String accountId, Api api, Notices notices) {
        api.post("/accounts/{accountId}/leak-report", accountId).send();
        notices.say("helpdesk.leak-recorded");
        return "redirect:/help-desk";
    }
}
