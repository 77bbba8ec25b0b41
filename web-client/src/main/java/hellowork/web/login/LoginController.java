package hellowork.web.login;

import hellowork.web.api.Api;
import hellowork.web.api.ApiAway;
import hellowork.web.api.ApiRefused;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.help.Help;
import hellowork.web.session.Cookies;
import hellowork.web.session.ForEverybody;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import hellowork.web.start.Demonstration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** ID and password, then the mailed one-time password in the same browser (S-60, S-62), which a trusted browser skips. */
@Controller
@ForEverybody
class LoginController {
    /** Refusals of a one-time password after which no other try helps: the login is over, or unknown. */
    private static final List<Integer> OVER = List.of(HttpStatus.CONFLICT.value(), HttpStatus.NOT_FOUND.value());

    private static final Logger LOG = LoggerFactory.getLogger(LoginController.class);

    private final Cookies.Jar jar;
    private final Demonstration demonstration;

    LoginController(Cookies.Jar jar, Demonstration demonstration) {
        this.jar = jar;
        this.demonstration = demonstration;
    }

    /** The step after the password. */
    record Begun(
            String loginId,
            @Nullable Instant otpExpiresAt,
            @Nullable Started session) {}

    /** A session that has begun. */
    record Started(
            String token,
            String accountId,
            Role role,
            @Nullable String browser,
            boolean trustConfirmationAwaited) {}

    @GetMapping("/login")
    String password(
            Form form, @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor) {
        return visitor == null || form.isShownAgain()
                ? "login/password"
                : "redirect:" + visitor.role().home();
    }

    @PostMapping("/login")
    String enterPassword(Api api, Form form, HttpServletRequest request, HttpServletResponse response) {
        Cookies cookies = jar.of(request, response);
        String mailAddress = Form.halfWidth(form.first("mailAddress")).strip();
        api.actAs(null);
        Begun begun = api.post("/logins")
                .body(Body.of(
                        "mailAddress", mailAddress.isEmpty() ? null : mailAddress,
                        "password", form.secret("password"),
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
    String otp(Api api, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (OVER.contains(response.getStatus())) { // the one-time password that was sent has just been refused for good
            jar.of(request, response).forgetLogin();
            return "login/over";
        }
        Optional<LoginUnderWay> login = LoginUnderWay.in(jar.of(request, response));
        if (login.isEmpty()) {
            return "redirect:/login";
        }
        model.addAttribute("login", login.get());
        model.addAttribute(
                "mails", demonstration.mailsTo(login.get().mailAddress()).orElse(null));
        Help.of(api).topic(Help.MAIL_DOES_NOT_ARRIVE).ifPresent(topic -> model.addAttribute("arrival", topic));
        return "login/otp";
    }

    @PostMapping("/login/otp")
    String enterOtp(Api api, Form form, HttpServletRequest request, HttpServletResponse response) {
        Cookies cookies = jar.of(request, response);
        Optional<LoginUnderWay> login = LoginUnderWay.in(cookies);
        if (login.isEmpty()) {
            return "redirect:/login";
        }
        api.actAs(null);
        Started session = api.post("/logins/{loginId}/otp", login.get().loginId())
                .body(Body.of(
                        "otp", Form.halfWidth(form.first("otp")).replaceAll("\\s", ""),
                        "trustThisBrowser", form.flag("trustThisBrowser")))
                .as(Started.class);
        return begin(api, session, login.get(), cookies);
    }

    private static String begin(Api api, Started session, LoginUnderWay login, Cookies cookies) {
        endFormer(api, cookies);
        if (!cookies.account().isEmpty() && !cookies.account().equals(session.accountId())) {
            cookies.takeNext(); // the way back was somebody else's
        }
        cookies.startSession(session.token(), session.accountId());
        api.actAs(session.token());
        String browser = session.browser();
        if (browser != null) {
            cookies.keepBrowser(login.mailAddress(), browser);
        }
        if (session.trustConfirmationAwaited()) {
            cookies.keepLogin(login.written());
            return "redirect:/login/trust";
        }
        cookies.forgetLogin();
        return "redirect:" + WayOn.after(cookies, session.role());
    }

    /** A browser is in one session: whoever logs in again leaves the other. */
    private static void endFormer(Api api, Cookies cookies) {
        String former = cookies.session();
        if (former == null) {
            return;
        }
        api.actAs(former);
        try {
            api.delete("/session").send();
        } catch (ApiRefused | ApiAway unended) {
            LOG.info(
                    "A session that was left goes on until it is not used",
                    unended); // the new one must not be lost for it
        }
    }

    private static @Nullable Map<String, Object> trust(@Nullable String kept) {
        if (kept == null || !kept.contains("|")) {
            return null;
        }
        int end = kept.indexOf('|');
        return Body.of("id", kept.substring(0, end), "expiresAt", kept.substring(end + 1));
    }
}
