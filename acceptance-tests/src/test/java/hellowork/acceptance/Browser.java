package hellowork.acceptance;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One browser: what it keeps for each account in cookies, and the session that is open in it. */
final class Browser {
    private final Service service;
    private final Map<Person, Map<String, Object>> cookies = new HashMap<>();
    private @Nullable String token;
    private @Nullable String loginId;
    private String otp = "";

    Browser(Service service) {
        this.service = service;
    }

    /** Enters mail address and password, with whatever the browser keeps for this account. */
    Answer entersPassword(Person somebody) {
        return entersPassword(somebody, somebody.password);
    }

    Answer entersPassword(Person somebody, String password) {
        Map<String, Object> form = new HashMap<>(kept(somebody));
        form.put("mailAddress", somebody.mailAddress);
        form.put("password", password);
        long before = service.mails().newest(somebody.mailAddress);
        Answer answer = service.stranger("POST", "/logins", form);
        loginId = answer.json().get("loginId").asString();
        if (answer.json().has("session")) {
            starts(somebody, answer.json().get("session"));
        } else { // waits for the mail, so that it is not taken for a later one's
            otp = service.mails().oneTimePassword(somebody.mailAddress, before);
        }
        return answer;
    }

    /** The whole login with the mailed one-time password, ticked or not. */
    JsonNode logsIn(Person somebody, boolean tick) {
        entersPassword(somebody);
        return entersOtp(somebody, otp, tick);
    }

    /** What was mailed for the login that this browser has begun. */
    String mailedOtp() {
        return otp;
    }

    JsonNode entersOtp(Person somebody, String otp, boolean tick) {
        JsonNode session = service.stranger(
                        "POST", "/logins/" + loginId + "/otp", Map.of("otp", otp, "trustThisBrowser", tick))
                .json();
        starts(somebody, session);
        return session;
    }

    private void starts(Person somebody, JsonNode session) {
        token = session.get("token").asString();
        if (session.has("browser")) {
            kept(somebody).put("browser", session.get("browser").asString());
        }
    }

    /** [OK] on the confirmation screen: keeps the trust in a cookie of this account (S-66). */
    JsonNode confirmsTrust(Person somebody) {
        JsonNode trust =
                does("POST", "/logins/" + loginId + "/device-trust", null).json();
        kept(somebody)
                .put(
                        "deviceTrust",
                        Map.of(
                                "id", trust.get("id").asString(),
                                "expiresAt", trust.get("expiresAt").asString()));
        return trust;
    }

    /** From the password to [OK]. */
    JsonNode isTrustedBy(Person somebody) {
        logsIn(somebody, true);
        return confirmsTrust(somebody);
    }

    /** Enters the password; whether the one-time password is asked for. */
    boolean isAskedForOtp(Person somebody) {
        return entersPassword(somebody).json().get("step").asString().equals("OTP_AWAITED");
    }

    /** What it keeps for this account. */
    Map<String, Object> kept(Person somebody) {
        return cookies.computeIfAbsent(somebody, _ -> new HashMap<>());
    }

    void deletesCookies() {
        cookies.clear();
    }

    Answer does(String method, String path, @Nullable Object body) {
        Answer answer = service.http().send(token, method, Person.API + path, body, Map.of("Idempotency-Key", "b"));
        service.remember(answer);
        return answer;
    }

    Answer sees(String path) {
        return service.http().send(token, "GET", Person.API + path, null, service.consistency());
    }

    /** The same, once it has caught up with every command that was accepted before. */
    Answer seesSoon(String path) {
        Map<String, String> seen = service.consistency();
        return Awaitility.await(path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> service.http().ask(token, "GET", Person.API + path, null, seen),
                        answer -> !answer.isEarly());
    }

    boolean hasSession() {
        return service.http()
                .ask(token, "GET", Person.API + "/session", null, Map.of())
                .isDone();
    }

    /** Whether the command side knows the session too. */
    boolean canRenewSession() {
        return service.http()
                .ask(token, "POST", Person.API + "/session/renewal", null, Map.of())
                .isDone();
    }
}
