package hellowork.runtime;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Consumer;

/** Takes the place of GreenMail's user with a mailbox: hands the mail over and keeps nothing. */
record CaughtRecipient(String address, Consumer<MovingMessage> inbox) implements GreenMailUser {
    @Override
    public void deliver(MovingMessage message) {
        inbox.accept(message);
    }

    @Override
    public void deliver(MimeMessage message) {
        throw new UnsupportedOperationException("Mail arrives by SMTP only");
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("Nobody logs in here");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("Nobody logs in here");
    }

    @Override
    public void create() {}

    @Override
    public void delete() {}
}
