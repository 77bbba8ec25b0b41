package hellowork.command.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/** Runs the second tries every 30 seconds of the business clock, on one node at a time. */
final class MailSchedule implements SmartLifecycle {
    private static final Duration DISTANCE = Duration.ofSeconds(30);
    private static final Duration LOOK_FOR_WORK = Duration.ofSeconds(1);
    /** After six of these without a sign, another node takes over from one that was killed. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(15);

    private final DataSource database;
    private final List<SecondTries> tries;
    private final Clock clock;
    private volatile boolean running;
    private Scheduler scheduler;

    MailSchedule(DataSource database, List<SecondTries> tries, Clock clock) {
        this.database = database;
        this.tries = tries;
        this.clock = clock;
        this.scheduler = prepared();
    }

    private Scheduler prepared() {
        RecurringTask<Void> task = Tasks.recurring("mail-again", FixedDelay.of(DISTANCE))
                .execute((_, _) -> tries.forEach(SecondTries::run));
        return Scheduler.create(database)
                .startTasks(task)
                .tableName("command.scheduled_task")
                .clock(clock::instant)
                .threads(1)
                .pollingInterval(LOOK_FOR_WORK)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        scheduler = prepared(); // one that was stopped cannot be started again
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
