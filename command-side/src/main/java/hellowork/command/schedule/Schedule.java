package hellowork.command.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/**
 * The one schedule of the command side, by the business clock. Each node runs it; each task is run by one of them, and
 * what was due while all of them were stopped is made up for.
 */
final class Schedule implements SmartLifecycle {
    private static final Duration LOOK_FOR_WORK = Duration.ofSeconds(1);
    /** After six of these without a sign, another node takes over from one that was killed. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(15);
    private static final int THREADS = 8;
    /** Fetches again when there are tasks for half of the threads left, up to four for each. */
    private static final double FETCH_AT = 0.5;

    private static final double FETCH_UP_TO = 4;

    private final DataSource database;
    private final List<RecurringTask<?>> recurring;
    private final List<? extends Task<?>> once;
    private final Clock clock;
    private volatile boolean running;
    private Scheduler scheduler;

    Schedule(DataSource database, List<RecurringTask<?>> recurring, List<? extends Task<?>> once, Clock clock) {
        this.database = database;
        this.recurring = List.copyOf(recurring);
        this.once = List.copyOf(once);
        this.clock = clock;
        this.scheduler = prepared();
    }

    private Scheduler prepared() {
        return Scheduler.create(database, List.copyOf(once))
                .startTasks(recurring)
                .tableName("command.scheduled_task")
                .clock(clock::instant)
                .threads(THREADS)
                .pollUsingLockAndFetch(FETCH_AT, FETCH_UP_TO)
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
