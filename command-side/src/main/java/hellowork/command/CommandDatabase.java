package hellowork.command;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The command side's own database role and schema ({@code hellowork.command.datasource.url|username|password}). The same
 * role owns the history. Everything is qualified by name: in one process the query side has its own beside it.
 */
@Configuration(proxyBeanMethods = false)
class CommandDatabase {
    private static final int CONNECTIONS = 16;

    @Bean({"commandDataSource", "eventStoreDataSource"})
    HikariDataSource commandDataSource(
            @Value("${hellowork.command.datasource.url}") String url,
            @Value("${hellowork.command.datasource.username}") String username,
            @Value("${hellowork.command.datasource.password}") String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("command");
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    @Bean
    Flyway commandFlyway(@Qualifier("commandDataSource") DataSource database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .schemas("command")
                .defaultSchema("command")
                .locations("classpath:db/command")
                .load();
        flyway.migrate();
        return flyway;
    }

    @Bean
    PlatformTransactionManager commandTransactions(@Qualifier("commandDataSource") DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    JdbcClient commandJdbc(
            @Qualifier("commandDataSource") DataSource database, @Qualifier("commandFlyway") Flyway migrated) {
        return JdbcClient.create(database);
    }
}
