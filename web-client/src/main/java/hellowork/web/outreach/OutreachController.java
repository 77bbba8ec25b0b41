package hellowork.web.outreach;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.organization.Begun;
import hellowork.web.organization.OwnOrganization;
import hellowork.web.organization.Quota;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 案内: written, looked at as the job seeker will see it, and sent (S-10, S-14). */
@Controller
@For(Role.ORGANIZATION)
class OutreachController {
    record Sent(String threadId) {}

    @GetMapping("/organization/seekers/{seeker}/outreach")
    String write(
            Api api,
            @PathVariable String seeker,
            @RequestParam(required = false) @Nullable String template,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            Model model) {
        Optional<OwnOrganization> own = OwnOrganization.of(api, visitor);
        if (own.filter(OwnOrganization::mayUse).isEmpty()) {
            own.ifPresent(organization -> model.addAttribute("own", organization));
            return "organization/barred";
        }
        around(api, visitor, seeker, own.get(), model);
        model.addAttribute("templates", Template.choices(api));
        model.addAttribute("begun", Begun.with(api, seeker).orElse(null));
        if (template != null && !template.isEmpty()) {
            model.addAttribute("filled", Template.one(api, template));
        }
        return "outreach/write";
    }

    /** As the job seeker will see it. */
    @PostMapping("/organization/seekers/{seeker}/outreach/preview")
    String preview(
            Api api,
            Form form,
            @PathVariable String seeker,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            Model model) {
        model.addAttribute("text", Text.of(form));
        OwnOrganization.of(api, visitor).ifPresent(own -> around(api, visitor, seeker, own, model));
        return "outreach/preview";
    }

    /** Back to the text, with what was typed. */
    @PostMapping("/organization/seekers/{seeker}/outreach/edit")
    String edit(
            Api api, @PathVariable String seeker, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        return write(api, seeker, null, visitor, model);
    }

    /** Steps between cannot be opened by themselves. */
    @GetMapping({"/organization/seekers/{seeker}/outreach/preview", "/organization/seekers/{seeker}/outreach/edit"})
    String begin(@PathVariable String seeker) {
        return "redirect:/organization/seekers/" + seeker + "/outreach";
    }

    @PostMapping("/organization/seekers/{seeker}/outreach")
    String send(Api api, Form form, Notices notices, @PathVariable String seeker) {
        Sent sent = api.post("/outreach")
                .key(form.key())
                .body(Body.of(
                        "seeker", seeker,
                        "subject", form.text("subject"),
                        "body", form.text("body"),
                        "keepWordsBecause", form.text("keepWordsBecause")))
                .as(Sent.class);
        notices.say("outreach.sent");
        return "redirect:/organization/threads/" + sent.threadId();
    }

    private static void around(Api api, Visitor visitor, String seeker, OwnOrganization own, Model model) {
        model.addAttribute("seeker", seeker)
                .addAttribute("own", own)
                .addAttribute("sender", own.sender(visitor))
                .addAttribute("quota", Quota.of(api));
    }
}
