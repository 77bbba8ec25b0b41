package hellowork.store;

import static hellowork.store.Threads.read;
import static hellowork.store.Threads.thread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EnduringStreamTest {
    private final List<Long> openedAfter = new ArrayList<>();
    private final Deque<Broken> streams = new ArrayDeque<>();
    private final EnduringStream followed = new EnduringStream(this::open, Tokens.at(6));

    /** Has events up to this position, and fails then. */
    private static final class Broken implements BlockingStream<TrackedEventMessage<?>> {
        private final long until;
        private final RuntimeException failure;
        private long position;
        private boolean closed;

        Broken(long until, RuntimeException failure) {
            this.until = until;
            this.failure = failure;
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            if (position == until) {
                throw failure;
            }
            return true;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return new GenericTrackedEventMessage<>(
                    Tokens.at(++position), GenericEventMessage.asEventMessage(read(thread())));
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.empty();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private BlockingStream<TrackedEventMessage<?>> open(@Nullable TrackingToken token) {
        long after = Tokens.position(token);
        openedAfter.add(after);
        Broken stream = streams.removeFirst();
        stream.position = after;
        return stream;
    }

    @Test
    void it_goes_on_after_its_last_event_when_the_server_is_there_again() throws Exception {
        Broken cut = new Broken(8, Status.UNAVAILABLE.asRuntimeException());
        streams.add(cut);
        streams.add(new Broken(8, new AxonServerException("AXONIQ-0001", "The Event Stream has been closed")));
        streams.add(new Broken(10, new IllegalStateException()));
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            positions.add(Tokens.position(followed.nextAvailable().trackingToken()));
        }
        assertThat(positions).containsExactly(7L, 8L, 9L, 10L);
        assertThat(openedAfter).containsExactly(6L, 8L, 8L);
        assertThat(cut.closed).isTrue();
    }

    @Test
    void while_the_server_is_away_there_is_no_event_and_no_failure() throws Exception {
        streams.add(new Broken(6, Status.UNAVAILABLE.asRuntimeException()));
        assertThat(followed.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void what_is_wrong_with_an_event_is_not_waited_out() {
        streams.add(new Broken(6, new IllegalStateException("cannot be read")));
        assertThatThrownBy(() -> followed.hasNextAvailable(1, TimeUnit.SECONDS)).hasMessage("cannot be read");
    }
}
