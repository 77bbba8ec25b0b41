package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.registration.Registration;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Whether the profile is shown, and to whom; what has arrived; what to do next. */
@Controller
@For(Role.JOB_SEEKER)
class HomeController {
    /** What of organizations' messages was not opened. */
    record Unread(int messages) {}

    @GetMapping("/my-page")
    String home(Api api, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        if (visitor.jobSeekerId() == null) {
            return "mypage/welcome";
        }
        Registration own = api.get("/my-page").as(Registration.class);
        model.addAttribute("own", own);
        if (!own.isOver() && (!own.termsCurrent() || !own.opened())) {
            model.addAttribute("step", own.termsCurrent() ? 3 : 2);
        }
        model.addAttribute("unread", api.get("/threads/unread").as(Unread.class).messages());
        return "mypage/home";
    }
}
