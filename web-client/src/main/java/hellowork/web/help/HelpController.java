package hellowork.web.help;

import hellowork.web.api.Api;
import hellowork.web.help.Help.Audience;
import hellowork.web.help.Help.Topic;
import hellowork.web.session.ForEverybody;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Questions and answers, the help desk (S-43), and the terms of use. */
@Controller
@ForEverybody
class HelpController {
    /**
     * The help desk of this deployment.
     *
     * @param openNow whether somebody answers at this moment
     * @param opensNext when it opens for the next time
     */
    record HelpDesk(
            String phone,
            String mailAddress,
            LocalTime opens,
            LocalTime closes,
            boolean openNow,
            Instant opensNext,
            String japanese,
            String english) {}

    /** The topics of one audience. */
    record Part(Audience audience, List<Topic> topics) {}

    @GetMapping("/help")
    String help(
            Api api,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            Model model) {
        Help help = Help.of(api);
        model.addAttribute(
                "parts",
                order(visitor).stream()
                        .map(audience -> new Part(audience, help.of(audience)))
                        .toList());
        model.addAttribute("desk", api.get("/help-desk").as(HelpDesk.class));
        return "help/help";
    }

    @GetMapping("/terms")
    String terms() {
        return "help/terms";
    }

    /** The text that a job seeker agrees to before MyPage is opened (S-31), for everybody to read. */
    @GetMapping("/terms/job-seekers")
    String jobSeekersTerms() {
        return "help/job-seekers-terms";
    }

    /** One's own part first. */
    private static List<Audience> order(@Nullable Visitor visitor) {
        List<Audience> order = new ArrayList<>(List.of(Audience.values()));
        if (visitor != null && visitor.role() == Role.ORGANIZATION) {
            order.remove(Audience.ORGANIZATION);
            order.addFirst(Audience.ORGANIZATION);
        } else if (visitor != null && visitor.role() == Role.JOB_SEEKER) {
            order.remove(Audience.JOB_SEEKER);
            order.addFirst(Audience.JOB_SEEKER);
        }
        return order;
    }
}
