package hellowork.command.mail;

import hellowork.events.DomainEvent;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.jspecify.annotations.Nullable;

/** Mails what is to be mailed in its line about an event. Nothing is mailed during a replay, nor about a demonstration. */
final class MailHandler implements EventMessageHandler {
    private static final String DEMONSTRATION = "demonstration";

    private final Mailing mailing;
    private final Letters letters;
    private final Post post;
    private final Pace pace;

    MailHandler(Mailing mailing, Letters letters, Post post, Pace pace) {
        this.mailing = mailing;
        this.letters = letters;
        this.post = post;
        this.pace = pace;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return mailing.isAbout(payloadType);
    }

    /** Asked for every event of the service: most of them are passed over without being read. */
    @Override
    public boolean canHandle(EventMessage<?> event) {
        return canHandleType(event.getPayloadType())
                && !"true".equals(event.getMetaData().get(DEMONSTRATION))
                && !ReplayToken.isReplay(event);
    }

    @Override
    public @Nullable Object handle(EventMessage<?> event) {
        letters.about((DomainEvent) event.getPayload()).ifPresent(letter -> {
            pace.await();
            post.send(letter, event.getIdentifier());
        });
        return null;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
