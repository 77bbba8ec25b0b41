package hellowork.command.login;

import static hellowork.command.Operation.EVERYBODY;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.People;
import hellowork.command.Samples;
import hellowork.command.There;
import java.util.List;
import java.util.Set;

/** Logins and sessions: one of each operation, with a form that is in order. */
public final class LoginOperations {
    private LoginOperations() {}

    public static List<Operation> all(There there) {
        return List.of(
                new Operation(
                        "POST",
                        "/api/v1/logins",
                        Set.of(),
                        Forms.of(
                                "mailAddress",
                                "nobody@example.jp",
                                "password",
                                People.PASSWORD,
                                "deviceTrust",
                                Forms.of("id", "x", "expiresAt", "2026-07-10T12:00:00+09:00"),
                                "browser",
                                "x"),
                        Set.of("/deviceTrust", "/browser")),
                new Operation(
                        "POST",
                        "/api/v1/logins/login-" + Samples.uuid(1) + "/otp",
                        Set.of(),
                        Forms.of("otp", "123456", "trustThisBrowser", true),
                        Set.of("/trustThisBrowser")),
                Operation.of("POST", "/api/v1/logins/login-" + Samples.uuid(1) + "/device-trust", EVERYBODY, null),
                Operation.of(
                        "POST",
                        "/api/v1/logins/login-" + Samples.uuid(1) + "/denial",
                        Set.of(),
                        Forms.of("code", "1234567812345678")),
                Operation.of("POST", "/api/v1/session/renewal", EVERYBODY, null),
                Operation.of("DELETE", "/api/v1/session", EVERYBODY, null));
    }
}
