package hellowork.web.account;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.ForEverybody;
import hellowork.web.start.Demonstration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A forgotten password, and a login that was somebody else's: both with a key from a mail. */
@Controller
@ForEverybody
class RecoveryController {
    private final Demonstration demonstration;

    RecoveryController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/password-resets")
    String forgotten() {
        return "account/forgotten";
    }

    /** The answer is the same whether there is such an account or not. */
    @PostMapping("/password-resets")
    String ask(Api api, Form form) {
        api.actAs(null);
        api.post("/password-resets")
                .body(Body.of(
                        "mailAddress", Form.halfWidth(form.first("mailAddress")).strip()))
                .send();
        return "redirect:/password-resets/asked";
    }

    @GetMapping("/password-resets/asked")
    String asked(Model model) {
        model.addAttribute("mails", demonstration.mailsTo("").orElse(null));
        return "account/reset-asked";
    }

    @GetMapping("/password-resets/{accountId}")
    String reset() {
        return "account/reset";
    }

    @PostMapping("/password-resets/{accountId}")
    String set(@PathVariable String accountId, Api api, Form form, Notices notices) {
        api.actAs(null);
        api.post("/password-resets/{accountId}", accountId)
                .body(Body.of("key", Keys.typed(form, "key"), "newPassword", form.secret("newPassword")))
                .send();
        notices.say("account.password-set");
        return "redirect:/login";
    }

    /** Opening the page does nothing: mail programs open links by themselves. */
    @GetMapping("/logins/{loginId}/denial")
    String denial() {
        return "account/denial";
    }

    @PostMapping("/logins/{loginId}/denial")
    String deny(@PathVariable String loginId, Api api, Form form, Notices notices) {
        api.actAs(null);
        api.post("/logins/{loginId}/denial", loginId)
                .body(Body.of("code", Keys.typed(form, "code")))
                .send();
        notices.say("account.login-denied");
        return "redirect:/password-resets";
    }
}
