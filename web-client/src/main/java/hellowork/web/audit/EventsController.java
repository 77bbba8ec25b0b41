package hellowork.web.audit;

import hellowork.web.api.Api;
import hellowork.web.api.ApiRefused;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an auditor begins, and every event in the order in which it was stored. */
@Controller
@For(Role.AUDITOR)
class EventsController {
    static final int ON_A_PAGE = 50;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    /** The filters that the API may find wrong, each with its words. */
    private static final Set<String> FILTERS = Set.of("aggregateId", "type", "from", "to");

    @GetMapping("/audit")
    String home(@RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        model.addAttribute("today", visitor.now().atZone(TOKYO).toLocalDate());
        return "audit/home";
    }

    @GetMapping("/audit/events")
    String events(
            Api api,
            Form form,
            @RequestParam(required = false) @Nullable String aggregateId,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        Asked asked = new Asked(aggregateId, type, from, to, after);
        model.addAttribute("asked", asked);
        if (!form.isShownAgain()) {
            page(read(api, asked), asked, model);
        }
        return "audit/events";
    }

    private static List<EventLine> read(Api api, Asked asked) {
        try {
            return asked.of(api.get("/history/events"))
                    .with("limit", ON_A_PAGE + 1)
                    .lines(EventLine.class);
        } catch (ApiRefused refused) {
            if (refused.status() == HttpStatus.BAD_REQUEST.value()) {
                refused.problem().faults().stream()
                        .filter(fault -> FILTERS.contains(fault.pointer()))
                        .findFirst()
                        .ifPresent(fault -> {
                            throw new FormRefused(fault.pointer(), "audit.events.refused." + fault.pointer());
                        });
            }
            throw refused;
        }
    }

    private static void page(List<EventLine> lines, Asked asked, Model model) {
        List<EventLine> shown = lines.subList(0, Math.min(ON_A_PAGE, lines.size()));
        model.addAttribute("events", shown)
                .addAttribute(
                        "onwards",
                        lines.size() > ON_A_PAGE ? asked.address(shown.getLast().position()) : null)
                .addAttribute("start", asked.after() == null ? null : asked.address(null));
    }
}
