package hellowork.command.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import hellowork.command.follow.Follower;
import hellowork.command.follow.Followers;
import hellowork.rest.BusinessClock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Collects every {@link Timed} and every recurring task of the command side into one schedule. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {
    /** It reads more than it writes: most events set no time. */
    private static final int BATCH = 1_000;

    @Bean
    Schedule schedule(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("commandFlyway") Flyway migrated,
            List<RecurringTask<?>> recurring,
            ObjectProvider<Timed> timed,
            BusinessClock clock) {
        List<OneTimeTask<Void>> once =
                timed.orderedStream().map(each -> TimedTask.of(each, clock)).toList();
        return new Schedule(database, recurring, once, clock);
    }

    /** Takes part in the transaction of whoever calls it, if there is one. */
    @Bean
    SchedulerClient schedulerClient(
            @Qualifier("commandDataSource") DataSource database, @Qualifier("commandFlyway") Flyway migrated) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName("command.scheduled_task")
                .build();
    }

    @Bean
    Later later(SchedulerClient client, BusinessClock clock) {
        return new Later(client, clock);
    }

    /**
     * Its deadlines are kept in one transaction with its token: an event that is read a second time, after a failure or
     * because another node took over, does not set again what has fired meanwhile. What fails is read again: Axon would
     * log it and go on, and nothing would ever happen at that time.
     */
    @Bean
    Follower deadlines(SchedulerClient client, ObjectProvider<Timed> timed, Followers followers) {
        SimpleEventHandlerInvoker invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(new Deadlines(timed.orderedStream().toList(), client))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        return followers.follower("deadlines", Follower.Beginning.FIRST_EVENT, BATCH, invoker);
    }
}
