package hellowork.runtime;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mails that the catcher caught: pages for people, JSON for scripts. Not a part of the service's API. */
@Hidden
@RestController
final class MailPage {
    private static final int LONGEST_LIST = 200;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final CaughtMails mails;

    MailPage(CaughtMails mails, @Value("${server.address:0.0.0.0}") String address) {
        Loopback.require(address); // from wherever Spring has it, files included
        this.mails = mails;
    }

    @GetMapping("/mail")
    ResponseEntity<String> list(@RequestParam(defaultValue = "") String to) {
        return page(HttpStatus.OK, MailHtml.list(mails.find(to, LONGEST_LIST), to));
    }

    @GetMapping("/mail/{id:[0-9]{1,18}}")
    ResponseEntity<String> one(@PathVariable long id) {
        return mails.byId(id)
                .map(mail -> page(HttpStatus.OK, MailHtml.one(mail)))
                .orElseGet(() -> page(HttpStatus.NOT_FOUND, MailHtml.gone()));
    }

    /** Newest first; {@code limit=1} gives the last mail to an address alone, which a script can read without a parser. */
    @GetMapping(path = "/mail/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    List<CaughtMail> messages(
            @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "200") int limit) {
        return mails.find(to, Math.clamp(limit, 1, CaughtMails.KEPT));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status).contentType(HTML).body(html);
    }
}
