package hellowork.web.paidservice;

import hellowork.web.api.Api;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bureau takes note of what its organizations notify (S-22). */
@Controller
@For(Role.BUREAU_OFFICER)
class NoteController {

    @GetMapping("/bureau/paid-services")
    String list(Api api, Model model, @RequestParam(required = false) @Nullable String cursor) {
        model.addAttribute(
                "list", api.get("/paid-service-notices").with("cursor", cursor).page(Notice.class));
        model.addAttribute("cursor", cursor);
        return "paidservice/bureau-list";
    }

    @GetMapping("/bureau/paid-services/{paidServiceNoticeId}")
    String notice(Api api, Model model, @PathVariable String paidServiceNoticeId) {
        model.addAttribute(
                "service",
                api.get("/paid-service-notices/{paidServiceNoticeId}", paidServiceNoticeId)
                        .as(Notice.class));
        return "paidservice/bureau-notice";
    }

    @PostMapping("/bureau/paid-services/{paidServiceNoticeId}")
    String note(Api api, Notices notices, @PathVariable String paidServiceNoticeId) {
        api.post("/paid-service-notices/{paidServiceNoticeId}/note", paidServiceNoticeId)
                .send();
        notices.say("paidservice.noted");
        return "redirect:/bureau/paid-services";
    }
}
