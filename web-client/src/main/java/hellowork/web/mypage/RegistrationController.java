package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.Registration;
import hellowork.web.registration.RegistrationForms;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The registration itself: own data that no organization sees (S-32, S-33), and how long it is valid (O-20). */
@Controller
@For(Role.JOB_SEEKER)
class RegistrationController {
    @GetMapping("/my-page/registration")
    String registration(Api api, Model model) {
        return show(api, model, "mypage/registration");
    }

    @GetMapping("/my-page/registration/personal-data")
    String personalData(Api api, Model model) {
        return show(api, model, "mypage/personal-data");
    }

    @PostMapping("/my-page/registration/personal-data")
    String savePersonalData(Api api, Form form, Notices notices) {
        api.put("/my-page/personal-data")
                .body(RegistrationForms.person(form, ""))
                .send();
        notices.say("mypage.registration.saved");
        return "redirect:/my-page/registration";
    }

    @GetMapping("/my-page/registration/schooling")
    String schooling(Api api, Model model) {
        return show(api, model, "mypage/schooling");
    }

    @PostMapping("/my-page/registration/schooling")
    String saveSchooling(Api api, Form form, Notices notices) {
        api.put("/my-page/schooling")
                .body(RegistrationForms.schooling(form, ""))
                .send();
        notices.say("mypage.registration.saved");
        return "redirect:/my-page/registration";
    }

    /** O-20: an online application in the last month is worth one month more. */
    @GetMapping("/my-page/registration/extension")
    String extension(Api api, Model model) {
        return show(api, model, "mypage/extension");
    }

    @PostMapping("/my-page/registration/extension")
    String extend(Api api, Form form, Notices notices) {
        api.post("/job-seekers/{jobSeekerId}/validity-extensions", own(api).jobSeekerId())
                .key(form.key())
                .body(Body.of("kind", "ONLINE_APPLICATION"))
                .send();
        notices.say("mypage.extended");
        return "redirect:/my-page/registration";
    }

    /** 再求職申込: what was entered stays, and nothing is disclosed before it is chosen again. */
    @GetMapping("/my-page/registration/again")
    String applicationAgain(Api api, Model model) {
        return show(api, model, "mypage/again");
    }

    @PostMapping("/my-page/registration/again")
    String applyAgain(Api api, Form form, Notices notices) {
        api.post("/job-seekers/{jobSeekerId}/applications", own(api).jobSeekerId())
                .key(form.key())
                .send();
        notices.say("mypage.applied-again");
        return "redirect:/my-page/disclosure";
    }

    @PostMapping("/my-page/message-notice")
    String messageNotice(Api api, Form form, Notices notices) {
        boolean on = form.flag("on");
        api.put("/my-page/message-notice").body(Body.of("on", on)).send();
        notices.say(on ? "mypage.notice.on" : "mypage.notice.off");
        return "redirect:/my-page/registration";
    }

    private static String show(Api api, Model model, String page) {
        model.addAttribute("own", own(api));
        return page;
    }

    private static Registration own(Api api) {
        return api.get("/my-page").as(Registration.class);
    }
}
