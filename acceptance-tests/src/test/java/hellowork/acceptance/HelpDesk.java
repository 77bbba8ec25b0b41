package hellowork.acceptance;

import java.util.Map;

/** An official of the help desk (ヘルプデスク). */
final class HelpDesk extends Person {
    HelpDesk(Service service, String mailAddress, String password) {
        super(service, mailAddress, password);
    }

    /** What there is about the account of this address. */
    Answer looksFor(String address) {
        return does("POST", "/account-lookups", Map.of("mailAddress", address));
    }

    void recordsLeakOf(String accountId) {
        does("POST", "/accounts/" + accountId + "/leak-report", null);
    }

    void unlocks(String accountId, String identityCheck) {
        does("POST", "/accounts/" + accountId + "/unlocking", Map.of("identityCheck", identityCheck));
    }
}
