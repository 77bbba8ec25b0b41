package hellowork.web.conversation;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.organization.OwnOrganization;
import hellowork.web.organization.Periods;
import hellowork.web.organization.Quota;
import hellowork.web.page.Background;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** One conversation: read, and answered. */
@Controller
@For(Role.ORGANIZATION)
class ThreadController {
    private final Periods periods;

    ThreadController(Periods periods) {
        this.periods = periods;
    }

    @GetMapping("/organization/threads/{threadId}")
    String thread(
            Api api,
            HttpServletRequest request,
            @PathVariable String threadId,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            Model model) {
        Conversation thread = api.get("/threads/{threadId}", threadId).as(Conversation.class);
        Optional<OwnOrganization> own = OwnOrganization.of(api, visitor);
        own.ifPresent(organization -> {
            model.addAttribute("own", organization).addAttribute("sender", organization.sender(visitor));
            if (organization.mayUse()) {
                model.addAttribute("quota", Quota.of(api));
            }
        });
        model.addAttribute("thread", thread).addAttribute("placement", Placement.of(api, threadId));
        if (thread.isAwaited()) {
            Instant from = periods.outreachAgainFrom(thread.lastMessageAt());
            model.addAttribute("againFrom", from)
                    .addAttribute("again", !visitor.now().isBefore(from));
        }
        if (!Background.is(request)) {
            open(api, thread);
        }
        return "conversation/thread";
    }

    /** Whoever looks at the page has opened what is new on it; the job seeker sees that. */
    private static void open(Api api, Conversation thread) {
        List<Conversation.Message> messages = thread.messages() == null ? List.of() : thread.messages();
        messages.stream()
                .filter(Conversation.Message::isUnopened)
                .forEach(message -> api.put(
                                "/threads/{threadId}/messages/{messageId}/read", thread.threadId(), message.messageId())
                        .send());
    }

    @PostMapping("/organization/threads/{threadId}")
    String write(Api api, Form form, Notices notices, @PathVariable String threadId) {
        String body = form.text("body");
        if (body == null) {
            throw new FormRefused("body", "outreach.body.missing");
        }
        api.post("/threads/{threadId}/messages", threadId)
                .key(form.key())
                .body(Body.of("body", body, "keepWordsBecause", form.text("keepWordsBecause")))
                .send();
        notices.say("conversation.sent");
        return "redirect:/organization/threads/" + threadId;
    }
}
