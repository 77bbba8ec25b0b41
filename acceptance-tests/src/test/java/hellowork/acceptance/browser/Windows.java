package hellowork.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The browser's windows of one test. Each has cookies of its own, as if it were a device of its own. */
public final class Windows {
    private static final int PATIENCE_MS = 20_000;

    private final Way way;
    private final List<Window> open = new ArrayList<>();

    Windows(Way way) {
        this.way = way;
    }

    /** How the pages are gone through. */
    public Way way() {
        return way;
    }

    /** A new window as wide as a desktop's, without cookies; paths are those of this service. */
    public Window open(URI service) {
        return open(service, 1280, 800);
    }

    /** The same as narrow as a phone's. */
    public Window openOnPhone(URI service) {
        return open(service, 360, 740);
    }

    private Window open(URI service, int width, int height) {
        Window window = new Window(service, way, context(way, width, height).newPage());
        open.add(window);
        return window;
    }

    /** Where a cookie for this host alone is set from; a browser sends it to localhost without TLS, too. */
    static String secure(URI service) {
        return service.toString().replaceFirst("^http:", "https:");
    }

    /** A device of its own, in Japan. */
    static BrowserContext context(Way way, int width, int height) {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(way.runsScripts())
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }

    /** Keeps what there is to see if the journey has failed, and fails itself if any page was not as it must be. */
    void close(String name, boolean failed) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Window window = open.get(i);
            List<String> complaints = window.complaints();
            wrong.addAll(complaints);
            if (failed || !complaints.isEmpty()) {
                window.keep(Stage.reports(), name + "-" + (i + 1));
            }
            window.close();
        }
        open.clear();
        assertThat(wrong).as("what is wrong with the pages").isEmpty();
    }
}
