package hellowork.web.identity;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One officer checks the identity and proposes the new mail address, a second one of the same office confirms (S-65 他Q14). */
@Controller
@For({Role.BUREAU_OFFICER, Role.DESK_OFFICER})
@RequestMapping("/identity-checks")
class IdentityCheckController {
    /** The account that waits for the second officer. */
    record Proposed(String accountId) {}

    /**
     * What an officer of this office proposed.
     *
     * @param own whether it was this officer, who cannot be the second one
     */
    record Proposal(String accountId, boolean own, Instant proposedAt, Instant confirmBefore) {}

    @GetMapping
    String start(Api api, Model model, @RequestParam(required = false) @Nullable String cursor) {
        Slice<Proposal> proposals =
                api.get("/mail-address-proposals").with("cursor", cursor).page(Proposal.class);
        model.addAttribute("proposals", proposals.items());
        model.addAttribute("next", proposals.next());
        model.addAttribute("cursor", cursor);
        return "identity/start";
    }

    @PostMapping
    String propose(Api api, Form form) {
        Proposed proposed = api.post("/mail-address-proposals")
                .body(Body.of(
                        "currentMailAddress",
                                Form.halfWidth(form.first("currentMailAddress")).strip(),
                        "mailAddress", Form.halfWidth(form.first("mailAddress")).strip(),
                        "identityCheck", form.text("identityCheck")))
                .as(Proposed.class);
        return "redirect:/identity-checks/" + proposed.accountId() + "/proposed";
    }

    @GetMapping("/{accountId}/proposed")
    String proposed(@PathVariable String accountId, Model model) {
        model.addAttribute("accountId", accountId);
        return "identity/proposed";
    }

    @GetMapping("/{accountId}")
    String confirmation() {
        return "identity/confirmation";
    }

    @PostMapping("/{accountId}")
    String confirm(@PathVariable String accountId, Api api, Form form, Notices notices) {
        api.post("/accounts/{accountId}/mail-address-proposal/confirmation", accountId)
                .body(Body.of(
                        "mailAddress", Form.halfWidth(form.first("mailAddress")).strip()))
                .send();
        notices.say("identity.confirmed");
        return "redirect:/identity-checks";
    }
}
