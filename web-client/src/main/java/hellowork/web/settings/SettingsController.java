package hellowork.web.settings;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is set, the end of all trust (S-74), and how logins went. */
@Controller
@For({
    Role.JOB_SEEKER,
    Role.ORGANIZATION,
    Role.BUREAU_OFFICER,
    Role.DESK_OFFICER,
    Role.HELP_DESK,
    Role.AUDITOR,
    Role.ANALYST,
    Role.ADMINISTRATOR
})
@RequestMapping("/settings")
class SettingsController {
    /**
     * The settings of the own account.
     *
     * @param deviceTrust whether any browser is trusted, never which or how many (S-75)
     */
    record Settings(String mailAddress, boolean deviceTrust) {
        static Settings of(Api api) {
            return api.get("/account/settings").as(Settings.class);
        }
    }

    /** A try to log in with the account's address. */
    record LoginTry(Instant at, String outcome) {}

    @GetMapping
    String settings(Api api, Model model) {
        model.addAttribute("settings", Settings.of(api));
        return "settings/settings";
    }

    /** ワンタイムパスワード入力再開確認画面. */
    @GetMapping("/device-trusts")
    String confirmation() {
        return "settings/device-trusts";
    }

    @PostMapping("/device-trusts")
    String endTrust(Api api, Notices notices) {
        api.delete("/account/device-trusts").send();
        notices.say("settings.trust.ended");
        return "redirect:/settings";
    }

    @GetMapping("/logins")
    String logins(Api api, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Slice<LoginTry> logins =
                api.get("/account/logins").with("cursor", cursor).page(LoginTry.class);
        model.addAttribute("logins", logins);
        model.addAttribute("later", cursor != null);
        return "settings/logins";
    }
}
