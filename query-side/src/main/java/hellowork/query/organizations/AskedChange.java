package hellowork.query.organizations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last change application, until it is approved; what was in force stays so (S-06).
 *
 * @param reason why it was returned or rejected
 */
record AskedChange(
        State state,
        Stated stated,
        boolean formReceived,
        @Nullable String reason,
        Instant requestedAt) {

    enum State {
        REQUESTED,
        RETURNED,
        REJECTED
    }

    AskedChange now(State next, String because) {
        return new AskedChange(next, stated, formReceived, because, requestedAt);
    }

    AskedChange received() {
        return new AskedChange(state, stated, true, reason, requestedAt);
    }

    AskedChange with(Stated changed) {
        return new AskedChange(state, changed, formReceived, reason, requestedAt);
    }
}
