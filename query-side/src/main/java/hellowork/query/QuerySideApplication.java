package hellowork.query;

import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side alone: as many nodes as are wanted, on one database of their own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        // every database is declared by name
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@Import(QuerySide.class)
public class QuerySideApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(QuerySideApplication.class, arguments);
    }

    /** The history is read in the query side's own role, which may read it and nothing more. */
    @Bean(defaultCandidate = false)
    DataSource eventStoreDataSource(@QueryDatabase DataSource database) {
        return database;
    }
}
