package hellowork.query;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.UnknownHostException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * {@code hellowork.query.datasource.url}, {@code .username}, {@code .password} and {@code .size} (connections, default
 * 16). Each bean has to be asked for by {@link QueryDatabase}, so that none of it, nor of another side, is taken by
 * accident.
 *
 * <p>{@code hellowork.query.node} tells query nodes apart, by default by the host's name: a node that comes back after a
 * crash takes up its own work at once. Two nodes on one host each need a name.
 */
@Configuration(proxyBeanMethods = false)
class QueryDatabaseConfiguration {
    static final String SCHEMA = "query";

    @QueryDatabase
    @Bean(defaultCandidate = false)
    HikariDataSource queryDataSource(
            @Value("${hellowork.query.datasource.url}") String url,
            @Value("${hellowork.query.datasource.username}") String username,
            @Value("${hellowork.query.datasource.password:}") String password,
            @Value("${hellowork.query.datasource.size:16}") int size) {
        HikariDataSource database = new HikariDataSource();
        database.setPoolName("query");
        database.setJdbcUrl(url);
        database.setUsername(username);
        database.setPassword(password);
        database.setMaximumPoolSize(size);
        database.setSchema(SCHEMA);
        // what a crash loses, rows and position together, is read from the history again
        database.setConnectionInitSql("set synchronous_commit = off");
        return database;
    }

    @QueryDatabase
    @Bean(defaultCandidate = false)
    PlatformTransactionManager queryTransactionManager(@QueryDatabase DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @QueryDatabase
    @Bean(defaultCandidate = false, initMethod = "migrate")
    Flyway queryFlyway(@QueryDatabase DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .table("schema_history")
                .locations("classpath:db/query")
                .load();
    }

    @QueryDatabase
    @Bean(defaultCandidate = false)
    JdbcClient queryJdbcClient(@QueryDatabase DataSource database, @QueryDatabase Flyway migrated) {
        return JdbcClient.create(database);
    }

    @QueryDatabase
    @Bean(defaultCandidate = false)
    TokenStore queryTokenStore(
            @QueryDatabase DataSource database,
            @QueryDatabase Flyway migrated,
            @Value("${hellowork.query.node:}") String node)
            throws UnknownHostException {
        return JdbcTokenStore.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database)))
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .build())
                .serializer(JacksonSerializer.defaultSerializer())
                .contentType(byte[].class)
                .nodeId(node.isBlank() ? InetAddress.getLocalHost().getHostName() : node)
                .build();
    }
}
