package hellowork.web.account;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.ForEverybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first administrator, with the key of the link that an empty start prints. */
@Controller
@ForEverybody
@RequestMapping("/first-official")
class FirstOfficialController {
    /** An account that waits for its key. */
    record Opening(String accountId) {}

    @GetMapping
    String form() {
        return "account/first-official";
    }

    @PostMapping
    String make(Api api, Form form, Notices notices) {
        api.actAs(null);
        String key = Keys.typed(form, "setupKey");
        Opening opening = api.post("/first-official")
                .header("Setup-Key", key == null ? "" : key.replaceAll("[^0-9]", ""))
                .body(Body.of(
                        "mailAddress", Form.halfWidth(form.first("mailAddress")).strip()))
                .as(Opening.class);
        notices.say("account.key-sent");
        return "redirect:/accounts/" + opening.accountId() + "/verification";
    }
}
