package hellowork.query.help;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The help, for everybody: what the service's questions and answers tell its users. */
@RestController
@RequestMapping("/api/v1/help")
@Tag(name = "Help")
class HelpController {
    private static final String SENDER = "{sender}";

    /** Whom a topic is for. */
    enum Audience {
        EVERYBODY,
        JOB_SEEKER,
        ORGANIZATION
    }

    /**
     * One question with its answer.
     *
     * @param topic its lasting name, such as {@code one-time-password-does-not-arrive}
     * @param rules the rules that it explains
     * @param question in Japanese
     * @param answer in Japanese, in paragraphs
     */
    record Topic(
            String topic,
            Audience audience,
            List<String> rules,
            String question,
            List<String> answer,
            String questionInEnglish,
            List<String> answerInEnglish) {
        Topic with(String sender) {
            return new Topic(
                    topic,
                    audience,
                    rules,
                    question,
                    said(answer, sender),
                    questionInEnglish,
                    said(answerInEnglish, sender));
        }

        private static List<String> said(List<String> paragraphs, String sender) {
            return paragraphs.stream().map(each -> each.replace(SENDER, sender)).toList();
        }
    }

    record Help(List<Topic> topics) {}

    private final Help help;

    HelpController(@Value("${hellowork.mail.from:system@mail.hellowork.example.jp}") String sender) {
        help = new Help(read().stream().map(topic -> topic.with(sender)).toList());
    }

    private static List<Topic> read() {
        try (InputStream file = Objects.requireNonNull(HelpController.class.getResourceAsStream("help.json"))) {
            return List.of(JsonMapper.shared().readValue(file, Topic[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Operation(
            summary = "The help: antivirus software (S-35, S-44), cookies and their purpose (S-76), mails that do not"
                    + " arrive (S-77), devices for the one-time password (S-62)")
    @GetMapping
    ResponseEntity<Help> help() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(help);
    }
}
