package hellowork.web.conversation;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Paid support other than placement, for a job seeker who wishes it (S-21); as notified to the bureau where S-22 asks for it. */
@Controller
@For(Role.ORGANIZATION)
class OfferController {
    record Notice(
            String paidServiceNoticeId,
            String kind,
            @Nullable Instant endedAt) {}

    @GetMapping("/organization/threads/{threadId}/placement/support-offers")
    String offer(Api api, @PathVariable String threadId, Model model) {
        Map<String, String> notified = new LinkedHashMap<>();
        api.get("/paid-service-notices").with("limit", 100).page(Notice.class).items().stream()
                .filter(notice -> notice.endedAt() == null)
                .forEach(notice -> notified.put(notice.paidServiceNoticeId(), notice.kind()));
        model.addAttribute("threadId", threadId).addAttribute("paidServices", notified);
        return "conversation/offer";
    }

    @PostMapping("/organization/threads/{threadId}/placement/support-offers")
    String send(Api api, Form form, Notices notices, @PathVariable String threadId) {
        String notice = form.text("paidServiceNoticeId");
        Map<String, Object> offered = notice == null
                ? Body.of("kind", form.text("kind"), "amountYen", form.number("amountYen"), "text", form.text("text"))
                : Body.of("paidServiceNoticeId", notice);
        api.post("/threads/{threadId}/placement/support-offers", threadId)
                .key(form.key())
                .body(offered)
                .send();
        notices.say("placement.offered");
        return "redirect:/organization/threads/" + threadId + "/placement";
    }
}
