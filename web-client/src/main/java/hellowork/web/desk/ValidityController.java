package hellowork.web.desk;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How long a registration is valid (O-20), its end (O-21), and the account with which its MyPage is opened (S-31). */
@Controller
@For(Role.DESK_OFFICER)
class ValidityController {
    @GetMapping("/desk/registrations/{jobSeekerId}/extension")
    String extension(Api api, @PathVariable String jobSeekerId, Model model) {
        RegistrationsController.read(api, jobSeekerId, model);
        return "desk/extension";
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/extension")
    String extend(Api api, Form form, Notices notices, @PathVariable String jobSeekerId) {
        api.post("/job-seekers/{jobSeekerId}/validity-extensions", jobSeekerId)
                .key(form.key())
                .body(Body.of("kind", form.text("kind")))
                .send();
        notices.say("desk.extended");
        return RegistrationsController.page(jobSeekerId);
    }

    @GetMapping("/desk/registrations/{jobSeekerId}/application")
    String application(Api api, @PathVariable String jobSeekerId, Model model) {
        RegistrationsController.read(api, jobSeekerId, model);
        return "desk/application";
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/application")
    String applyAgain(Api api, Form form, Notices notices, @PathVariable String jobSeekerId) {
        api.post("/job-seekers/{jobSeekerId}/applications", jobSeekerId)
                .key(form.key())
                .send();
        notices.say("desk.applied-again");
        return RegistrationsController.page(jobSeekerId);
    }

    @GetMapping("/desk/registrations/{jobSeekerId}/end")
    String end(Api api, @PathVariable String jobSeekerId, Model model) {
        RegistrationsController.read(api, jobSeekerId, model);
        return "desk/end";
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/end")
    String end(Api api, Form form, Notices notices, @PathVariable String jobSeekerId) {
        api.put("/job-seekers/{jobSeekerId}/end", jobSeekerId)
                .version(form.version())
                .body(Body.of("reason", form.text("reason")))
                .send();
        notices.say("desk.ended");
        return RegistrationsController.page(jobSeekerId);
    }

    @GetMapping("/desk/registrations/{jobSeekerId}/invitation")
    String invitation(Api api, @PathVariable String jobSeekerId, Model model) {
        RegistrationsController.read(api, jobSeekerId, model);
        return "desk/invitation";
    }

    @PostMapping("/desk/registrations/{jobSeekerId}/invitation")
    String invite(Api api, Form form, Notices notices, @PathVariable String jobSeekerId) {
        String mailAddress = form.text("mailAddress");
        api.post("/job-seekers/{jobSeekerId}/my-page-invitation", jobSeekerId)
                .key(form.key())
                .body(Body.of(
                        "mailAddress",
                        mailAddress == null ? null : Form.halfWidth(mailAddress),
                        "replacesAccount",
                        form.flag("replacesAccount")))
                .send();
        notices.say("desk.invited");
        return RegistrationsController.page(jobSeekerId);
    }
}
