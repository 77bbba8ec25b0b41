package hellowork.web.conversation;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** An employment that was recorded by mistake is taken back, with a reason; the record stays. */
@Controller
@For(Role.ORGANIZATION)
class RetractionController {
    @GetMapping("/organization/threads/{threadId}/placement/hires/{hireId}/retraction")
    String confirm(Api api, @PathVariable String threadId, @PathVariable String hireId, Model model) {
        Placement.Hire hire = Placement.of(api, threadId).hires().stream()
                .filter(each -> each.hireId().equals(hireId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("threadId", threadId).addAttribute("hire", hire);
        return "conversation/retraction";
    }

    @PostMapping("/organization/threads/{threadId}/placement/hires/{hireId}/retraction")
    String retract(Api api, Form form, Notices notices, @PathVariable String threadId, @PathVariable String hireId) {
        api.post("/threads/{threadId}/placement/hires/{hireId}/retraction", threadId, hireId)
                .body(Body.of("reason", form.text("reason")))
                .send();
        notices.say("placement.retracted");
        return "redirect:/organization/threads/" + threadId + "/placement";
    }
}
