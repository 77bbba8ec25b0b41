package hellowork.acceptance;

import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;

/** Somebody before a window of a browser. */
final class Visitor {
    static final String TRUST = "次回以降、同じ端末・ブラウザでログインする際にワンタイムパスワードを省略する";

    final Person person;
    final Window window;

    private Visitor(Person person, Window window) {
        this.person = person;
        this.window = window;
    }

    /** At a device of their own, not logged in. */
    static Visitor of(Windows windows, Person person) {
        return new Visitor(person, windows.open(person.service.deployment().url()));
    }

    /** Logged in already, where the login is not what the journey is about. */
    static Visitor loggedIn(Windows windows, Person person) {
        Visitor visitor = of(windows, person);
        visitor.window.holds("__Host-session", person.token());
        return visitor;
    }

    /** Logged in already, on a phone of 360 px. */
    static Visitor onPhone(Windows windows, Person person) {
        Visitor visitor = new Visitor(
                person, windows.openOnPhone(person.service.deployment().url()));
        visitor.window.holds("__Host-session", person.token());
        return visitor;
    }

    /** Goes where the mail says, with its key, and sets the password (O-14). */
    void opensAccount() {
        String[] link = person.service.mails().invitation(person.mailAddress, 0).split("#", 2);
        window.goesTo("/accounts/" + link[0]);
        window.fills("認証キー", link[1]);
        window.fills("これから使うパスワード", person.password);
        window.presses("アカウントを開設する");
        window.sees("アカウントができました");
    }

    /** Enters mail address and password on the page for it; answers the newest mail that was there before. */
    long entersPassword() {
        long before = person.service.mails().newest(person.mailAddress);
        window.goesTo("/login");
        window.fills("メールアドレス", person.mailAddress);
        window.fills("パスワード", person.password);
        window.presses("ログイン");
        return before;
    }

    /** The same where a one-time password is asked for; answers it. */
    String isAskedForOtp() {
        long before = entersPassword();
        window.isAt("ワンタイムパスワード");
        return person.service.mails().oneTimePassword(person.mailAddress, before);
    }

    void entersOtp(String otp) {
        window.fills("ワンタイムパスワード", otp);
        window.presses("送信");
    }

    /** From the password to the page where the role's work begins. */
    void logsIn() {
        entersOtp(isAskedForOtp());
        isLoggedIn();
    }

    void logsOut() {
        window.presses("ログアウト");
        window.isAt("ログアウトしました");
    }

    /** Somebody who is logged in can log out, from any page. */
    void isLoggedIn() {
        window.hasLeft("/login");
        window.offers("ログアウト");
    }
}
