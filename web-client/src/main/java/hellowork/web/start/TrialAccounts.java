package hellowork.web.start;

import hellowork.web.session.Role;
import java.util.List;

/** The accounts that a demonstration offers on its start page; a process without such a bean offers none. */
@FunctionalInterface
public interface TrialAccounts {
    /** One of each role, in the order in which they are shown; empty while there is no demonstration. */
    List<TrialAccount> all();

    /**
     * An account that everybody may use.
     *
     * @param password known to everybody, too
     * @param whose who it belongs to, in Japanese
     */
    record TrialAccount(Role role, String mailAddress, String password, String whose) {}
}
