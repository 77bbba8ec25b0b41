package hellowork.command.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;

/** A {@link Timed} as db-scheduler knows it: one instance for each id and time, so that a new time is a new instance. */
final class TimedTask {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    /** However long something was away, what waited for it is not much later. */
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);

    private static final int DOUBLINGS = 6;
    private static final char BEFORE_TIME = '@';

    private TimedTask() {}

    static OneTimeTask<Void> of(Timed timed, Clock clock) {
        return Tasks.oneTime(timed.name())
                .onFailure(TimedTask::tryLater)
                .onDeadExecutionRevive()
                .execute((instance, _) -> timed.due(idOf(instance.getId()), clock.instant()));
    }

    private static void tryLater(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(failed, failed.getTimeDone().plus(waitAfter(failed.getExecution().consecutiveFailures)));
    }

    /** How long it waits until it is tried again, by how often it had failed before. */
    static Duration waitAfter(int failures) {
        return failures >= DOUBLINGS ? LONGEST_RETRY : FIRST_RETRY.multipliedBy(1L << failures);
    }

    static TaskInstance<Void> instance(Timed timed, Deadline deadline) {
        return new TaskInstance<>(timed.name(), deadline.id() + BEFORE_TIME + deadline.at());
    }

    private static String idOf(String instance) {
        return instance.substring(0, instance.lastIndexOf(BEFORE_TIME));
    }
}
