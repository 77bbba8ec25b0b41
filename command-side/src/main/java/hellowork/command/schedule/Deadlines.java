package hellowork.command.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import hellowork.events.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;

/** Puts the times that events set into the schedule. A time that stands there already is left as it is. */
final class Deadlines implements EventMessageHandler {
    private final Map<Class<?>, List<Timed>> listening;
    private final SchedulerClient schedule;

    Deadlines(List<Timed> timed, SchedulerClient schedule) {
        this.schedule = schedule;
        listening = timed.stream()
                .flatMap(each -> each.listensTo().stream().map(event -> Map.entry(event, each)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return listening.containsKey(payloadType);
    }

    /** Asked for every event of the service: most of them are passed over without being read. */
    @Override
    public boolean canHandle(EventMessage<?> event) {
        return canHandleType(event.getPayloadType());
    }

    @Override
    public @Nullable Object handle(EventMessage<?> event) {
        deadlines((DomainEvent) event.getPayload())
                .forEach((instance) -> schedule.scheduleIfNotExists(
                        instance.getKey(), instance.getValue().at()));
        return null;
    }

    private Stream<Map.Entry<TaskInstance<Void>, Deadline>> deadlines(DomainEvent event) {
        return listening.getOrDefault(event.getClass(), List.of()).stream()
                .flatMap(timed -> timed.after(event).stream()
                        .map(deadline -> Map.entry(TimedTask.instance(timed, deadline), deadline)));
    }
}
