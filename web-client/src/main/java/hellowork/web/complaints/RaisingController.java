package hellowork.web.complaints;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.Reference;
import hellowork.web.session.For;
import hellowork.web.session.ForEverybody;
import hellowork.web.session.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first word: a job seeker complains (S-40), an organization consults the desk (S-41); and where the desks are. */
@Controller
class RaisingController {
    private final Reference reference;

    RaisingController(Reference reference) {
        this.reference = reference;
    }

    record Raised(String complaintId) {}

    record Organization(String organizationId, @Nullable String name) {}

    record Conversation(String threadId, Organization organization) {}

    record Office(
            String name, @Nullable String address, @Nullable String phone) {}

    record Desks(List<Office> offices, boolean officesListed, String japanese, String english) {}

    /** One can complain of whoever has written; a thread says of whom at once. */
    @For(Role.JOB_SEEKER)
    @GetMapping("/complaints/new")
    String complain(Api api, Model model, @RequestParam(required = false) @Nullable String thread) {
        Map<String, String> organizations = new LinkedHashMap<>();
        String chosen = null;
        for (Conversation each :
                api.get("/threads").with("limit", 100).page(Conversation.class).items()) {
            Organization organization = each.organization();
            String name = organization.name();
            organizations.put(organization.organizationId(), name == null ? organization.organizationId() : name);
            if (each.threadId().equals(thread)) {
                chosen = organization.organizationId();
            }
        }
        model.addAttribute("organizations", organizations);
        model.addAttribute("chosen", chosen);
        model.addAttribute("prefectures", reference.prefectureNames(api));
        return "complaints/new";
    }

    @For(Role.JOB_SEEKER)
    @PostMapping("/complaints/new")
    String raise(Api api, Form form, Notices notices) {
        boolean desk = "DESK".equals(form.text("to"));
        Raised raised = api.post("/complaints")
                .key(form.key())
                .body(Body.of(
                        "organizationId", form.text("organizationId"),
                        "to", form.text("to"),
                        "prefecture", desk ? form.text("prefecture") : null,
                        "subject", form.first("subject"),
                        "body", form.first("body"),
                        "identityMayBeTold", form.flag("identityMayBeTold") ? true : null))
                .as(Raised.class);
        notices.say("complaints.raised");
        return "redirect:/complaints/" + raised.complaintId();
    }

    @For(Role.ORGANIZATION)
    @GetMapping("/complaints/consultation")
    String consultation(Api api, Model model) {
        model.addAttribute("prefectures", reference.prefectureNames(api));
        return "complaints/consultation";
    }

    @For(Role.ORGANIZATION)
    @PostMapping("/complaints/consultation")
    String consult(Api api, Form form, Notices notices) {
        Raised raised = api.post("/complaint-consultations")
                .key(form.key())
                .body(Body.of(
                        "prefecture", form.text("prefecture"),
                        "subject", form.first("subject"),
                        "body", form.first("body")))
                .as(Raised.class);
        notices.say("complaints.consulted");
        return "redirect:/complaints/" + raised.complaintId();
    }

    /** No login is needed to find somebody to talk to. */
    @ForEverybody
    @GetMapping("/complaints/desks")
    String desks(Api api, Model model, @RequestParam(required = false) @Nullable String prefecture) {
        Map<String, String> names = reference.prefectureNames(api);
        model.addAttribute("prefectures", names);
        model.addAttribute("prefecture", prefecture);
        if (prefecture != null && names.containsKey(prefecture)) {
            model.addAttribute(
                    "desks",
                    api.get("/complaint-desks").with("prefecture", prefecture).as(Desks.class));
        }
        return "complaints/desks";
    }
}
