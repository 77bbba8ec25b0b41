package hellowork.command.mail;

import hellowork.command.account.MailedCodes;
import hellowork.rest.BusinessClock;
import hellowork.store.EventSerializer;
import hellowork.store.States;
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
import org.springframework.context.annotation.PropertySource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Mail leaves through one event processor for the whole deployment. Settings: {@code hellowork.mail.from}, the sender's
 * address; {@code hellowork.public-url}, where the service is, for the notices; {@code hellowork.command.node}, a name
 * of this node's own that it keeps over restarts, so that after a crash it need not wait for its own claim to end (made
 * of process and host if not set); {@code spring.mail.*}, the mail server.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:hellowork/command/mail/mail.properties")
class MailConfiguration {
    static final String PROCESSOR = "mail";

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
                .schema(TokenSchema.builder().setTokenTable("command.token_entry").build());
        return (node.isBlank() ? store : store.nodeId(node)).build();
    }

    @Bean
    DeadLetters deadLetters(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("mailConnections") ConnectionProvider connections,
            @Qualifier("mailTransactions") TransactionManager transactions,
            @Qualifier("eventSerializer") EventSerializer events,
            @Qualifier("mailTokenSerializer") Serializer tokens,
            @Qualifier("commandFlyway") Flyway migrated,
            BusinessClock clock) {
        return DeadLetters.in(database, connections, transactions, events, tokens, clock);
    }

    @Bean
    MailHandler mailHandler(
            States states,
            MailedCodes codes,
            JavaMailSender server,
            BusinessClock clock,
            @Value("${hellowork.mail.from:system@mail.hellowork.example.jp}") String from,
            @Value("${hellowork.public-url:}") String site) {
        return new MailHandler(
                new Letters(states, codes, new Wording(from, site), clock), new Post(server, from, clock));
    }

    @Bean
    DeadLetteringEventHandlerInvoker mailInvoker(
            MailHandler handler,
            DeadLetters letters,
            @Qualifier("mailTransactions") TransactionManager transactions,
            BusinessClock clock) {
        DeadLetteringEventHandlerInvoker.Builder invoker = DeadLetteringEventHandlerInvoker.builder()
                .queue(letters)
                .enqueuePolicy(new Retries(clock))
                .transactionManager(transactions);
        invoker.eventHandlers(handler);
        invoker.sequencingPolicy(new FullConcurrencyPolicy()); // one failing mail does not stop the others
        return invoker.build();
    }

    @Bean
    MailProcessor mailProcessor(
            DeadLetteringEventHandlerInvoker invoker,
            EventStore events,
            @Qualifier("mailTokens") TokenStore tokens,
            @Qualifier("mailTransactions") TransactionManager transactions) {
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
                .name(PROCESSOR)
                .eventHandlerInvoker(invoker)
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                // the token moves with each mail: a crash repeats one of them, not a batch
                .trackingEventProcessorConfiguration(
                        TrackingEventProcessorConfiguration.forSingleThreadedProcessing().andBatchSize(1))
                .build();
        return new MailProcessor(processor, tokens, events, transactions);
    }

    @Bean
    MailSchedule mailSchedule(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("commandFlyway") Flyway migrated,
            DeadLetteringEventHandlerInvoker invoker,
            DeadLetters letters,
            BusinessClock clock) {
        return new MailSchedule(database, new SecondTries(invoker, letters), clock);
    }

    @Bean
    DeadLetterHealth mailDeadLettersHealthIndicator(DeadLetters letters) {
        return new DeadLetterHealth(letters);
    }
}
