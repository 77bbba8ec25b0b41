package hellowork.web.login;

import hellowork.web.api.Api;
import hellowork.web.api.ApiAway;
import hellowork.web.api.ApiRefused;
import hellowork.web.session.Cookies;
import hellowork.web.session.ForEverybody;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The end of a session, or that it does not end yet. */
@Controller
@ForEverybody
class LogoutController {
    private static final Logger LOG = LoggerFactory.getLogger(LogoutController.class);

    private final Cookies.Jar jar;

    LogoutController(Cookies.Jar jar) {
        this.jar = jar;
    }

    @PostMapping("/logout")
    String logOut(Api api, HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Visitor.ATTRIBUTE) != null) {
            try {
                api.delete("/session").send();
            } catch (ApiRefused | ApiAway unended) {
                LOG.warn("A session was left, but not ended", unended); // whoever uses this browser next is not in it
            }
        }
        jar.of(request, response).logOut();
        request.removeAttribute(Visitor.ATTRIBUTE);
        return "redirect:/logged-out";
    }

    @GetMapping("/logged-out")
    String loggedOut(@RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor) {
        return visitor == null
                ? "login/logged-out"
                : "redirect:" + visitor.role().home();
    }

    /** The session goes on: each page seen renews it, this one for somebody who is still writing. */
    @PostMapping("/session/renewal")
    String renew(@RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor) {
        return visitor == null ? "redirect:/login" : "login/renewed";
    }
}
