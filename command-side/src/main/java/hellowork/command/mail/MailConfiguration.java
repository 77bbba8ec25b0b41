package hellowork.command.mail;

import hellowork.command.account.MailedCodes;
import hellowork.rest.BusinessClock;
import hellowork.store.EventSerializer;
import hellowork.store.States;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.FullConcurrencyPolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Mail leaves through one event processor for each line, for the whole deployment. Settings: {@code hellowork.mail.from}, the sender's
 * address; {@code hellowork.public-url}, where the service is, for the notices; {@code hellowork.command.node}, a name
 * of this node's own that it keeps over restarts, so that after a crash it need not wait for its own claim to end (made
 * of process and host if not set); {@code spring.mail.*}, the mail server.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:hellowork/command/mail/mail.properties")
class MailConfiguration {
    @Bean(defaultCandidate = false)
    TransactionManager mailTransactions(@Qualifier("commandTransactions") PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean(defaultCandidate = false)
    ConnectionProvider mailConnections(@Qualifier("commandDataSource") DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    /** For tokens only, without default typing. */
    @Bean(defaultCandidate = false)
    Serializer mailTokenSerializer() {
        return JacksonSerializer.defaultSerializer();
    }

    @Bean(defaultCandidate = false)
    TokenStore mailTokens(
            @Qualifier("mailConnections") ConnectionProvider connections,
            @Qualifier("mailTokenSerializer") Serializer tokens,
            @Qualifier("commandFlyway") Flyway migrated,
            @Value("${hellowork.command.node:}") String node) {
        JdbcTokenStore.Builder store = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(tokens)
                .schema(TokenSchema.builder()
                        .setTokenTable("command.token_entry")
                        .build());
        return (node.isBlank() ? store : store.nodeId(node)).build();
    }

    @Bean
    @Primary
    DeadLetters deadLetters(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("mailConnections") ConnectionProvider connections,
            @Qualifier("mailTransactions") TransactionManager transactions,
            @Qualifier("eventSerializer") EventSerializer events,
            @Qualifier("mailTokenSerializer") Serializer tokens,
            @Qualifier("commandFlyway") Flyway migrated,
            BusinessClock clock) {
        return DeadLetters.of(Mailing.KEYS_AND_CODES, database, connections, transactions, events, tokens, clock);
    }

    @Bean
    DeadLetters noticeDeadLetters(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("mailConnections") ConnectionProvider connections,
            @Qualifier("mailTransactions") TransactionManager transactions,
            @Qualifier("eventSerializer") EventSerializer events,
            @Qualifier("mailTokenSerializer") Serializer tokens,
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
            @Qualifier("mailTransactions") TransactionManager transactions,
            BusinessClock clock) {
        return invoker(new MailHandler(Mailing.KEYS_AND_CODES, letters, post), dead, transactions, clock);
    }

    @Bean
    DeadLetteringEventHandlerInvoker noticeInvoker(
            Letters letters,
            Post post,
            @Qualifier("noticeDeadLetters") DeadLetters dead,
            @Qualifier("mailTransactions") TransactionManager transactions,
            BusinessClock clock) {
        return invoker(new MailHandler(Mailing.NOTICES, letters, post), dead, transactions, clock);
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

    @Bean
    @Primary
    MailProcessor mailProcessor(
            @Qualifier("mailInvoker") DeadLetteringEventHandlerInvoker invoker,
            EventStore events,
            @Qualifier("mailTokens") TokenStore tokens,
            @Qualifier("mailTransactions") TransactionManager transactions) {
        return processor(Mailing.KEYS_AND_CODES, invoker, events, tokens, transactions);
    }

    @Bean
    MailProcessor noticeProcessor(
            @Qualifier("noticeInvoker") DeadLetteringEventHandlerInvoker invoker,
            EventStore events,
            @Qualifier("mailTokens") TokenStore tokens,
            @Qualifier("mailTransactions") TransactionManager transactions) {
        return processor(Mailing.NOTICES, invoker, events, tokens, transactions);
    }

    private static MailProcessor processor(
            Mailing mailing,
            DeadLetteringEventHandlerInvoker invoker,
            EventStore events,
            TokenStore tokens,
            TransactionManager transactions) {
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
                .name(mailing.processor())
                .eventHandlerInvoker(invoker)
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                // the token moves with each mail: a crash repeats one of them, not a batch
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(1))
                .build();
        return new MailProcessor(mailing, processor, tokens, events, transactions);
    }

    /** Keys and codes first: they are the ones that expire. */
    @Bean
    MailSchedule mailSchedule(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("commandFlyway") Flyway migrated,
            @Qualifier("mailInvoker") DeadLetteringEventHandlerInvoker mail,
            @Qualifier("deadLetters") DeadLetters letters,
            @Qualifier("noticeInvoker") DeadLetteringEventHandlerInvoker notices,
            @Qualifier("noticeDeadLetters") DeadLetters noticeLetters,
            BusinessClock clock) {
        return new MailSchedule(
                database, List.of(new SecondTries(mail, letters), new SecondTries(notices, noticeLetters)), clock);
    }

    @Bean
    DeadLetterHealth mailDeadLettersHealthIndicator(DeadLetters letters) {
        return new DeadLetterHealth(letters);
    }
}
