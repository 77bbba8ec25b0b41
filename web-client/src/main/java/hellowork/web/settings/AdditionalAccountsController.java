package hellowork.web.settings;

import hellowork.web.api.Api;
import hellowork.web.api.ApiRefused;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 追加アカウント: made and closed by the main account of an organization; each has its own one-time password (S-71, S-72). */
@Controller
@For(Role.ORGANIZATION)
@RequestMapping("/organization/accounts")
class AdditionalAccountsController {
    /**
     * @param jointApplicantId of a contractor's account
     * @param verified whether its holder has entered the key and set a password
     */
    record Account(
            String accountId,
            String mailAddress,
            @Nullable String jointApplicantId,
            boolean verified,
            Instant addedAt) {}

    record Accounts(List<Account> items) {}

    @GetMapping
    String accounts(Api api, Model model) {
        Optional<List<Account>> accounts = ofMain(api);
        accounts.ifPresent(list -> model.addAttribute("accounts", list));
        return accounts.isPresent() ? "settings/accounts" : "settings/accounts-of-main";
    }

    @PostMapping
    String add(Api api, Form form, Notices notices) {
        api.post("/account/additional-accounts")
                .key(form.key())
                .body(Body.of(
                        "mailAddress", Form.halfWidth(form.first("mailAddress")).strip()))
                .send();
        notices.say("settings.accounts.added");
        return "redirect:/organization/accounts";
    }

    @GetMapping("/{accountId}/closing")
    String confirmation(@PathVariable String accountId, Api api, Model model) {
        Optional<Account> account = ofMain(api).stream()
                .flatMap(List::stream)
                .filter(each -> each.accountId().equals(accountId))
                .findFirst();
        account.ifPresent(known -> model.addAttribute("closing", known));
        return account.isPresent() ? "settings/account-closing" : "redirect:/organization/accounts";
    }

    @PostMapping("/{accountId}/closing")
    String close(@PathVariable String accountId, Api api, Notices notices) {
        api.delete("/account/additional-accounts/{accountId}", accountId).send();
        notices.say("settings.accounts.closed");
        return "redirect:/organization/accounts";
    }

    /** Nothing for an additional account, which makes none. */
    private static Optional<List<Account>> ofMain(Api api) {
        try {
            return Optional.of(
                    api.get("/account/additional-accounts").as(Accounts.class).items());
        } catch (ApiRefused refused) {
            if (refused.status() == HttpStatus.FORBIDDEN.value()) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
