package hellowork.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. Whoever was away for longer than a session lasts logs in again before doing anything; every
 * GET asks for an answer that has seen the commands of everybody.
 */
class Person {
    static final String API = "/api/v1";
    private static final Duration IDLE = Duration.ofMinutes(25);
    private static final Duration LONGEST = Duration.ofHours(11);

    final Service service;
    String mailAddress;
    String password;
    private @Nullable String token;
    private Instant loggedIn = Instant.MIN;
    private Instant lastUsed = Instant.MIN;

    Person(Service service, String mailAddress, String password) {
        this.service = service;
        this.mailAddress = mailAddress;
        this.password = password;
    }

    /** What the service says to somebody who has entered the right password. */
    record LoginBegun(String loginId, Instant otpExpiresAt, long mailsBefore) {}

    /** Enters mail address and password (S-60). */
    LoginBegun beginsLogin() {
        return beginsLogin(password);
    }

    LoginBegun beginsLogin(String enteredPassword) {
        long before = service.mails().newest(mailAddress);
        Answer answer =
                service.stranger("POST", "/logins", Map.of("mailAddress", mailAddress, "password", enteredPassword));
        return new LoginBegun(
                answer.json().get("loginId").asString(),
                Instant.parse(answer.json().get("otpExpiresAt").asString()),
                before);
    }

    /** Follows the newest link to set another password that was mailed after that mail. */
    void setsAnotherPassword(long after) {
        String[] link = service.mails().passwordReset(mailAddress, after).split("#", 2);
        String another = password + "-another";
        service.stranger("POST", "/password-resets/" + link[0], Map.of("key", link[1], "newPassword", another));
        password = another;
    }

    /** The one-time password that was mailed for this login (S-61). */
    String mailedOtp(LoginBegun login) {
        return service.mails().oneTimePassword(mailAddress, login.mailsBefore());
    }

    /** Enters a one-time password; from then on there is a session. */
    void entersOtp(LoginBegun login, String otp) {
        Answer answer = service.stranger("POST", "/logins/" + login.loginId() + "/otp", Map.of("otp", otp));
        token = answer.json().get("token").asString();
        loggedIn = service.time().now();
        lastUsed = loggedIn;
    }

    void logsIn() {
        LoginBegun login = beginsLogin();
        entersOtp(login, mailedOtp(login));
    }

    void logsOut() {
        does("DELETE", "/session", null);
    }

    Answer session() {
        return sees("/session");
    }

    /** A command that must be accepted. */
    final Answer does(String method, String path, @Nullable Object body) {
        return does(method, path, body, Map.of());
    }

    /** A command with further headers that must be accepted; a POST has a fresh key unless one is given. */
    final Answer does(String method, String path, @Nullable Object body, Map<String, String> headers) {
        return accepted(tries(method, path, body, headers));
    }

    /** A command, whatever is answered. */
    final Answer tries(String method, String path, @Nullable Object body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>();
        if (method.equals("POST")) {
            all.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        all.putAll(headers);
        Answer answer = service.http().ask(livingToken(), method, API + path, body, all);
        service.remember(answer);
        watch(answer);
        return answer;
    }

    /** What there is to see, once it has caught up with every command that was accepted before. */
    final Answer sees(String path) {
        Map<String, String> seen = service.consistency();
        return accepted(Awaitility.await(path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> looks(path, seen), answer -> !answer.isEarly()));
    }

    /** What the service answers at this moment, without waiting for anything. */
    final Answer seesAtOnce(String path) {
        return accepted(looks(path, Map.of()));
    }

    /** A GET, whatever is answered. */
    final Answer looks(String path, Map<String, String> headers) {
        Answer answer = service.http().ask(livingToken(), "GET", API + path, null, headers);
        watch(answer);
        return answer;
    }

    /** Hears of what changes from now on; the first word is to read everything. */
    final Listening listens() {
        Listening listening = new Listening(service.http().follows(livingToken(), API + "/changes"), this::watch);
        String first = listening.hears().name();
        if (!first.equals("resync")) {
            throw new AssertionError("the first word is " + first);
        }
        return listening;
    }

    /** Every answer passes here. */
    void watch(Answer answer) {}

    private static Answer accepted(Answer answer) {
        if (!answer.isDone()) {
            throw new Refused(answer);
        }
        return answer;
    }

    /** What a client holds while somebody is logged in. */
    final String token() {
        return livingToken();
    }

    private String livingToken() {
        Instant now = service.time().now();
        String living = token;
        if (living == null || now.isAfter(lastUsed.plus(IDLE)) || now.isAfter(loggedIn.plus(LONGEST))) {
            logsIn();
            living = token;
        }
        if (living == null) {
            throw new IllegalStateException("no session");
        }
        return living;
    }
}
