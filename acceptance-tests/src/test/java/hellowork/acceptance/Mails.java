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
    private static final Pattern VERIFICATION_KEY = code(8);
    private static final Pattern ONE_TIME_PASSWORD = code(6);

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

    /** The one-time password of the newest mail with one after that mail. */
    String oneTimePassword(String address, long after) {
        return code(ONE_TIME_PASSWORD, address, after);
    }

    private String code(Pattern form, String address, long after) {
        return Awaitility.await("a mail to " + address)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> to(address).stream()
                                .filter(mail -> mail.id() > after)
                                .map(mail -> form.matcher(mail.text()))
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

    private static Pattern code(int digits) {
        return Pattern.compile("(?<![0-9])[0-9]{" + digits + "}(?![0-9])");
    }
}
