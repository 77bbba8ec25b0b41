package hellowork.web.login;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.Cookies;
import hellowork.web.session.ForEverybody;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** ID and password, then the mailed one-time password in the same browser (S-60, S-62), which a trusted browser skips. */
@Controller
@ForEverybody
class LoginController {
    private final Cookies.Jar jar;

    LoginController(Cookies.Jar jar) {
        this.jar = jar;
    }

    /** The step after the password. */
    record Begun(String loginId, @Nullable Instant otpExpiresAt, @Nullable Started session) {}

    /** A session that has begun. */
    record Started(
            String token, String accountId, Role role, @Nullable String browser, boolean trustConfirmationAwaited) {}

    /** A trust that was set: what the browser keeps (S-73). */
    record Trusted(String id, Instant expiresAt) {}

    @GetMapping("/login")
    String password(@RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor) {
        return visitor == null ? "login/password" : "redirect:" + visitor.role().home();
    }

    @PostMapping("/login")
    String enterPassword(Api api, Form form, HttpServletRequest request, HttpServletResponse response) {
        Cookies cookies = jar.of(request, response);
        String mailAddress = Form.halfWidth(form.first("mailAddress")).strip();
        api.actAs(null);
        Begun begun = api.post("/logins")
                .body(Body.of(
                        "mailAddress", mailAddress,
                        "password", form.first("password"),
                        "deviceTrust", trust(cookies.trust(mailAddress)),
                        "browser", cookies.browser(mailAddress)))
                .as(Begun.class);
        LoginUnderWay login = new LoginUnderWay(begun.loginId(), mailAddress, begun.otpExpiresAt());
        Started session = begun.session();
        if (session != null) {
            return begin(api, session, login, cookies);
        }
        cookies.keepLogin(login.written());
        return "redirect:/login/otp";
    }

    @GetMapping("/login/otp")
    String otp(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<LoginUnderWay> login = underWay(jar.of(request, response));
        login.ifPresent(known -> model.addAttribute("login", known));
        return login.isPresent() ? "login/otp" : "redirect:/login";
    }

    @PostMapping("/login/otp")
    String enterOtp(Api api, Form form, HttpServletRequest request, HttpServletResponse response) {
        Cookies cookies = jar.of(request, response);
        Optional<LoginUnderWay> login = underWay(cookies);
        if (login.isEmpty()) {
            return "redirect:/login";
        }
        Started session = api.post("/logins/{loginId}/otp", login.get().loginId())
                .body(Body.of(
                        "otp", Form.halfWidth(form.first("otp")).replaceAll("\\s", ""),
                        "trustThisBrowser", form.flag("trustThisBrowser")))
                .as(Started.class);
        return begin(api, session, login.get(), cookies);
    }

    /** The confirmation screen with cautions, after a one-time password that came with the tick (S-66). */
    @GetMapping("/login/trust")
    String trust(
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        return visitor == null || underWay(jar.of(request, response)).isEmpty() ? "redirect:/login" : "login/trust";
    }

    @PostMapping("/login/trust")
    String confirmTrust(
            Api api,
            Notices notices,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookies cookies = jar.of(request, response);
        Optional<LoginUnderWay> login = underWay(cookies);
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
        return "redirect:" + next(cookies, visitor.role());
    }

    /** Not this time: the session stays, the browser is asked again at the next login. */
    @PostMapping("/login/trust/cancel")
    String cancelTrust(
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookies cookies = jar.of(request, response);
        cookies.forgetLogin();
        return "redirect:" + (visitor == null ? "/login" : next(cookies, visitor.role()));
    }

    @PostMapping("/logout")
    String logOut(Api api, Notices notices, HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Visitor.ATTRIBUTE) != null) {
            api.delete("/session").send();
        }
        jar.of(request, response).logOut();
        request.removeAttribute(Visitor.ATTRIBUTE);
        notices.say("login.logged-out");
        return "redirect:/login";
    }

    /** The session goes on: each page seen renews it, this one for somebody who is still writing. */
    @PostMapping("/session/renewal")
    String renew(@RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor, Model model) {
        return visitor == null ? "redirect:/login" : "login/renewed";
    }

    private String begin(Api api, Started session, LoginUnderWay login, Cookies cookies) {
        cookies.startSession(session.token(), session.accountId());
        api.actAs(session.token());
        String browser = session.browser();
        if (browser != null) {
            cookies.keepBrowser(login.mailAddress(), browser);
        }
        if (session.trustConfirmationAwaited()) {
            return "redirect:/login/trust"; // which login it was is still known
        }
        cookies.forgetLogin();
        return "redirect:" + next(cookies, session.role());
    }

    private static String next(Cookies cookies, Role role) {
        return cookies.takeNext().orElseGet(role::home);
    }

    private static Optional<LoginUnderWay> underWay(Cookies cookies) {
        return cookies.login().map(LoginUnderWay::read);
    }

    private static @Nullable Map<String, Object> trust(@Nullable String kept) {
        if (kept == null || !kept.contains("|")) {
            return null;
        }
        int end = kept.indexOf('|');
        return Body.of("id", kept.substring(0, end), "expiresAt", kept.substring(end + 1));
    }
}
