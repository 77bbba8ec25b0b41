package hellowork.command.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A mail server that can be away for a while; it keeps its port. */
final class Mailbox implements AutoCloseable {
    private final int port = freePort();
    private final List<Mail> before = new ArrayList<>();
    private GreenMail server = started();

    record Mail(List<String> to, String from, String subject, String text, String messageId) {}

    int port() {
        return port;
    }

    void goAway() {
        before.addAll(received());
        server.stop();
    }

    void comeBack() {
        server = started();
    }

    /** All mails to this address, in their order. */
    List<Mail> to(String address) {
        return Stream.concat(before.stream(), received().stream())
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    private List<Mail> received() {
        return Arrays.stream(server.getReceivedMessages()).map(Mailbox::read).toList();
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                            .map(Address::toString)
                            .toList(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString(),
                    message.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GreenMail started() {
        GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
