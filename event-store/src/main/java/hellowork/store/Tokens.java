package hellowork.store;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Axon's tokens as positions of the {@link EventLog}; the token null is the position before all. */
final class Tokens {
    private Tokens() {}

    static long position(@Nullable TrackingToken token) {
        TrackingToken bare = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return switch (bare) {
            case null -> EventLog.BEFORE_ALL;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex();
            default -> throw new IllegalArgumentException("a token of another store: " + bare.getClass());
        };
    }

    static @Nullable TrackingToken at(long position) {
        return position <= EventLog.BEFORE_ALL ? null : new GlobalSequenceTrackingToken(position);
    }
}
