package hellowork.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What arrives in people's mailboxes. */
final class Mails {
    private static final Code VERIFICATION_KEY = new Code("認証キー", "(?<![0-9])[0-9]{8}(?![0-9])");
    private static final Code INVITATION = new Code("認証キー", "(?<=/accounts/)\\S+/verification#[0-9]{8}");
    private static final Code ONE_TIME_PASSWORD = new Code("ワンタイムパスワード", "(?<![0-9])[0-9]{6}(?![0-9])");
    private static final Code DENIAL = new Code("新しいブラウザ", "(?<=/logins/)\\S+/denial#\\d{16}");
    private static final Code PASSWORD_RESET = new Code("パスワード再設定", "(?<=/password-resets/)\\S+#\\d{16}");

    /** @param subject a word of the subject of the mails that hold one */
    private record Code(String subject, Pattern form) {
        Code(String subject, String form) {
            this(subject, Pattern.compile(form));
        }
    }

    private final Http http;

    Mails(Http http) {
        this.http = http;
    }

    /** A mail as its reader sees it. */
    record Mail(long id, String subject, String text) {}

    /** Everything that has arrived at this address, the newest first. */
    List<Mail> to(String address) {
        Answer answer = http.send(
                null, "GET", "/mail/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8), null, Map.of());
        return Answer.list(answer.json()).stream().map(Mails::mail).toList();
    }

    /** The number of the newest mail at this address, 0 before any. */
    long newest(String address) {
        return to(address).stream().mapToLong(Mail::id).max().orElse(0);
    }

    /** The verification key of the first mail with one after that mail. */
    String verificationKey(String address, long after) {
        return code(VERIFICATION_KEY, address, after);
    }

    /** What the link to open an account tells: the account's id, {@code /verification#} and the key. */
    String invitation(String address, long after) {
        return code(INVITATION, address, after);
    }

    /** The one-time password of the newest mail with one after that mail. */
    String oneTimePassword(String address, long after) {
        return code(ONE_TIME_PASSWORD, address, after);
    }

    /** What the link to deny a login tells: the login's id, {@code /denial#} and the code. */
    String denial(String address, long after) {
        return code(DENIAL, address, after);
    }

    /** What the link to set another password tells: the account's id, a # and the key. */
    String passwordReset(String address, long after) {
        return code(PASSWORD_RESET, address, after);
    }

    /** Waits until a mail with this in its subject has arrived. */
    void awaits(String address, String subject) {
        Awaitility.await("a mail about " + subject)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() ->
                        to(address).stream().anyMatch(mail -> mail.subject().contains(subject)));
    }

    private String code(Code code, String address, long after) {
        return Awaitility.await("a mail to " + address)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> to(address).stream()
                                .filter(mail -> mail.id() > after)
                                .filter(mail -> mail.subject().contains(code.subject()))
                                .map(mail -> code.form().matcher(mail.text()))
                                .filter(Matcher::find)
                                .map(Matcher::group)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static Mail mail(JsonNode json) {
        return new Mail(
                json.get("id").asLong(),
                json.get("subject").asString(),
                json.get("text").asString());
    }
}
