package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.ProfileChoices;
import hellowork.web.registration.Reference;
import hellowork.web.registration.Registration;
import hellowork.web.registration.RegistrationForms;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What organizations see: as they see it (S-32), and its change (S-33). */
@Controller
@For(Role.JOB_SEEKER)
class ProfileController {
    private final Reference reference;

    ProfileController(Reference reference) {
        this.reference = reference;
    }

    /** The profile as an organization is shown it. */
    record Preview(
            Registration.@Nullable Profile profile,
            @Nullable String selfIntroduction) {}

    @GetMapping("/my-page/profile")
    String preview(Api api, Model model) {
        model.addAttribute("own", api.get("/my-page").as(Registration.class));
        model.addAttribute("shown", api.get("/my-page/preview").as(Preview.class));
        model.addAttribute("names", reference.names(api));
        return "mypage/profile";
    }

    @GetMapping("/my-page/profile/edit")
    String edit(Api api, Form form, Model model) {
        Registration own = api.get("/my-page").as(Registration.class);
        model.addAttribute("own", own);
        model.addAttribute("choices", ProfileChoices.of(reference, api, form, own.profile()));
        model.addAttribute("names", reference.names(api));
        return "mypage/profile-edit";
    }

    @PostMapping("/my-page/profile/edit")
    String save(Api api, Form form, Notices notices, Model model) {
        if (ProfileChoices.isAsked(form)) {
            return edit(api, form, model);
        }
        api.put("/my-page/profile").body(RegistrationForms.profile(form)).send();
        notices.say("mypage.profile.saved");
        return "redirect:/my-page/profile";
    }
}
