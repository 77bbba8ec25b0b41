package hellowork.web.conversation;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The conversations of an organization: those with an answer that nobody has opened stand first. */
@Controller
@For(Role.ORGANIZATION)
class ThreadsController {
    private static final int ON_A_PAGE = 30;
    private static final int NEW_FIRST = 20;

    @GetMapping("/organization/threads")
    String threads(
            Api api,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        if (visitor.organizationId() == null) {
            model.addAttribute("threads", List.of());
            return "conversation/list";
        }
        Slice<Conversation> threads = api.get("/threads")
                .with("unread", unread ? "true" : null)
                .with("limit", ON_A_PAGE)
                .with("cursor", cursor)
                .page(Conversation.class);
        List<Conversation> newOnes = unread || cursor != null
                ? List.of()
                : api.get("/threads")
                        .with("unread", "true")
                        .with("limit", NEW_FIRST)
                        .page(Conversation.class)
                        .items();
        Set<String> shown = newOnes.stream().map(Conversation::threadId).collect(Collectors.toSet());
        model.addAttribute("newOnes", newOnes)
                .addAttribute(
                        "threads",
                        threads.items().stream()
                                .filter(thread -> !shown.contains(thread.threadId()))
                                .toList())
                .addAttribute("next", threads.next())
                .addAttribute("cursor", cursor)
                .addAttribute("unreadOnly", unread);
        return "conversation/list";
    }
}
