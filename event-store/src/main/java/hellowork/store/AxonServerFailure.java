package hellowork.store;

import io.grpc.StatusRuntimeException;
import java.util.function.Supplier;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.event.util.GrpcExceptionParser;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.ExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * What Axon Server's connector throws, in the words of both stores. Of a refused append it passes on gRPC's own exception:
 * that a stream has moved is only told by a code in the trailers.
 */
final class AxonServerFailure {
    private AxonServerFailure() {}

    /** What answers; {@link StoreUnavailable} instead of the connector's ways to say that nothing did. */
    static <T extends @Nullable Object> T reading(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw of(e, "nothing was stored");
        }
    }

    /**
     * ConcurrencyException if a stream has moved, {@link StoreUnavailable} if the server did not answer or does not take
     * events now; whatever else it is stays as it is.
     *
     * @param outcome what is known about the events of a failed append
     */
    static RuntimeException of(RuntimeException failure, String outcome) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || cause instanceof StoreUnavailable) {
                return (RuntimeException) cause;
            }
            if (cause instanceof StatusRuntimeException status) {
                return of(status, failure, outcome);
            }
        }
        return isSilence(failure) ? unavailable(failure, outcome) : failure;
    }

    private static RuntimeException of(StatusRuntimeException status, RuntimeException failure, String outcome) {
        if (GrpcExceptionParser.parse(status) instanceof ConcurrencyException conflict) {
            return conflict;
        }
        return switch (status.getStatus().getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED, ABORTED, RESOURCE_EXHAUSTED, UNKNOWN, INTERNAL, DATA_LOSS ->
                unavailable(failure, outcome);
            case OK,
                    INVALID_ARGUMENT,
                    NOT_FOUND,
                    ALREADY_EXISTS,
                    PERMISSION_DENIED,
                    FAILED_PRECONDITION,
                    OUT_OF_RANGE,
                    UNIMPLEMENTED,
                    UNAUTHENTICATED -> failure;
        };
    }

    /** The connector's own words for no connection, and for no answer within its patience. */
    private static boolean isSilence(Throwable failure) {
        return failure instanceof AxonServerException
                || failure instanceof io.axoniq.axonserver.connector.AxonServerException
                || failure instanceof EventStoreException
                || failure instanceof ExecutionException;
    }

    private static StoreUnavailable unavailable(RuntimeException failure, String outcome) {
        return new StoreUnavailable("Axon Server did not answer; " + outcome, failure);
    }
}
