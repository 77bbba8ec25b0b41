package hellowork.command.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the mail server. */
final class Post {
    private final JavaMailSender server;
    private final String from;
    private final Clock clock;

    Post(JavaMailSender server, String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    /**
     * Sends the letter about this event. The Message-ID is the event's: if a crash makes it leave twice, whoever gets
     * both can tell that they are one. {@link MailNotSent} if the server does not take it.
     */
    void send(Letter letter, String eventId) {
        try {
            MimeMessage message = server.createMimeMessage();
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(letter.to());
            mail.setSubject(letter.subject());
            mail.setText(letter.text());
            message.setHeader("Message-ID", "<" + eventId + from.substring(from.indexOf('@')) + ">");
            message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no absence notice comes back
            server.send(message);
        } catch (MessagingException | MailException e) {
            throw MailNotSent.because(e);
        }
    }
}
