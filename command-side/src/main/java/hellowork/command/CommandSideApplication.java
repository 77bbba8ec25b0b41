package hellowork.command;

import hellowork.command.account.FirstOfficial;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The command side alone: as many nodes as are wanted, on one history. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        // every database is declared by name
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@Import(CommandSide.class)
public class CommandSideApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(CommandSideApplication.class, arguments);
    }

    /** An empty service tells whoever reads its output how to begin. */
    @Bean
    ApplicationRunner firstOfficialNotice(FirstOfficial first) {
        return _ -> first.setupKey()
                .ifPresent(key -> System.out.println(
                        "Nobody is here yet. POST /api/v1/first-official with the header Setup-Key: " + key));
    }
}
