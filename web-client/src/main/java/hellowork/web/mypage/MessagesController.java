package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Background;
import hellowork.web.page.Notices;
import hellowork.web.registration.Registration;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 受信したメッセージ: the inbox, one conversation, and what a job seeker answers (S-14, S-32). */
@Controller
@For(Role.JOB_SEEKER)
class MessagesController {
    @GetMapping("/my-page/messages")
    String inbox(Api api, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Slice<Conversation> page = api.get("/threads").with("cursor", cursor).page(Conversation.class);
        model.addAttribute("own", api.get("/my-page").as(Registration.class));
        model.addAttribute("conversations", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("cursor", cursor);
        return "mypage/messages";
    }

    /** Opening it is reading it; no organization is told of that (S-32). */
    @GetMapping("/my-page/messages/{threadId}")
    String conversation(Api api, HttpServletRequest request, @PathVariable String threadId, Model model) {
        Conversation conversation = api.get("/threads/{threadId}", threadId).as(Conversation.class);
        model.addAttribute("conversation", conversation);
        model.addAttribute(
                "placement", api.get("/threads/{threadId}/placement", threadId).as(Placement.class));
        model.addAttribute("own", api.get("/my-page").as(Registration.class));
        if (!Background.is(request)) {
            conversation
                    .unreadMessages()
                    .forEach(message -> api.put(
                                    "/threads/{threadId}/messages/{messageId}/read", threadId, message.messageId())
                            .send());
        }
        return "mypage/conversation";
    }

    /** What may tell who writes is pointed out; ticked, it is sent as it is (S-32). */
    @PostMapping("/my-page/messages/{threadId}")
    String answer(Api api, Form form, Notices notices, @PathVariable String threadId) {
        api.post("/threads/{threadId}/messages", threadId)
                .key(form.key())
                .body(Body.of("body", form.first("body"), "identityMayBeTold", form.flag("identityMayBeTold")))
                .send();
        notices.say("mypage.message.sent");
        return "redirect:/my-page/messages/" + threadId;
    }

    @GetMapping("/my-page/messages/{threadId}/decline")
    String decline(Api api, @PathVariable String threadId, Model model) {
        model.addAttribute(
                "conversation", api.get("/threads/{threadId}", threadId).as(Conversation.class));
        return "mypage/decline";
    }

    @PostMapping("/my-page/messages/{threadId}/decline")
    String decline(Api api, Form form, Notices notices, @PathVariable String threadId) {
        api.post("/threads/{threadId}/decline", threadId)
                .body(Body.of("reason", form.text("reason"), "identityMayBeTold", form.flag("identityMayBeTold")))
                .send();
        notices.say("mypage.declined");
        return "redirect:/my-page/messages/" + threadId;
    }

    @GetMapping("/my-page/messages/{threadId}/{messageId}/report")
    String report(Api api, @PathVariable String threadId, @PathVariable String messageId, Model model) {
        Conversation conversation = api.get("/threads/{threadId}", threadId).as(Conversation.class);
        model.addAttribute("conversation", conversation);
        model.addAttribute(
                "message",
                conversation.messages() == null
                        ? null
                        : conversation.messages().stream()
                                .filter(message -> message.messageId().equals(messageId))
                                .findFirst()
                                .orElse(null));
        model.addAttribute("messageId", messageId);
        return "mypage/report";
    }

    @PostMapping("/my-page/messages/{threadId}/{messageId}/report")
    String report(Api api, Form form, Notices notices, @PathVariable String threadId, @PathVariable String messageId) {
        api.post("/threads/{threadId}/messages/{messageId}/report", threadId, messageId)
                .body(Body.of(
                        "kind", form.text("kind"),
                        "text", form.text("text"),
                        "identityMayBeTold", form.flag("identityMayBeTold")))
                .send();
        notices.say("mypage.reported");
        return "redirect:/my-page/messages/" + threadId;
    }
}
