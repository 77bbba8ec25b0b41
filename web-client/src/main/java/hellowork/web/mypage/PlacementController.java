package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The job seeker's part of a placement: wish for other paid support, consent to it, employment (S-21, S-22, O-21). */
@Controller
@For(Role.JOB_SEEKER)
class PlacementController {
    @PostMapping("/my-page/messages/{threadId}/support-wish")
    String wish(Api api, Notices notices, @PathVariable String threadId) {
        api.put("/threads/{threadId}/placement/support-wish", threadId).send();
        notices.say("mypage.support.wished");
        return back(threadId);
    }

    @PostMapping("/my-page/messages/{threadId}/support-wish/end")
    String wishNoMore(Api api, Notices notices, @PathVariable String threadId) {
        api.delete("/threads/{threadId}/placement/support-wish", threadId).send();
        notices.say("mypage.support.wished-no-more");
        return back(threadId);
    }

    @PostMapping("/my-page/messages/{threadId}/support-offers/{paidServiceId}/consent")
    String consent(Api api, Notices notices, @PathVariable String threadId, @PathVariable String paidServiceId) {
        api.put("/threads/{threadId}/placement/support-offers/{paidServiceId}/consent", threadId, paidServiceId)
                .send();
        notices.say("mypage.support.consented");
        return back(threadId);
    }

    /** The registration ends with it (O-21): a page of its own says so first. */
    @GetMapping("/my-page/messages/{threadId}/hires/{hireId}")
    String hire(Api api, @PathVariable String threadId, @PathVariable String hireId, Model model) {
        model.addAttribute(
                "conversation", api.get("/threads/{threadId}", threadId).as(Conversation.class));
        model.addAttribute(
                "hire",
                api.get("/threads/{threadId}/placement", threadId).as(Placement.class).hires().stream()
                        .filter(each -> each.hireId().equals(hireId))
                        .findFirst()
                        .orElse(null));
        return "mypage/hire";
    }

    @PostMapping("/my-page/messages/{threadId}/hires/{hireId}")
    String confirmHire(Api api, Notices notices, @PathVariable String threadId, @PathVariable String hireId) {
        api.put("/threads/{threadId}/placement/hires/{hireId}/confirmation", threadId, hireId)
                .send();
        notices.say("mypage.hire.confirmed");
        return back(threadId);
    }

    private static String back(String threadId) {
        return "redirect:/my-page/messages/" + threadId;
    }
}
