package hellowork.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.time.Duration;

/** How a window's page is shown to somebody, and how the time passes for who looks at it. */
public final class Display {
    private final Page page;

    private Display(Page page) {
        this.page = page;
    }

    public static Display of(Window window) {
        return new Display(window.page());
    }

    /** From the next page on, the page's clock goes only when it is told to; the service's goes on. */
    public void stopsTheClock() {
        page.clock().install();
    }

    public void letsPass(Duration time) {
        page.clock().runFor(time.toMillis());
    }

    public void usesColoursOfOnesOwn() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    }

    public void prints() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /** As the setting of a browser does that leaves the width of the window (WCAG 1.4.4). */
    public void doublesTheText() {
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
    }

    /** Nothing has to be scrolled for sideways. */
    public void fitsIn() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .asString()
                .as("width beyond the window of " + page.url())
                .isIn("0", "-0");
    }

    public void shows(String selector) {
        assertThat(page.locator(selector).first()).isVisible();
    }

    public void hides(String selector) {
        assertThat(page.locator(selector).locator("visible=true")).hasCount(0);
    }

    /** The place in the menu where one is, which must not be told by its colour alone. */
    public void underlines(String selector) {
        assertThat(page.locator(selector).locator("visible=true").first()).hasCSS("text-decoration-line", "underline");
    }
}
