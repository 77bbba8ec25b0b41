package hellowork.command.schedule;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;

/** A {@link Timed} as db-scheduler knows it: one instance for each id and time, so that a new time is a new instance. */
final class TimedTask {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double GROWTH = 2;
    private static final char BEFORE_TIME = '@';

    private TimedTask() {}

    static OneTimeTask<Void> of(Timed timed, Clock clock) {
        return Tasks.oneTime(timed.name())
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY, GROWTH))
                .onDeadExecutionRevive()
                .execute((instance, _) -> timed.due(idOf(instance.getId()), clock.instant()));
    }

    static TaskInstance<Void> instance(Timed timed, Deadline deadline) {
        return new TaskInstance<>(timed.name(), deadline.id() + BEFORE_TIME + deadline.at());
    }

    private static String idOf(String instance) {
        return instance.substring(0, instance.lastIndexOf(BEFORE_TIME));
    }
}
