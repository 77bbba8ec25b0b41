package hellowork.web.outreach;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.api.Versioned;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ひな形: texts that all accounts of the organization use. */
@Controller
@For(Role.ORGANIZATION)
class TemplatesController {
    @GetMapping("/organization/templates")
    String templates(Api api, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Slice<Template> templates = api.get("/templates").with("cursor", cursor).page(Template.class);
        model.addAttribute("templates", templates.items())
                .addAttribute("next", templates.next())
                .addAttribute("cursor", cursor);
        return "template/list";
    }

    @GetMapping("/organization/templates/new")
    String begin() {
        return "template/edit";
    }

    @PostMapping("/organization/templates/new")
    String make(Api api, Form form, Notices notices) {
        api.post("/templates").key(form.key()).body(body(form)).send();
        notices.say("template.made");
        return "redirect:/organization/templates";
    }

    @GetMapping("/organization/templates/{templateId}")
    String edit(Api api, @PathVariable String templateId, Model model) {
        Versioned<Template> template =
                api.get("/templates/{templateId}", templateId).versioned(Template.class);
        model.addAttribute("template", template.value()).addAttribute("etag", template.version());
        return "template/edit";
    }

    @PostMapping("/organization/templates/{templateId}")
    String change(Api api, Form form, Notices notices, @PathVariable String templateId) {
        api.put("/templates/{templateId}", templateId)
                .version(form.version())
                .body(body(form))
                .send();
        notices.say("template.changed");
        return "redirect:/organization/templates";
    }

    @GetMapping("/organization/templates/{templateId}/removal")
    String confirm(Api api, @PathVariable String templateId, Model model) {
        model.addAttribute("template", Template.one(api, templateId));
        return "template/removal";
    }

    @PostMapping("/organization/templates/{templateId}/removal")
    String remove(Api api, Notices notices, @PathVariable String templateId) {
        api.delete("/templates/{templateId}", templateId).send();
        notices.say("template.removed");
        return "redirect:/organization/templates";
    }

    private static Map<String, Object> body(Form form) {
        Text text = Text.of(form);
        return Body.of("name", form.text("name"), "subject", text.subject(), "body", text.body());
    }
}
