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
import org.springframework.web.bind.annotation.RequestMapping;

/** The account comes first: a mail address, the key that is mailed there, a password (O-14). */
@Controller
@ForEverybody
@RequestMapping("/accounts")
class AccountController {
    private final Demonstration demonstration;

    AccountController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** An account that waits for its key. */
    record Opening(String accountId) {}

    @GetMapping("/new")
    String form() {
        return "account/new";
    }

    @PostMapping("/new")
    String ask(Api api, Form form, Notices notices) {
        api.actAs(null);
        Opening opening = api.post("/accounts")
                .key(form.key())
                .body(Body.of(
                        "role",
                        form.text("role"),
                        "mailAddress",
                        Form.halfWidth(form.first("mailAddress")).strip()))
                .as(Opening.class);
        notices.say("account.key-sent");
        return "redirect:/accounts/" + opening.accountId() + "/verification";
    }

    @GetMapping("/{accountId}/verification")
    String verification(Model model) {
        model.addAttribute("mails", demonstration.mailsTo("").orElse(null));
        return "account/verification";
    }

    @PostMapping("/{accountId}/verification")
    String verify(@PathVariable String accountId, Api api, Form form, Notices notices) {
        api.actAs(null);
        api.post("/accounts/{accountId}/verification", accountId)
                .body(Body.of(
                        "verificationKey", Keys.typed(form, "verificationKey"), "password", form.secret("password")))
                .send();
        notices.say("account.opened");
        return "redirect:/login";
    }

    @GetMapping("/{accountId}/mail-address")
    String mailAddress(Model model) {
        model.addAttribute("mails", demonstration.mailsTo("").orElse(null));
        return "account/mail-address";
    }

    /** The new mail address is the login name from now on; every session and every trust ends. */
    @PostMapping("/{accountId}/mail-address")
    String proveMailAddress(@PathVariable String accountId, Api api, Form form, Notices notices) {
        api.actAs(null);
        api.post("/accounts/{accountId}/mail-address-change/verification", accountId)
                .body(Body.of("verificationKey", Keys.typed(form, "verificationKey")))
                .send();
        notices.say("account.address-proved");
        return "redirect:/login";
    }
}
