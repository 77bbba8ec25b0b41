package hellowork.web.bureau;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the bureau watches over: messages with words that the law may forbid, reported messages, complaints. */
@Controller
@For(Role.BUREAU_OFFICER)
class WatchController {

    /** @param reason for which the sender kept the words */
    record Flagged(
            String messageId,
            String organizationId,
            @Nullable String organizationName,
            List<String> words,
            String reason,
            @Nullable String subject,
            @Nullable String body,
            Instant sentAt) {}

    /** @param text what the job seeker wrote about it */
    record Report(
            String threadId,
            String messageId,
            String organizationId,
            @Nullable String organizationName,
            String kind,
            @Nullable String text,
            @Nullable String subject,
            @Nullable String body,
            Instant reportedAt,
            @Nullable Instant closedAt,
            @Nullable String note) {}

    record Cluster(String organizationId, @Nullable String organizationName, int total, List<Count> counts) {
        /** How many of them the organization or the desk still works on. */
        public int open() {
            return counts.stream()
                    .filter(count -> count.state().startsWith("WITH_"))
                    .mapToInt(Count::complaints)
                    .sum();
        }

        /** How many were raised in this month. */
        public int in(String month) {
            return counts.stream()
                    .filter(count -> count.month().equals(month))
                    .mapToInt(Count::complaints)
                    .sum();
        }

        /** The months in which there were some, the newest first. */
        public List<String> months() {
            return counts.stream()
                    .map(Count::month)
                    .distinct()
                    .sorted()
                    .toList()
                    .reversed();
        }
    }

    record Count(String month, String state, int complaints) {}

    @GetMapping("/bureau/flagged-messages")
    String flagged(Api api, Model model, @RequestParam(required = false) @Nullable String cursor) {
        model.addAttribute(
                "list", api.get("/flagged-messages").with("cursor", cursor).page(Flagged.class));
        model.addAttribute("cursor", cursor);
        return "bureau/flagged";
    }

    /** The desk sees those of every organization, a bureau those of its own. */
    @For({Role.BUREAU_OFFICER, Role.DESK_OFFICER})
    @GetMapping("/message-reports")
    String reports(
            Api api,
            Model model,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor) {
        boolean closed = "CLOSED".equals(state);
        model.addAttribute(
                "list",
                api.get("/message-reports")
                        .with("state", closed ? "CLOSED" : "OPEN")
                        .with("cursor", cursor)
                        .page(Report.class));
        model.addAttribute("closed", closed);
        model.addAttribute("cursor", cursor);
        return "bureau/message-reports";
    }

    @For({Role.BUREAU_OFFICER, Role.DESK_OFFICER})
    @PostMapping("/message-reports/{threadId}/{messageId}/closing")
    String close(Api api, Form form, Notices notices, @PathVariable String threadId, @PathVariable String messageId) {
        String note = form.text("note");
        if (note == null) {
            throw new FormRefused("note", "bureau.note.missing");
        }
        api.post("/threads/{threadId}/messages/{messageId}/report/closing", threadId, messageId)
                .body(Body.of("note", note))
                .send();
        notices.say("bureau.report-closed");
        return "redirect:/message-reports";
    }

    @GetMapping("/bureau/complaints")
    String complaints(Api api, Model model, @RequestParam(required = false) @Nullable String cursor) {
        model.addAttribute(
                "list", api.get("/complaint-clusters").with("cursor", cursor).page(Cluster.class));
        model.addAttribute("cursor", cursor);
        return "bureau/complaints";
    }
}
