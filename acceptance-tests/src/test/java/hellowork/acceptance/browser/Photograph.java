package hellowork.acceptance.browser;

import com.microsoft.playwright.Page;
import java.net.URI;

/** Pictures of whole pages, in the folder {@code target/screenshots}. */
final class Photograph {
    private Photograph() {}

    static void of(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Stage.screenshots().resolve(name + ".png"))
                .setFullPage(true));
    }

    /** A file's name that says which page it is. */
    static String name(String address) {
        String path = URI.create(address).getPath();
        String name = path.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "start" : name;
    }
}
