package hellowork.web.desk;

import hellowork.web.api.Api;
import hellowork.web.api.Versioned;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.ProfileChoices;
import hellowork.web.registration.Reference;
import hellowork.web.registration.Registration;
import hellowork.web.registration.RegistrationForms;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 利用登録者: registering somebody at the desk, and changing what is registered (S-33); the job seeker sees the changes. */
@Controller
@For(Role.DESK_OFFICER)
class RegistrationsController {
    private final Reference reference;

    RegistrationsController(Reference reference) {
        this.reference = reference;
    }

    record Registered(String jobSeekerId) {}

    @GetMapping("/desk/registrations/new")
    String form(Api api, Form form, Model model) {
        model.addAttribute("choices", ProfileChoices.of(reference, api, form, null));
        model.addAttribute("names", reference.names(api));
        return "desk/register";
    }

    @PostMapping("/desk/registrations/new")
    String register(Api api, Form form, Notices notices, Model model) {
        if (ProfileChoices.isAsked(form)) {
            return form(api, form, model);
        }
        Registered registered = api.post("/job-seekers")
                .key(form.key())
                .body(RegistrationForms.registration(form))
                .as(Registered.class);
        notices.say("desk.registered");
        return page(registered.jobSeekerId());
    }

    @GetMapping("/desk/registrations/{jobSeekerId}")
    String registration(Api api, @PathVariable String jobSeekerId, Model model) {
        return show(api, jobSeekerId, model, "desk/registration");
    }

    @GetMapping("/desk/registrations/{jobSeekerId}/personal-data")
    String personalData(Api api, @PathVariable String jobSeekerId, Model model) {
        return show(api, jobSeekerId, model, "desk/personal-data");
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/personal-data")
    String savePersonalData(Api api, Form form, Notices notices, @PathVariable String jobSeekerId) {
        String number = form.text("seekerNumber");
        api.put("/job-seekers/{jobSeekerId}/personal-data", jobSeekerId)
                .version(form.version())
                .body(Body.of(
                        "seekerNumber",
                        number == null ? null : Form.halfWidth(number),
                        "personalData",
                        RegistrationForms.person(form, "personalData.")))
                .send();
        return saved(notices, jobSeekerId);
    }

    @GetMapping("/desk/registrations/{jobSeekerId}/schooling")
    String schooling(Api api, @PathVariable String jobSeekerId, Model model) {
        return show(api, jobSeekerId, model, "desk/schooling");
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/schooling")
    String saveSchooling(Api api, Form form, Notices notices, @PathVariable String jobSeekerId) {
        api.put("/job-seekers/{jobSeekerId}/schooling", jobSeekerId)
                .version(form.version())
                .body(RegistrationForms.schooling(form, ""))
                .send();
        return saved(notices, jobSeekerId);
    }

    @GetMapping("/desk/registrations/{jobSeekerId}/profile")
    String profile(Api api, Form form, @PathVariable String jobSeekerId, Model model) {
        Registration registration = read(api, jobSeekerId, model);
        model.addAttribute("choices", ProfileChoices.of(reference, api, form, registration.profile()));
        model.addAttribute("names", reference.names(api));
        return "desk/profile";
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/profile")
    String saveProfile(Api api, Form form, Notices notices, @PathVariable String jobSeekerId, Model model) {
        if (ProfileChoices.isAsked(form)) {
            return profile(api, form, jobSeekerId, model);
        }
        api.put("/job-seekers/{jobSeekerId}/profile", jobSeekerId)
                .version(form.version())
                .body(RegistrationForms.profile(form))
                .send();
        return saved(notices, jobSeekerId);
    }

    @GetMapping("/desk/registrations/{jobSeekerId}/disclosure")
    String disclosure(Api api, @PathVariable String jobSeekerId, Model model) {
        return show(api, jobSeekerId, model, "desk/disclosure");
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/disclosure")
    String saveDisclosure(Api api, Form form, Notices notices, @PathVariable String jobSeekerId) {
        api.put("/job-seekers/{jobSeekerId}/disclosure", jobSeekerId)
                .version(form.version())
                .body(Body.of("recipients", form.all("recipients")))
                .send();
        return saved(notices, jobSeekerId);
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/employer-disclosure")
    String saveEmployerDisclosure(Api api, Form form, Notices notices, @PathVariable String jobSeekerId) {
        api.put("/job-seekers/{jobSeekerId}/employer-disclosure", jobSeekerId)
                .version(form.version())
                .body(Body.of("disclosed", form.flag("disclosed")))
                .send();
        return saved(notices, jobSeekerId);
    }

    private static String saved(Notices notices, String jobSeekerId) {
        notices.say("desk.saved");
        return page(jobSeekerId);
    }

    static String page(String jobSeekerId) {
        return "redirect:/desk/registrations/" + jobSeekerId;
    }

    private String show(Api api, String jobSeekerId, Model model, String page) {
        read(api, jobSeekerId, model);
        model.addAttribute("names", reference.names(api));
        return page;
    }

    /** With the version that a change of it is meant for. */
    static Registration read(Api api, String jobSeekerId, Model model) {
        Versioned<Registration> read =
                api.get("/job-seekers/{jobSeekerId}", jobSeekerId).versioned(Registration.class);
        model.addAttribute("registration", read.value());
        model.addAttribute("asRead", read.version());
        return read.value();
    }
}
