package hellowork.command.follow;

import hellowork.command.NewIds;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
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
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Setting: {@code hellowork.command.node}, a name of this node's own that it keeps over restarts, so that after a crash
 * it need not wait for its own claim to end. If not set, it is another one at each start: under one name two nodes would
 * both follow the history, and each mail would leave twice.
 */
@Configuration(proxyBeanMethods = false)
class FollowConfiguration {
    @Bean(defaultCandidate = false)
    TransactionManager followerTransactions(@Qualifier("commandTransactions") PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean(defaultCandidate = false)
    ConnectionProvider followerConnections(@Qualifier("commandDataSource") DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    /** For tokens only, without default typing. */
    @Bean(defaultCandidate = false)
    Serializer tokenSerializer() {
        return JacksonSerializer.defaultSerializer();
    }

    @Bean(defaultCandidate = false)
    TokenStore followerTokens(
            @Qualifier("followerConnections") ConnectionProvider connections,
            @Qualifier("tokenSerializer") Serializer tokens,
            @Qualifier("commandFlyway") Flyway migrated,
            @Value("${hellowork.command.node:}") String node,
            NewIds ids) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(tokens)
                .schema(TokenSchema.builder()
                        .setTokenTable("command.token_entry")
                        .build())
                .nodeId(node.isBlank() ? "node-" + ids.uuid() : node)
                .build();
    }

    @Bean
    Followers followers(
            EventStore events,
            @Qualifier("followerTokens") TokenStore tokens,
            @Qualifier("followerTransactions") TransactionManager transactions) {
        return new Followers(events, tokens, transactions);
    }
}
