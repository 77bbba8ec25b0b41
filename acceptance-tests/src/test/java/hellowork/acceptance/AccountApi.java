package hellowork.acceptance;

import static hellowork.acceptance.ApiTable.EVERYBODY;
import static hellowork.acceptance.BadQuery.cursor;
import static hellowork.acceptance.BadQuery.malformed;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts, logins and sessions: who may do what, and what cannot be asked. */
final class AccountApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("GET /session", EVERYBODY),
                    Map.entry("DELETE /session", EVERYBODY),
                    Map.entry("POST /session/renewal", EVERYBODY),
                    Map.entry("POST /logins/{loginId}/device-trust", EVERYBODY),
                    Map.entry("DELETE /account/device-trusts", EVERYBODY),
                    Map.entry("GET /account/settings", EVERYBODY),
                    Map.entry("GET /account/logins", EVERYBODY),
                    Map.entry("PUT /account/password", EVERYBODY),
                    Map.entry("POST /account/mail-address-change", EVERYBODY),
                    Map.entry("POST /account/mail-address-change/otp", EVERYBODY),
                    Map.entry("POST /mail-address-proposals", Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
                    Map.entry("GET /mail-address-proposals", Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
                    Map.entry(
                            "POST /accounts/{accountId}/mail-address-proposal/confirmation",
                            Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
                    Map.entry("GET /account/additional-accounts", Set.of("ORGANIZATION")),
                    Map.entry("POST /account/additional-accounts", Set.of("ORGANIZATION")),
                    Map.entry("DELETE /account/additional-accounts/{accountId}", Set.of("ORGANIZATION")),
                    Map.entry("POST /account-lookups", Set.of("HELP_DESK")),
                    Map.entry("POST /account/leak-report", EVERYBODY),
                    Map.entry("POST /accounts/{accountId}/leak-report", Set.of("HELP_DESK")),
                    Map.entry("POST /accounts/{accountId}/unlocking", Set.of("HELP_DESK")),
                    Map.entry("POST /officials", Set.of("ADMINISTRATOR"))),
            // without a session
            Set.of(
                    "POST /accounts",
                    "POST /accounts/{accountId}/verification",
                    "POST /first-official",
                    "POST /logins",
                    "POST /logins/{loginId}/otp",
                    "POST /logins/{loginId}/denial",
                    "POST /accounts/{accountId}/mail-address-change/verification",
                    "POST /password-resets",
                    "POST /password-resets/{accountId}"),
            // questions that cannot be answered
            List.of(
                    malformed("/account/logins", "ORGANIZATION", "?limit=0"),
                    malformed("/account/logins", "JOB_SEEKER", "?limit=101"),
                    cursor("/account/logins", "AUDITOR"),
                    malformed("/mail-address-proposals", "DESK_OFFICER", "?limit=0"),
                    malformed("/mail-address-proposals", "BUREAU_OFFICER", "?limit=101"),
                    cursor("/mail-address-proposals", "DESK_OFFICER")),
            // questions without any parameter have nothing to get wrong
            Set.of("/session", "/account/settings", "/account/additional-accounts"));

    private AccountApi() {}
}
