package hellowork.command.mail;

import hellowork.events.DomainEvent;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.jspecify.annotations.Nullable;

/** Mails what is to be mailed about an event. Nothing is mailed during a replay, nor about a demonstration. */
final class MailHandler implements EventMessageHandler {
    private static final String DEMONSTRATION = "demonstration";

    private final Letters letters;
    private final Post post;

    MailHandler(Letters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return Letters.MAILED.contains(payloadType);
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
        letters.about((DomainEvent) event.getPayload())
                .ifPresent(letter -> post.send(letter, event.getIdentifier()));
        return null;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
