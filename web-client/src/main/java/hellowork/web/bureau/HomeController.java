package hellowork.web.bureau;

import hellowork.web.api.Api;
import hellowork.web.application.Names;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What waits for the bureau: how much of each kind, and the oldest first. */
@Controller
@For(Role.BUREAU_OFFICER)
class HomeController {
    private static final Map<String, String> LISTS = lists();

    private final Names names;

    HomeController(Names names) {
        this.names = names;
    }

    record Tasks(List<Waiting> waiting, List<Task> oldest, int flaggedMessages, int reportYear, int reportsMissing) {}

    record Waiting(String kind, int count, Instant oldest) {}

    record Task(
            String kind,
            String organizationId,
            @Nullable String organizationName,
            @Nullable String paidServiceNoticeId,
            Instant since) {
        /** The page on which it is done. */
        public String page() {
            return switch (kind) {
                case "PAID_SERVICE" -> "/bureau/paid-services/" + paidServiceNoticeId;
                case "MESSAGE_REPORT" -> "/message-reports";
                case "CHANGE" -> "/bureau/organizations/" + organizationId + "/change";
                case "RENEWAL" -> "/bureau/organizations/" + organizationId + "/renewal";
                case String _ -> "/bureau/organizations/" + organizationId;
            };
        }
    }

    /** A kind of work with its list, also where nothing of it waits. */
    record Count(
            String kind, String list, int count, @Nullable Long days) {}

    @GetMapping("/bureau")
    String home(Api api, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        Tasks tasks = api.get("/bureau-tasks").as(Tasks.class);
        Map<String, Waiting> waiting = new LinkedHashMap<>();
        tasks.waiting().forEach(each -> waiting.put(each.kind(), each));
        model.addAttribute("tasks", tasks);
        model.addAttribute(
                "counts",
                LISTS.entrySet().stream()
                        .map(list -> {
                            Waiting each = waiting.get(list.getKey());
                            return new Count(
                                    list.getKey(),
                                    list.getValue(),
                                    each == null ? 0 : each.count(),
                                    each == null
                                            ? null
                                            : Duration.between(each.oldest(), visitor.now())
                                                    .toDays());
                        })
                        .toList());
        String bureau = visitor.bureau();
        model.addAttribute(
                "bureauName", bureau == null ? "" : names.bureaus(api).getOrDefault(bureau, ""));
        return "bureau/home";
    }

    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("APPLICATION", "/bureau/organizations?show=APPLICATION");
        lists.put("FORM", "/bureau/organizations?show=SUBMITTED");
        lists.put("CHANGE", "/bureau/organizations?show=CHANGE");
        lists.put("RENEWAL", "/bureau/organizations?show=RENEWAL");
        lists.put("PAID_SERVICE", "/bureau/paid-services");
        lists.put("MESSAGE_REPORT", "/message-reports");
        return lists;
    }
}
