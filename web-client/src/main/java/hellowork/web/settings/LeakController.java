package hellowork.web.settings;

import hellowork.web.api.Api;
import hellowork.web.session.Cookies;
import hellowork.web.session.For;
import hellowork.web.session.ForEverybody;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 漏洩の報告: the account is locked at once, this session included, until the help desk has checked the identity (S-42). */
@Controller
@For({
    Role.JOB_SEEKER,
    Role.ORGANIZATION,
    Role.BUREAU_OFFICER,
    Role.DESK_OFFICER,
    Role.HELP_DESK,
    Role.AUDITOR,
    Role.ANALYST,
    Role.ADMINISTRATOR
})
class LeakController {
    private final Cookies.Jar jar;

    LeakController(Cookies.Jar jar) {
        this.jar = jar;
    }

    @GetMapping("/settings/leak-report")
    String confirmation() {
        return "settings/leak-report";
    }

    @PostMapping("/settings/leak-report")
    String report(Api api, HttpServletRequest request, HttpServletResponse response) {
        api.post("/account/leak-report").send();
        jar.of(request, response).logOut();
        request.removeAttribute(Visitor.ATTRIBUTE);
        return "redirect:/leak-reported";
    }

    @GetMapping("/leak-reported")
    @ForEverybody
    String reported() {
        return "settings/leak-reported";
    }
}
