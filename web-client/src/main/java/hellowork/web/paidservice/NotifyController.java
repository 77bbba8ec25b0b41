package hellowork.web.paidservice;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The organization notifies before it offers, changes by a newer notification, and withdraws (S-22). */
@Controller
@For(Role.ORGANIZATION)
class NotifyController {
    private static final String LIST = "redirect:/organization/paid-services";

    @GetMapping("/organization/paid-services")
    String list(
            Api api,
            Model model,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        model.addAttribute(
                "list",
                visitor.organizationId() == null
                        ? new Slice<Notice>(List.of(), null)
                        : api.get("/paid-service-notices")
                                .with("cursor", cursor)
                                .page(Notice.class));
        model.addAttribute("cursor", cursor);
        model.addAttribute("isContractor", visitor.jointApplicantId() != null);
        return "paidservice/list";
    }

    @GetMapping("/organization/paid-services/new")
    String form(Api api, Model model, @RequestParam(required = false) @Nullable String replaces) {
        model.addAttribute(
                "earlier",
                replaces == null
                        ? null
                        : api.get("/paid-service-notices/{paidServiceNoticeId}", replaces)
                                .as(Notice.class));
        return "paidservice/new";
    }

    @PostMapping("/organization/paid-services/new")
    String send(Api api, Form form, Notices notices) {
        api.post("/paid-service-notices")
                .key(form.key())
                .body(Body.of(
                        "kind", form.text("kind"),
                        "amountYen", form.number("amountYen"),
                        "text", form.text("text"),
                        "replaces", form.text("replaces")))
                .send();
        notices.say("paidservice.sent");
        return LIST;
    }

    @GetMapping("/organization/paid-services/{paidServiceNoticeId}/withdrawal")
    String withdrawal(Api api, Model model, @PathVariable String paidServiceNoticeId) {
        model.addAttribute(
                "service",
                api.get("/paid-service-notices/{paidServiceNoticeId}", paidServiceNoticeId)
                        .as(Notice.class));
        return "paidservice/withdrawal";
    }

    @PostMapping("/organization/paid-services/{paidServiceNoticeId}/withdrawal")
    String withdraw(Api api, Notices notices, @PathVariable String paidServiceNoticeId) {
        api.post("/paid-service-notices/{paidServiceNoticeId}/withdrawal", paidServiceNoticeId)
                .send();
        notices.say("paidservice.withdrawn");
        return LIST;
    }
}
