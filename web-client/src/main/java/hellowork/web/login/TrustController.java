package hellowork.web.login;

import hellowork.web.api.Api;
import hellowork.web.page.Notices;
import hellowork.web.session.Cookies;
import hellowork.web.session.ForEverybody;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** ワンタイムパスワード省略設定確認画面: the confirmation after a one-time password that came with the tick (S-66 他Q15). */
@Controller
@ForEverybody
@RequestMapping("/login/trust")
class TrustController {
    private final Cookies.Jar jar;

    TrustController(Cookies.Jar jar) {
        this.jar = jar;
    }

    /** A trust that was set: what the browser keeps (S-73). */
    record Trusted(String id, Instant expiresAt) {}

    @GetMapping
    String confirmation(
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        return visitor == null || LoginUnderWay.in(jar.of(request, response)).isEmpty()
                ? "redirect:/login"
                : "login/trust";
    }

    @PostMapping
    String confirm(
            Api api,
            Notices notices,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookies cookies = jar.of(request, response);
        Optional<LoginUnderWay> login = LoginUnderWay.in(cookies);
        if (login.isEmpty() || visitor == null) {
            return "redirect:/login";
        }
        Trusted trusted = api.post("/logins/{loginId}/device-trust", login.get().loginId())
                .as(Trusted.class);
        cookies.keepTrust(
                login.get().mailAddress(),
                trusted.id() + "|" + trusted.expiresAt(),
                Duration.between(visitor.now(), trusted.expiresAt()));
        cookies.forgetLogin();
        notices.say("login.trusted");
        return "redirect:" + WayOn.after(cookies, visitor.role());
    }

    /** Not this time: the session stays, the browser is asked again at the next login. */
    @PostMapping("/cancel")
    String cancel(
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookies cookies = jar.of(request, response);
        cookies.forgetLogin();
        return "redirect:" + (visitor == null ? "/login" : WayOn.after(cookies, visitor.role()));
    }
}
