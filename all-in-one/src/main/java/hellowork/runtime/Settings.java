package hellowork.runtime;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What must be known before Spring starts. Each is a command line argument ({@code --hellowork.data=…}), a system
 * property or an environment variable ({@code HELLOWORK_DATA}), in this order.
 *
 * @param dataFolder {@code hellowork.data}: everything that outlives the process; {@code data} by default
 * @param httpPort {@code hellowork.port} or {@code server.port}: 8080 by default, 0 for any free port
 * @param mailPort {@code hellowork.mail.port}: 3025 by default, 0 for any free port
 */
public record Settings(Path dataFolder, int httpPort, int mailPort) {
    /** Reads the settings; refuses what is no port, and a {@code server.address} that is not loopback. */
    public static Settings of(String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        Loopback.require(environment.getProperty(Loopback.PROPERTY, Loopback.DEFAULT));
        return new Settings(
                Path.of(environment.getProperty("hellowork.data", "data"))
                        .toAbsolutePath()
                        .normalize(),
                environment.containsProperty("hellowork.port")
                        ? port(environment, "hellowork.port", 8080)
                        : port(environment, "server.port", 8080),
                port(environment, "hellowork.mail.port", 3025));
    }

    private static int port(Environment environment, String name, int otherwise) {
        String given = environment.getProperty(name, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(given.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw noPort(name, given, notANumber);
        }
        throw noPort(name, given, null);
    }

    private static StartupRefused noPort(String name, String given, @Nullable Throwable cause) {
        String line = "%s must be a port from 0 to 65535 (0: any free one), not '%s'.".formatted(name, given);
        return cause == null ? new StartupRefused(line) : new StartupRefused(line, cause);
    }
}
