package hellowork.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The browser of this JVM. Takes an installed Chromium or Chrome ({@code -Dhellowork.browser=…} names one), else has Debian's
 * package installed where it may, else lets Playwright fetch its own; fails with the line to run when none starts.
 */
final class Chromium {
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage");

    private static @Nullable Browser running;
    private static @Nullable String impossible;

    private final BrowserType type = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD))
            .chromium();
    private final List<String> tried = new ArrayList<>();

    private Chromium() {}

    /** The one that all windows of this JVM belong to; it ends with the JVM. */
    static synchronized Browser browser() {
        if (impossible != null) {
            throw new AssertionError(impossible);
        }
        Browser known = running;
        if (known == null) {
            try {
                known = new Chromium().start();
            } catch (AssertionError none) {
                impossible = none.getMessage();
                throw none;
            }
            running = known;
        }
        return known;
    }

    private Browser start() {
        String named = System.getProperty("hellowork.browser", "");
        if (!named.isBlank()) {
            return found(starts(options().setExecutablePath(Path.of(named)), named));
        }
        Browser started = startsInstalled();
        if (started == null) {
            try (InstallationLock _ = InstallationLock.taken()) { // another JVM may have been faster
                started = startsInstalled();
                if (started == null && BrowserInstallation.ofDebian()) {
                    started = startsInstalled();
                }
                if (started == null) {
                    started = starts(options(), "Playwright's own, fetched before");
                }
                if (started == null && BrowserInstallation.ofPlaywright()) {
                    started = starts(options(), "Playwright's own");
                }
            }
        }
        return found(started);
    }

    private Browser found(@Nullable Browser started) {
        if (started == null) {
            throw new AssertionError(
                    "the pages cannot be tested: no browser starts here. Run this, then the tests again:\n"
                            + "  sudo apt-get install -y chromium\n"
                            + "or name a Chromium or Chrome by -Dhellowork.browser=/path/to/it. Tried:\n  "
                            + String.join("\n  ", tried));
        }
        return started;
    }

    private @Nullable Browser startsInstalled() {
        for (Path program : InstalledBrowsers.all()) {
            Browser started = starts(options().setExecutablePath(program), program.toString());
            if (started != null) {
                return started;
            }
        }
        return null;
    }

    private @Nullable Browser starts(BrowserType.LaunchOptions options, String what) {
        try {
            return type.launch(options);
        } catch (PlaywrightException failed) {
            String reason =
                    String.valueOf(failed.getMessage()).lines().limit(3).reduce("", (a, b) -> a + " " + b.strip());
            tried.add(what + ":" + reason);
            return null;
        }
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setChromiumSandbox(false)
                .setArgs(ARGUMENTS);
    }
}
