package hellowork.web.settings;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import hellowork.web.settings.SettingsController.Settings;
import hellowork.web.start.Demonstration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Another password, and another mail address: password, one-time password, then the key that goes to the new one (S-65). */
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
class CredentialsController {
    private final Demonstration demonstration;

    CredentialsController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/password")
    String password() {
        return "settings/password";
    }

    @PostMapping("/password")
    String changePassword(Api api, Form form, Notices notices) {
        api.put("/account/password")
                .body(Body.of(
                        "currentPassword", form.secret("currentPassword"), "newPassword", form.secret("newPassword")))
                .send();
        notices.say("settings.password.changed");
        return "redirect:/settings";
    }

    @GetMapping("/mail-address")
    String mailAddress(Api api, Model model) {
        model.addAttribute("settings", Settings.of(api));
        return "settings/mail-address";
    }

    @PostMapping("/mail-address")
    String changeMailAddress(Api api, Form form) {
        api.post("/account/mail-address-change")
                .body(Body.of(
                        "mailAddress", Form.halfWidth(form.first("mailAddress")).strip(),
                        "password", form.secret("password")))
                .send();
        return "redirect:/settings/mail-address/otp";
    }

    @GetMapping("/mail-address/otp")
    String presentAddress(Api api, Model model) {
        Settings settings = Settings.of(api);
        model.addAttribute("settings", settings);
        model.addAttribute(
                "mails", demonstration.mailsTo(settings.mailAddress()).orElse(null));
        return "settings/mail-address-otp";
    }

    /** The key is entered where its mail leads to, too: with or without this session. */
    @PostMapping("/mail-address/otp")
    String provePresentAddress(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Api api, Form form, Notices notices) {
        api.post("/account/mail-address-change/otp")
                .body(Body.of("otp", Form.halfWidth(form.first("otp")).replaceAll("\\s", "")))
                .send();
        notices.say("account.key-sent");
        return "redirect:/accounts/" + visitor.accountId() + "/mail-address";
    }
}
