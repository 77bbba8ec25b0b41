package hellowork.store;

import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc.PlatformServiceImplBase;
import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc.EventStoreImplBase;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers the connector as Axon Server 2023.2.1 was seen to answer it, from memory: appends and reads of streams. */
final class AxonServerStandIn implements AutoCloseable {
    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private final List<Event> history = new ArrayList<>();
    private final Map<String, Long> recent = new HashMap<>();
    private final Server server;
    private boolean headless;

    AxonServerStandIn() {
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .addService(new Platform())
                    .addService(new Events())
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "127.0.0.1:" + server.getPort();
    }

    /** Streams that exist are in segments now that are not looked into for a stream that begins. */
    synchronized void growsBeyondItsNewestSegments() {
        recent.clear();
    }

    /** From now on it does not say what its last position is. */
    synchronized void keepsItsHeadToItself() {
        headless = true;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private synchronized void append(List<Event> events) {
        Map<String, Long> moved = new HashMap<>();
        for (Event event : events) {
            String id = event.getAggregateIdentifier();
            long number = event.getAggregateSequenceNumber();
            Long last = moved.getOrDefault(id, recent.get(id));
            if (last == null) {
                last = number == 0 ? -1 : last(id);
            }
            if (number != last + 1) {
                Metadata trailers = new Metadata();
                trailers.put(CODE, "AXONIQ-2000");
                throw Status.OUT_OF_RANGE
                        .withDescription("[AXONIQ-2000] Invalid sequence number %d for aggregate %s, expected %d"
                                .formatted(number, id, last + 1))
                        .asRuntimeException(trailers);
            }
            moved.put(id, number);
        }
        recent.putAll(moved);
        history.addAll(events);
    }

    private synchronized long last(String id) {
        return history.stream()
                .filter(event -> event.getAggregateIdentifier().equals(id))
                .mapToLong(Event::getAggregateSequenceNumber)
                .max()
                .orElse(-1);
    }

    private synchronized List<Event> stream(String id, long from) {
        return history.stream()
                .filter(event -> event.getAggregateIdentifier().equals(id))
                .filter(event -> event.getAggregateSequenceNumber() >= from)
                .toList();
    }

    private synchronized TrackingToken head() {
        if (headless) {
            throw Status.UNAVAILABLE.asRuntimeException();
        }
        return TrackingToken.newBuilder().setToken(history.size() - 1L).build();
    }

    private static <T> void answer(StreamObserver<T> client, T answer) {
        client.onNext(answer);
        client.onCompleted();
    }

    private static final class Platform extends PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
            answer(
                    answer,
                    PlatformInfo.newBuilder()
                            .setPrimary(NodeInfo.newBuilder().setNodeName("stand-in"))
                            .setSameConnection(true)
                            .build());
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> client) {
            return new Heard<>(client) {
                @Override
                public void onNext(PlatformInboundInstruction instruction) {
                    // nothing is asked of the client
                }
            };
        }
    }

    private final class Events extends EventStoreImplBase {
        @Override
        public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> client) {
            List<Event> events = new ArrayList<>();
            return new Heard<>(client) {
                @Override
                public void onNext(Event event) {
                    events.add(event);
                }

                @Override
                public void onCompleted() {
                    try {
                        append(events);
                    } catch (RuntimeException e) {
                        client.onError(e);
                        return;
                    }
                    answer(client, Confirmation.newBuilder().setSuccess(true).build());
                }
            };
        }

        @Override
        public void listAggregateEvents(GetAggregateEventsRequest request, StreamObserver<Event> client) {
            stream(request.getAggregateId(), request.getInitialSequence()).forEach(client::onNext);
            client.onCompleted();
        }

        @Override
        public void readHighestSequenceNr(
                ReadHighestSequenceNrRequest request, StreamObserver<ReadHighestSequenceNrResponse> client) {
            long last = last(request.getAggregateId());
            answer(
                    client,
                    ReadHighestSequenceNrResponse.newBuilder()
                            .setToSequenceNr(last)
                            .build());
        }

        @Override
        public void getLastToken(GetLastTokenRequest request, StreamObserver<TrackingToken> client) {
            try {
                answer(client, head());
            } catch (RuntimeException e) {
                client.onError(e);
            }
        }
    }

    /** What a client sends; it ends when the client does. */
    private abstract static class Heard<T, A> implements StreamObserver<T> {
        private final StreamObserver<A> client;

        Heard(StreamObserver<A> client) {
            this.client = client;
        }

        @Override
        public void onError(Throwable gone) {
            // it takes its answer with it
        }

        @Override
        public void onCompleted() {
            client.onCompleted();
        }
    }
}
