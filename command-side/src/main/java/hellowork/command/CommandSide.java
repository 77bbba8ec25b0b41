package hellowork.command;

import hellowork.command.account.LoginNames;
import hellowork.command.account.MailedCodes;
import hellowork.command.account.Passwords;
import hellowork.command.jobseeker.SeekerNumbers;
import hellowork.rest.KeyFolder;
import hellowork.rest.RestConfiguration;
import hellowork.store.Decisions;
import hellowork.store.EventAppendConfiguration;
import hellowork.store.EventLog;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the command side; imported by whatever process it runs in. */
@Configuration(proxyBeanMethods = false)
@Import({CommandDatabase.class, EventAppendConfiguration.class, RestConfiguration.class})
@ConfigurationPropertiesScan(basePackageClasses = CommandSide.class)
@ComponentScan(
        basePackageClasses = CommandSide.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, // both sides may name a class alike
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandSideApplication.class))
public class CommandSide {
    @Bean
    NewIds newIds() {
        return new NewIds();
    }

    @Bean
    Commands commands(Decisions decisions, EventLog log) {
        return new Commands(decisions, log);
    }

    /**
     * The keys that only this side has ({@code hellowork.command.keys}, by default the folder that both sides share):
     * whoever reads the query side's files can derive no code.
     */
    @Bean(defaultCandidate = false)
    KeyFolder commandKeyFolder(@Value("${hellowork.command.keys:${hellowork.keys}}") Path folder) {
        return new KeyFolder(folder);
    }

    @Bean
    MailedCodes mailedCodes(@Qualifier("commandKeyFolder") KeyFolder keys) {
        return new MailedCodes(keys);
    }

    @Bean
    LoginNames loginNames(@Qualifier("commandKeyFolder") KeyFolder keys) {
        return new LoginNames(keys);
    }

    @Bean
    SeekerNumbers seekerNumbers(@Qualifier("commandKeyFolder") KeyFolder keys) {
        return new SeekerNumbers(keys);
    }

    @Bean
    Passwords passwords(@Qualifier("commandJdbc") JdbcClient jdbc, NewIds ids) {
        return new Passwords(jdbc, ids);
    }
}
