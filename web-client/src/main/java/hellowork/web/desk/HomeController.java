package hellowork.web.desk;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.registration.Registration;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the desk finds the registration of whoever stands before it. That it looked is recorded. */
@Controller
@For(Role.DESK_OFFICER)
class HomeController {
    /** The registrations that were found; several if a number was given twice by mistake. */
    record Found(List<String> jobSeekerIds) {}

    @GetMapping("/desk")
    String home() {
        return "desk/home";
    }

    @PostMapping("/desk")
    String look(Api api, Form form, Model model) {
        String number = form.text("seekerNumber");
        String mailAddress = form.text("mailAddress");
        if ((number == null) == (mailAddress == null)) {
            throw new FormRefused("seekerNumber", "desk.look.one-of-both");
        }
        List<String> found = api.post("/job-seeker-lookups")
                .body(Body.of(
                        "seekerNumber", number == null ? null : Form.halfWidth(number),
                        "mailAddress", mailAddress == null ? null : Form.halfWidth(mailAddress)))
                .as(Found.class)
                .jobSeekerIds();
        if (found.isEmpty()) {
            throw new FormRefused(number == null ? "mailAddress" : "seekerNumber", "desk.look.nobody");
        }
        if (found.size() == 1) {
            return "redirect:/desk/registrations/" + found.getFirst();
        }
        model.addAttribute(
                "found",
                found.stream()
                        .map(id -> api.get("/job-seekers/{jobSeekerId}", id).as(Registration.class))
                        .toList());
        return "desk/found";
    }
}
