package hellowork.web.administration;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Accounts of officials: an administrator makes them, the key is mailed. */
@Controller
@For(Role.ADMINISTRATOR)
@RequestMapping("/administration")
class OfficialController {
    /** 労働局. */
    record Bureau(String code, String name) {}

    record Bureaus(List<Bureau> items) {}

    @GetMapping
    String home() {
        return "administration/home";
    }

    @GetMapping("/officials")
    String form(Api api, Model model) {
        Map<String, String> bureaus = new LinkedHashMap<>();
        api.get("/reference/labour-bureaus")
                .as(Bureaus.class)
                .items()
                .forEach(each -> bureaus.put(each.code(), each.name()));
        model.addAttribute("bureaus", bureaus);
        return "administration/officials";
    }

    @PostMapping("/officials")
    String make(Api api, Form form, Notices notices) {
        api.post("/officials")
                .key(form.key())
                .body(Body.of(
                        "role", form.text("role"),
                        "bureau", form.text("bureau"),
                        "mailAddress", Form.halfWidth(form.first("mailAddress")).strip()))
                .send();
        notices.say("administration.official-made");
        return "redirect:/administration";
    }
}
