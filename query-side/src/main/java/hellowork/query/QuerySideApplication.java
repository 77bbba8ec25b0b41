package hellowork.query;

import java.util.Map;
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
    /** It asks for a preview of the JDK that would make it a little faster, and has no setting to be told not to. */
    private static final String VECTORS =
            "logging.level.org.apache.lucene.internal.vectorization.VectorizationProvider";

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(QuerySideApplication.class);
        application.setDefaultProperties(Map.of(VECTORS, "ERROR"));
        application.run(arguments);
    }

    /** The history is read in the query side's own role, which may read it and nothing more. */
    @Bean(defaultCandidate = false)
    DataSource eventStoreDataSource(@QueryDatabase DataSource database) {
        return database;
    }
}
