package hellowork.web.conversation;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.organization.OwnOrganization;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Placement and paid services in one conversation, in the order that the rules ask for (S-20 to S-22). */
@Controller
@For(Role.ORGANIZATION)
class PlacementController {
    @GetMapping("/organization/threads/{threadId}/placement")
    String placement(
            Api api, @PathVariable String threadId, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        Optional<OwnOrganization> own = OwnOrganization.of(api, visitor);
        own.ifPresent(organization -> model.addAttribute("own", organization));
        model.addAttribute("thread", api.get("/threads/{threadId}", threadId).as(Conversation.class))
                .addAttribute("placement", Placement.of(api, threadId))
                .addAttribute(
                        "takesNoMoney",
                        visitor.jointApplicantId() != null
                                || own.filter(OwnOrganization::takesNoMoney).isPresent());
        return "conversation/placement";
    }

    @GetMapping("/organization/threads/{threadId}/placement/explanations")
    String explanation(@PathVariable String threadId, Model model) {
        model.addAttribute("threadId", threadId);
        return "conversation/explanation";
    }

    /** S-20: before the job application is accepted. */
    @PostMapping("/organization/threads/{threadId}/placement/explanations")
    String explain(Api api, Form form, Notices notices, @PathVariable String threadId) {
        api.post("/threads/{threadId}/placement/explanations", threadId)
                .key(form.key())
                .body(Body.of(
                        "kind", form.text("kind"), "amountYen", form.number("amountYen"), "text", form.text("text")))
                .send();
        return done(notices, "placement.explained", threadId);
    }

    @GetMapping("/organization/threads/{threadId}/placement/job-application")
    String acceptance(Api api, @PathVariable String threadId, Model model) {
        model.addAttribute("threadId", threadId).addAttribute("placement", Placement.of(api, threadId));
        return "conversation/acceptance";
    }

    @PostMapping("/organization/threads/{threadId}/placement/job-application")
    String accept(Api api, Form form, Notices notices, @PathVariable String threadId) {
        String chosen = form.text("withPaidServices");
        if (chosen == null) {
            throw new FormRefused("withPaidServices", "placement.paid.missing");
        }
        api.put("/threads/{threadId}/placement/job-application", threadId)
                .body(Body.of("withPaidServices", Boolean.valueOf(chosen)))
                .send();
        return done(notices, "placement.accepted", threadId);
    }

    @PostMapping("/organization/threads/{threadId}/placement/support-offers/{paidServiceId}/provision")
    String provide(Api api, Notices notices, @PathVariable String threadId, @PathVariable String paidServiceId) {
        api.put("/threads/{threadId}/placement/support-offers/{paidServiceId}/provision", threadId, paidServiceId)
                .send();
        return done(notices, "placement.provided", threadId);
    }

    @GetMapping("/organization/threads/{threadId}/placement/hires")
    String hire(@PathVariable String threadId, Model model) {
        model.addAttribute("threadId", threadId);
        return "conversation/hire";
    }

    @PostMapping("/organization/threads/{threadId}/placement/hires")
    String record(Api api, Form form, Notices notices, @PathVariable String threadId) {
        api.post("/threads/{threadId}/placement/hires", threadId)
                .key(form.key())
                .body(Body.of("kind", form.text("kind"), "hiredOn", form.date("hiredOn")))
                .send();
        return done(notices, "placement.hired", threadId);
    }

    private static String done(Notices notices, String what, String threadId) {
        notices.say(what);
        return "redirect:/organization/threads/" + threadId + "/placement";
    }
}
