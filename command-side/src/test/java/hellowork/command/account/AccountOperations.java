package hellowork.command.account;

import static hellowork.command.Operation.EVERYBODY;
import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.People;
import hellowork.command.Samples;
import hellowork.command.There;
import hellowork.events.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Accounts, their settings and what officers do about them: one of each operation, with a form that is in order. */
public final class AccountOperations {
    private AccountOperations() {}

    public static List<Operation> all(There there) {
        return List.of(
                Operation.of(
                        "POST",
                        "/api/v1/accounts",
                        Set.of(),
                        Forms.of("mailAddress", "a@example.jp", "role", "ORGANIZATION")),
                Operation.of(
                        "POST",
                        "/api/v1/accounts/" + Samples.ACCOUNT.value() + "/verification",
                        Set.of(),
                        Forms.of("verificationKey", "12345678", "password", People.PASSWORD)),
                new Operation(
                        "POST",
                        "/api/v1/officials",
                        Set.of(Role.ADMINISTRATOR),
                        Forms.of("mailAddress", "b@example.jp", "role", "BUREAU_OFFICER", "bureau", "13"),
                        Set.of()),
                Operation.of("POST", "/api/v1/first-official", Set.of(), Forms.of("mailAddress", "c@example.jp")),
                Operation.of("POST", "/api/v1/password-resets", Set.of(), Forms.of("mailAddress", "nobody@example.jp")),
                Operation.of(
                        "POST",
                        "/api/v1/password-resets/" + Samples.ACCOUNT.value(),
                        Set.of(),
                        Forms.of("key", "1234567812345678", "newPassword", People.PASSWORD)),
                Operation.of(
                        "PUT",
                        "/api/v1/account/password",
                        EVERYBODY,
                        Forms.of("currentPassword", People.PASSWORD, "newPassword", People.PASSWORD + "!")),
                Operation.of(
                        "POST",
                        "/api/v1/account/mail-address-change",
                        EVERYBODY,
                        Forms.of("mailAddress", "e@example.jp", "password", People.PASSWORD)),
                Operation.of("POST", "/api/v1/account/mail-address-change/otp", EVERYBODY, Forms.of("otp", "123456")),
                Operation.of(
                        "POST",
                        "/api/v1/accounts/" + Samples.ACCOUNT.value() + "/mail-address-change/verification",
                        Set.of(),
                        Forms.of("verificationKey", "12345678")),
                Operation.of(
                        "POST",
                        "/api/v1/mail-address-proposals",
                        new LinkedHashSet<>(List.of(Role.BUREAU_OFFICER, Role.DESK_OFFICER)),
                        Forms.of(
                                "currentMailAddress",
                                "nobody@example.jp",
                                "mailAddress",
                                "f@example.jp",
                                "identityCheck",
                                "運転免許証")),
                Operation.of(
                        "POST",
                        "/api/v1/accounts/" + Samples.ACCOUNT.value() + "/mail-address-proposal/confirmation",
                        new LinkedHashSet<>(List.of(Role.BUREAU_OFFICER, Role.DESK_OFFICER)),
                        Forms.of("mailAddress", "f@example.jp")),
                new Operation(
                        "POST",
                        "/api/v1/account/additional-accounts",
                        ORGANIZATION,
                        Forms.of(
                                "mailAddress",
                                "g@example.jp",
                                "jointApplicantId",
                                "joint-applicant-" + Samples.uuid(1)),
                        Set.of("/jointApplicantId")),
                Operation.of(
                        "DELETE", "/api/v1/account/additional-accounts/" + Samples.ACCOUNT.value(), ORGANIZATION, null),
                Operation.of(
                        "POST",
                        "/api/v1/account-lookups",
                        Set.of(Role.HELP_DESK),
                        Forms.of("mailAddress", "nobody@example.jp")),
                Operation.of("DELETE", "/api/v1/account/device-trusts", EVERYBODY, null),
                Operation.of("POST", "/api/v1/account/leak-report", EVERYBODY, null),
                Operation.of(
                        "POST",
                        "/api/v1/accounts/" + Samples.ACCOUNT.value() + "/leak-report",
                        Set.of(Role.HELP_DESK),
                        null),
                Operation.of(
                        "POST",
                        "/api/v1/accounts/" + Samples.ACCOUNT.value() + "/unlocking",
                        Set.of(Role.HELP_DESK),
                        Forms.of("identityCheck", "運転免許証")));
    }
}
