package hellowork.query;

import hellowork.query.projection.BrittleProjection;
import hellowork.store.EventAppendConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The query side on a real database, with an event store to write to; one for all tests, so each uses ids of its own. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = QueryTest.Node.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.register-shutdown-hook=false") // the database goes down with the JVM
@ContextConfiguration(initializers = QueryTest.Settings.class)
public @interface QueryTest {

    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
            })
    @Import({QuerySide.class, EventAppendConfiguration.class, BrittleProjection.class, History.class, Api.class})
    class Node {
        @Bean(defaultCandidate = false)
        DataSource eventStoreDataSource() {
            return TestServer.asOwner();
        }
    }

    class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestServer.settings()).applyTo(context);
        }
    }
}
