package hellowork.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Gets a browser onto this machine. Each says what it does, and answers whether it has done it. */
final class BrowserInstallation {
    private static final Path APT = Path.of("/usr/bin/apt-get");
    private static final Path LOG = Path.of("target/browser-installation.log");
    private static final long MINUTES = 10;

    private BrowserInstallation() {}

    /** Debian's package, with a font that has Japanese; only where nobody needs to be asked for it. */
    static boolean ofDebian() {
        if (!Files.isExecutable(APT) || !isRoot()) {
            return false;
        }
        String apt = APT.toString();
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        run(List.of(apt, "-q", "-o", "DPkg::Lock::Timeout=300", "update"), quiet); // an old list may do
        return run(
                List.of(
                        apt,
                        "-q",
                        "-y",
                        "-o",
                        "DPkg::Lock::Timeout=300",
                        "install",
                        "--no-install-recommends",
                        "chromium",
                        "fonts-ipafont-gothic"),
                quiet);
    }

    /** The headless Chromium that belongs to this version of Playwright, in its own cache. */
    static boolean ofPlaywright() {
        return run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.microsoft.playwright.CLI",
                        "install",
                        "--only-shell",
                        "chromium"),
                Map.of());
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return false; // not Linux
        }
    }

    private static boolean run(List<String> command, Map<String, String> environment) {
        System.err.println("no browser starts here yet; installs one (" + LOG + "): " + String.join(" ", command));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
