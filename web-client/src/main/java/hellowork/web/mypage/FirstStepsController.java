package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.page.Notices;
import hellowork.web.registration.ProfileChoices;
import hellowork.web.registration.Reference;
import hellowork.web.registration.Registration;
import hellowork.web.registration.RegistrationForms;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The way of a new account: 求職登録, 利用規約(求職者用), マイページの開設 (S-30, S-31); then to whom the profile is shown. */
@Controller
@For(Role.JOB_SEEKER)
class FirstStepsController {
    private final Reference reference;

    FirstStepsController(Reference reference) {
        this.reference = reference;
    }

    @GetMapping("/my-page/registration/new")
    String registration(Api api, Form form, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        if (visitor.jobSeekerId() != null) {
            return "redirect:/my-page";
        }
        model.addAttribute("choices", ProfileChoices.of(reference, api, form, null));
        model.addAttribute("names", reference.names(api));
        return "mypage/register";
    }

    @PostMapping("/my-page/registration/new")
    String register(
            Api api, Form form, Notices notices, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        if (ProfileChoices.isAsked(form)) {
            return registration(api, form, visitor, model);
        }
        api.post("/job-seekers")
                .key(form.key())
                .body(RegistrationForms.registration(form))
                .send();
        notices.say("mypage.registered");
        return "redirect:/my-page/terms";
    }

    @GetMapping("/my-page/terms")
    String terms(Api api, Model model) {
        model.addAttribute("own", api.get("/my-page").as(Registration.class));
        return "mypage/terms";
    }

    /** Agreed to is the version that was shown, which may have been followed by another one meanwhile. */
    @PostMapping("/my-page/terms")
    String accept(Api api, Form form, Notices notices) {
        if (!form.flag("agreed")) {
            throw new FormRefused("agreed", "mypage.terms.tick");
        }
        api.post("/my-page/terms-acceptance")
                .body(Body.of("version", form.first("version")))
                .send();
        notices.say("mypage.terms.accepted");
        return api.get("/my-page").as(Registration.class).opened() ? "redirect:/my-page" : "redirect:/my-page/opening";
    }

    @GetMapping("/my-page/opening")
    String opening(Api api, Model model) {
        Registration own = api.get("/my-page").as(Registration.class);
        if (own.opened()) {
            return "redirect:/my-page";
        }
        if (!own.termsCurrent()) {
            return "redirect:/my-page/terms";
        }
        model.addAttribute("own", own);
        return "mypage/opening";
    }

    @PostMapping("/my-page/opening")
    String open(Api api, Notices notices) {
        api.post("/my-page").send();
        notices.say("mypage.opened");
        return api.get("/my-page").as(Registration.class).recipients().isEmpty()
                ? "redirect:/my-page/disclosure"
                : "redirect:/my-page";
    }
}
