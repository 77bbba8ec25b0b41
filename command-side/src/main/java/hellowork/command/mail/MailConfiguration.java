package hellowork.command.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import hellowork.command.account.MailedCodes;
import hellowork.command.follow.Follower;
import hellowork.command.follow.Followers;
import hellowork.rest.BusinessClock;
import hellowork.store.EventSerializer;
import hellowork.store.States;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.async.FullConcurrencyPolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Mail leaves through one event processor for each line, for the whole deployment. Settings: {@code hellowork.mail.from}, the sender's
 * address; {@code hellowork.public-url}, where the service is, for the notices; {@code spring.mail.*}, the mail server.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:hellowork/command/mail/mail.properties")
class MailConfiguration {
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);

    @Bean
    @Primary
    DeadLetters deadLetters(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("followerConnections") ConnectionProvider connections,
            @Qualifier("followerTransactions") TransactionManager transactions,
            @Qualifier("eventSerializer") EventSerializer events,
            @Qualifier("tokenSerializer") Serializer tokens,
            @Qualifier("commandFlyway") Flyway migrated,
            BusinessClock clock) {
        return DeadLetters.of(Mailing.KEYS_AND_CODES, database, connections, transactions, events, tokens, clock);
    }

    @Bean
    DeadLetters noticeDeadLetters(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("followerConnections") ConnectionProvider connections,
            @Qualifier("followerTransactions") TransactionManager transactions,
            @Qualifier("eventSerializer") EventSerializer events,
            @Qualifier("tokenSerializer") Serializer tokens,
            @Qualifier("commandFlyway") Flyway migrated,
            BusinessClock clock) {
        return DeadLetters.of(Mailing.NOTICES, database, connections, transactions, events, tokens, clock);
    }

    @Bean
    Letters letters(
            States states,
            MailedCodes codes,
            BusinessClock clock,
            @Value("${hellowork.mail.from:system@mail.hellowork.example.jp}") String from,
            @Value("${hellowork.public-url:}") String site) {
        return new Letters(states, codes, new Wording(from, site), clock);
    }

    @Bean
    Post post(
            JavaMailSender server,
            BusinessClock clock,
            @Value("${hellowork.mail.from:system@mail.hellowork.example.jp}") String from) {
        return new Post(server, from, clock);
    }

    @Bean
    DeadLetteringEventHandlerInvoker mailInvoker(
            Letters letters,
            Post post,
            @Qualifier("deadLetters") DeadLetters dead,
            @Qualifier("followerTransactions") TransactionManager transactions,
            BusinessClock clock) {
        return invoker(
                new MailHandler(Mailing.KEYS_AND_CODES, letters, post, new Pace(UNHURRIED)), dead, transactions, clock);
    }

    @Bean
    DeadLetteringEventHandlerInvoker noticeInvoker(
            Letters letters,
            Post post,
            @Qualifier("noticeDeadLetters") DeadLetters dead,
            @Qualifier("followerTransactions") TransactionManager transactions,
            MailPolicy policy,
            BusinessClock clock) {
        Pace pace = new Pace(policy.noticesASecond());
        return invoker(new MailHandler(Mailing.NOTICES, letters, post, pace), dead, transactions, clock);
    }

    private static DeadLetteringEventHandlerInvoker invoker(
            MailHandler handler, DeadLetters dead, TransactionManager transactions, BusinessClock clock) {
        DeadLetteringEventHandlerInvoker.Builder invoker = DeadLetteringEventHandlerInvoker.builder()
                .queue(dead)
                .enqueuePolicy(new Retries(clock))
                .transactionManager(transactions);
        invoker.eventHandlers(handler);
        invoker.sequencingPolicy(new FullConcurrencyPolicy()); // one failing mail does not stop the others
        return invoker.build();
    }

    /** Somebody waits for each of these: so many a second are no limit. */
    private static final int UNHURRIED = 1_000_000;

    /** The token moves with each mail: a crash repeats one of them, not a batch. */
    private static final int ONE_BY_ONE = 1;

    /** What happened before there was a mailer, or before its token was lost, is not mailed. */
    @Bean
    Follower mailFollower(@Qualifier("mailInvoker") DeadLetteringEventHandlerInvoker invoker, Followers followers) {
        return followers.follower(Mailing.KEYS_AND_CODES.processor(), Follower.Beginning.NOW, ONE_BY_ONE, invoker);
    }

    @Bean
    Follower noticeFollower(@Qualifier("noticeInvoker") DeadLetteringEventHandlerInvoker invoker, Followers followers) {
        return followers.follower(Mailing.NOTICES.processor(), Follower.Beginning.NOW, ONE_BY_ONE, invoker);
    }

    /** Tries again every 30 seconds of the business clock. Keys and codes first: they are the ones that expire. */
    @Bean
    RecurringTask<Void> mailAgain(
            @Qualifier("mailInvoker") DeadLetteringEventHandlerInvoker mail,
            @Qualifier("deadLetters") DeadLetters letters,
            @Qualifier("noticeInvoker") DeadLetteringEventHandlerInvoker notices,
            @Qualifier("noticeDeadLetters") DeadLetters noticeLetters) {
        List<SecondTries> tries = List.of(new SecondTries(mail, letters), new SecondTries(notices, noticeLetters));
        return Tasks.recurring("mail-again", FixedDelay.of(BETWEEN_TRIES))
                .execute((_, _) -> tries.forEach(SecondTries::run));
    }

    @Bean
    DeadLetterHealth mailDeadLettersHealthIndicator(DeadLetters letters) {
        return new DeadLetterHealth(letters);
    }
}
