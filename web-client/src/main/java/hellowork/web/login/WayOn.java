package hellowork.web.login;

import hellowork.web.session.Cookies;
import hellowork.web.session.Role;

/** Where somebody goes on after the login. */
final class WayOn {
    private WayOn() {}

    /** The page that asked for the login, or the home of the role. */
    static String after(Cookies cookies, Role role) {
        return cookies.takeNext().orElseGet(role::home);
    }
}
