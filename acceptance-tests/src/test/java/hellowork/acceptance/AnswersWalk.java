package hellowork.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hellowork.acceptance.browser.PageVisit;
import hellowork.acceptance.browser.Walker;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is shown to who has begun to log in, has sent a form or has gone astray: no link leads to it. */
final class AnswersWalk {
    private static final int OK = 200;
    private static final int NOT_YOURS = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Service service;
    private final Sights sights;

    AnswersWalk(Service service, Sights sights) {
        this.service = service;
        this.sights = sights;
    }

    void walk() {
        logIn();
        logInToNoAvail();
        goAstray();
        sendForms();
    }

    /** The two pages of a login that has begun. */
    private void logIn() {
        Person somebody = service.organization();
        long before = service.mails().newest(somebody.mailAddress);
        try (Walker walker = Walker.in(service.deployment().url(), Map.of())) {
            entersPassword(walker, somebody);
            look("/login/otp", Sights.NOBODY, walker.visits("/login/otp", "nobody-login-otp"));
            String otp = service.mails().oneTimePassword(somebody.mailAddress, before);
            walker.sends("/login/otp", Map.of("ワンタイムパスワード", otp), List.of(Visitor.TRUST), "送信");
            look("/login/trust", Sights.NOBODY, walker.visits("/login/trust", "nobody-login-trust"));
        }
    }

    /** A one-time password is worth nothing after a later login has begun (S-64). */
    private void logInToNoAvail() {
        Person somebody = service.organization();
        long before = service.mails().newest(somebody.mailAddress);
        try (Walker walker = Walker.in(service.deployment().url(), Map.of())) {
            entersPassword(walker, somebody);
            String otp = service.mails().oneTimePassword(somebody.mailAddress, before);
            somebody.beginsLogin();
            PageVisit over = walker.visitsFrom("/login/otp", "nobody-login-over", CONFLICT, page -> {
                page.getByLabel("ワンタイムパスワード").first().fill(otp);
                press(page, "送信");
            });
            look("/login/otp (over)", Sights.NOBODY, over);
        }
    }

    private void goAstray() {
        strays(Sights.NOBODY, "/no-such-page", NOT_FOUND);
        for (String role : Sights.COMMON_AS) {
            strays(role, "/no-such-page", NOT_FOUND);
            strays(role, "/audit", NOT_YOURS);
        }
    }

    private void strays(String role, String path, int expected) {
        try (Walker walker = walker(role)) {
            look(path, role, walker.visits(path, role.toLowerCase(Locale.ROOT) + "-error-" + expected, expected));
        }
    }

    private void sendForms() {
        try (Walker walker = walker("JOB_SEEKER")) { // as where no script keeps the page
            PageVisit renewed = walker.visitsFrom(
                    "/my-page",
                    "job_seeker-session-renewal",
                    OK,
                    page -> page.evaluate("() => document.getElementById('session-renewal').submit()"));
            look("/session/renewal", "JOB_SEEKER", renewed);
        }
        String number = WalkScenes.registeredTwice(service);
        sends("DESK_OFFICER", "/desk", Map.of("求職番号", number), "求職登録を開く", "desk-found");
        sends("HELP_DESK", "/help-desk", Map.of("登録されたメールアドレス", "auditor@example.jp"), "調べる", "help-desk-account");
        String seeker = PageWays.opensSomebody(WalkScenes.demonstrator(service, "ORGANIZATION"));
        sends(
                "ORGANIZATION",
                seeker + "/outreach",
                Map.of("件名", Organization.SUBJECT, "本文", Organization.BODY),
                "内容を確認する",
                "outreach-preview");
    }

    /** What a form is answered with that is no page of its own. */
    private void sends(String role, String path, Map<String, String> fields, String button, String name) {
        try (Walker walker = walker(role)) {
            PageVisit answer = walker.visitsFrom(path, role.toLowerCase(Locale.ROOT) + "-" + name, OK, page -> {
                fields.forEach((label, text) -> page.getByLabel(label).first().fill(text));
                press(page, button);
            });
            look(path + " (" + name + ")", role, answer);
        }
    }

    private Walker walker(String role) {
        Map<String, String> cookies = role.isEmpty()
                ? Map.of()
                : Map.of(
                        "__Host-session", WalkScenes.demonstrator(service, role).token());
        return Walker.in(service.deployment().url(), cookies);
    }

    private void look(String path, String role, PageVisit visit) {
        if (visit.path().equals(path)) {
            sights.route(path).ifPresent(route -> sights.saw(role, route));
        }
        sights.saw(role, visit.view());
        sights.complain(role, path, visit.complaints());
    }

    private static void entersPassword(Walker walker, Person somebody) {
        walker.sends("/login", Map.of("メールアドレス", somebody.mailAddress, "パスワード", somebody.password), List.of(), "ログイン");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
