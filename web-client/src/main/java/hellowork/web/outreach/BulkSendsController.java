package hellowork.web.outreach;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.organization.OwnOrganization;
import hellowork.web.organization.Quota;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Bulk sends: looked at first, then sent as a whole or not at all (S-10), now or at a time. */
@Controller
@For(Role.ORGANIZATION)
class BulkSendsController {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    record Line(
            String bulkSendId,
            String subject,
            String state,
            int recipients,
            @Nullable Integer sent,
            @Nullable Instant sendAt,
            @Nullable String refusedBy,
            Instant draftedAt) {}

    /** @param reason NOT_AVAILABLE, ANSWER_AWAITED or DECLINED */
    record Excluded(String seeker, String reason) {}

    /**
     * @param recipients how many are named
     * @param excluded who gets nothing, and why as far as the organization may know
     * @param messages how many messages it comes to, or came to
     * @param leftToday of today's 1,000
     * @param refusedBy the rule by which nothing was sent at its time
     */
    record BulkSend(
            String bulkSendId,
            String state,
            String subject,
            String body,
            @Nullable String keepWordsBecause,
            int recipients,
            List<Excluded> excluded,
            List<String> doubled,
            int messages,
            int leftToday,
            @Nullable Instant checkedAt,
            @Nullable Instant sendAt,
            @Nullable String refusedBy,
            @Nullable Instant sentAt) {
        /** Whether all of it fits into what is left of today. */
        public boolean isFitting() {
            return messages <= leftToday;
        }

        /** How many are excluded for each reason. */
        public Map<String, Long> reasons() {
            return excluded.stream()
                    .collect(Collectors.groupingBy(Excluded::reason, TreeMap::new, Collectors.counting()));
        }
    }

    @GetMapping("/organization/bulk-sends")
    String bulkSends(Api api, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Slice<Line> lines = api.get("/bulk-sends").with("cursor", cursor).page(Line.class);
        model.addAttribute("bulkSends", lines.items())
                .addAttribute("next", lines.next())
                .addAttribute("cursor", cursor);
        return "bulk/list";
    }

    @GetMapping("/organization/bulk-sends/{id}")
    String bulkSend(
            Api api, @PathVariable String id, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        around(api, id, visitor, model);
        return "bulk/send";
    }

    @PostMapping("/organization/bulk-sends/{id}/check")
    String check(Api api, Notices notices, @PathVariable String id) {
        api.post("/bulk-sends/{bulkSendId}/check", id).send();
        notices.say("bulk.checked");
        return "redirect:/organization/bulk-sends/" + id;
    }

    @GetMapping("/organization/bulk-sends/{id}/sending")
    String confirm(
            Api api, @PathVariable String id, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        around(api, id, visitor, model);
        return "bulk/confirm";
    }

    @PostMapping("/organization/bulk-sends/{id}/sending")
    String send(Api api, Form form, Notices notices, @PathVariable String id) {
        api.post("/bulk-sends/{bulkSendId}/sending", id)
                .body(Body.of("skipUnavailable", form.flag("skipUnavailable")))
                .send();
        notices.say("bulk.sent");
        return "redirect:/organization/bulk-sends/" + id;
    }

    @GetMapping("/organization/bulk-sends/{id}/schedule")
    String plan(Api api, @PathVariable String id, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        around(api, id, visitor, model);
        return "bulk/schedule";
    }

    @PostMapping("/organization/bulk-sends/{id}/schedule")
    String schedule(Api api, Form form, Notices notices, @PathVariable String id) {
        api.put("/bulk-sends/{bulkSendId}/schedule", id)
                .body(Body.of("sendAt", sendAt(form), "skipUnavailable", form.flag("skipUnavailable")))
                .send();
        notices.say("bulk.scheduled");
        return "redirect:/organization/bulk-sends/" + id;
    }

    @PostMapping("/organization/bulk-sends/{id}/cancellation")
    String cancel(Api api, Notices notices, @PathVariable String id) {
        api.delete("/bulk-sends/{bulkSendId}/schedule", id).send();
        notices.say("bulk.cancelled");
        return "redirect:/organization/bulk-sends/" + id;
    }

    private static String sendAt(Form form) {
        LocalDate day = form.date("sendAt");
        String time = form.text("time");
        if (day == null || time == null) {
            SequencedMap<String, String> faults = new LinkedHashMap<>();
            if (day == null) {
                faults.put("sendAt", "bulk.day.missing");
            }
            if (time == null) {
                faults.put("time", "bulk.time.missing");
            }
            throw new FormRefused(faults);
        }
        try {
            return day.atTime(LocalTime.parse(Form.halfWidth(time)))
                    .atZone(JAPAN)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeException _) {
            throw new FormRefused("time", "bulk.time.wrong");
        }
    }

    private static void around(Api api, String id, Visitor visitor, Model model) {
        OwnOrganization.of(api, visitor).ifPresent(own -> {
            model.addAttribute("own", own).addAttribute("sender", own.sender(visitor));
            if (own.mayUse()) {
                model.addAttribute("quota", Quota.of(api));
            }
        });
        model.addAttribute("bulk", api.get("/bulk-sends/{bulkSendId}", id).as(BulkSend.class));
    }
}
