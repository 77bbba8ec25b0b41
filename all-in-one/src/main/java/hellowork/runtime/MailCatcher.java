package hellowork.runtime;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;

/** An SMTP server on loopback that sends nothing on: every mail ends in {@link CaughtMails}. */
final class MailCatcher implements AutoCloseable {
    private final GreenMail server;

    private MailCatcher(GreenMail server) {
        this.server = server;
    }

    /** Listens on this port; 0 is any free one. */
    static MailCatcher start(int port, CaughtMails mails) {
        Ports.refuseBusy(port, "the mail catcher", "hellowork.mail.port");
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        // GreenMail would keep every mail for ever, in a mailbox for each address: this takes its place.
        server.getUserManager()
                .setMessageDeliveryHandler((message, recipient) -> new CaughtRecipient(recipient.getEmail(), caught -> {
                    keep(caught, recipient, mails);
                }));
        try {
            server.start();
        } catch (RuntimeException failure) {
            throw Ports.busy(port, "the mail catcher", "hellowork.mail.port", failure);
        }
        return new MailCatcher(server);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void keep(MovingMessage message, MailAddress recipient, CaughtMails mails) {
        try {
            MimeMessage mime = message.getMessage();
            mails.add(
                    Optional.ofNullable(message.getReturnPath())
                            .map(MailAddress::getEmail)
                            .orElse(""),
                    recipient.getEmail(),
                    Optional.ofNullable(mime.getSubject()).orElse(""),
                    text(mime).orElse(""));
        } catch (MessagingException | IOException unreadable) {
            mails.add("", recipient.getEmail(), "(unreadable)", unreadable.toString());
        }
    }

    /** Plain text where there is any, as deep as it may be; otherwise the first text of another kind. */
    private static Optional<String> text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof String text) {
            return Optional.of(text);
        }
        Optional<String> other = Optional.empty();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> text = text(parts.getBodyPart(i));
                if (text.isPresent() && parts.getBodyPart(i).isMimeType("text/plain")) {
                    return text;
                }
                other = other.or(() -> text);
            }
        }
        return other;
    }
}
