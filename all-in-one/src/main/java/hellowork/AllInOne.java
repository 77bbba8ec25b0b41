package hellowork;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import hellowork.command.CommandSide;
import hellowork.demo.DemonstrationConfiguration;
import hellowork.query.QuerySide;
import hellowork.runtime.CaughtMails;
import hellowork.runtime.LocalRuntime;
import hellowork.runtime.RuntimeConfiguration;
import hellowork.runtime.Settings;
import hellowork.runtime.StartupRefused;
import hellowork.web.WebClient;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the whole service in one process: the database, the mail catcher, then both sides and the pages on one port.
 *
 * <p>Ends with exit code 1 and one line on standard error where it cannot start. Nothing is scanned for: what belongs to
 * the process is imported here.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    RuntimeConfiguration.class,
    CommandSide.class,
    QuerySide.class,
    WebClient.class,
    DemonstrationConfiguration.class
})
public class AllInOne {
    /**
     * Runs until the process is told to stop.
     *
     * @param arguments Spring's properties ({@code --name=value}); see {@link Settings} and {@code --demo=off}
     */
    public static void main(String... arguments) {
        quiet();
        try {
            LocalRuntime runtime = new LocalRuntime(Settings.of(arguments), Clock.systemUTC());
            AtomicReference<@Nullable ConfigurableApplicationContext> context = new AtomicReference<>();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context.get(), runtime), "stop"));
            runtime.start();
            context.set(spring(runtime).run(arguments));
        } catch (StartupRefused refused) {
            fail(refused.line());
        } catch (RuntimeException failure) { // Spring Boot has logged what it knows about the reason
            fail(lineOf(failure));
        }
    }

    private static String lineOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) { // after we had seen that it was free
                return "Port %d was taken while starting. Free it, or choose another with --server.port=<port>."
                        .formatted(taken.getPort());
            }
        }
        return "The program could not start (%s).".formatted(failure.getMessage());
    }

    /** Until Spring Boot sets the log up, it would print all that libraries say. */
    private static void quiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
            log.getLogger("hellowork").setLevel(Level.INFO);
        }
    }

    private static SpringApplication spring(LocalRuntime runtime) {
        SpringApplication application = new SpringApplication(AllInOne.class);
        application.setRegisterShutdownHook(false); // ours stops Spring first and the database after it
        application.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("runtime", runtime.properties()));
            ((GenericApplicationContext) context).registerBean(CaughtMails.class, runtime::mails);
        });
        return application;
    }

    private static void stop(@Nullable ConfigurableApplicationContext context, LocalRuntime runtime) {
        if (context != null) {
            context.close();
        }
        runtime.close();
    }

    private static void fail(String line) {
        System.err.println("hellowork: " + line);
        System.exit(1); // the shutdown hook stops what has been started
    }
}
