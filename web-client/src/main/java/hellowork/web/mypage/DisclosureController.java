package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.Registration;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 求職情報提供の可否と提供先 (S-33 求Q3), and 求職情報公開 to employers, which is another choice (O-22). */
@Controller
@For(Role.JOB_SEEKER)
class DisclosureController {
    @GetMapping("/my-page/disclosure")
    String disclosure(Api api, Model model) {
        model.addAttribute("own", api.get("/my-page").as(Registration.class));
        return "mypage/disclosure";
    }

    @PostMapping("/my-page/disclosure")
    String set(Api api, Form form, Notices notices) {
        var recipients = form.all("recipients");
        api.put("/my-page/disclosure").body(Body.of("recipients", recipients)).send();
        notices.say(recipients.isEmpty() ? "mypage.disclosure.to-nobody" : "mypage.disclosure.saved");
        return "redirect:/my-page/disclosure";
    }

    @PostMapping("/my-page/disclosure/pause")
    String pause(Api api, Notices notices) {
        api.put("/my-page/disclosure/pause").send();
        notices.say("mypage.disclosure.paused");
        return "redirect:/my-page/disclosure";
    }

    @PostMapping("/my-page/disclosure/resume")
    String resume(Api api, Notices notices) {
        api.delete("/my-page/disclosure/pause").send();
        notices.say("mypage.disclosure.resumed");
        return "redirect:/my-page/disclosure";
    }

    @PostMapping("/my-page/disclosure/employers")
    String employers(Api api, Form form, Notices notices) {
        boolean disclosed = form.flag("disclosed");
        api.put("/my-page/employer-disclosure")
                .body(Body.of("disclosed", disclosed))
                .send();
        notices.say(disclosed ? "mypage.employers.on" : "mypage.employers.off");
        return "redirect:/my-page/disclosure";
    }
}
