package hellowork.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * One window of a browser, and the words for what somebody does and sees in it. Things are called by the names that they are
 * read out with. Each word waits for what it names, 20 s at most, and every page that is come by is checked.
 */
public final class Window {
    private static final double PATIENCE_MS = 20_000;

    private final URI service;
    private final Page page;
    private final Hand hand;
    private final Faults faults;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response document;
    private @Nullable Response checked;

    Window(URI service, Way way, Page page) {
        this.service = service;
        this.page = page;
        this.hand = way == Way.BY_KEYBOARD ? new Keyboard(page) : new Mouse();
        this.faults = new Faults(service, page);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()
                    && response.frame().equals(page.mainFrame())
                    && (response.status() < 300 || response.status() >= 400)) {
                document = response;
            }
        });
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /** Enters an address, such as {@code /login}. */
    public void goesTo(String path) {
        isSound();
        page.navigate(service + path);
    }

    /** Enters the address that a mail names. */
    public void opensLink(String address) {
        isSound();
        page.navigate(address);
    }

    public void follows(String link) {
        isSound();
        hand.press(named(AriaRole.LINK, link));
    }

    public void presses(String button) {
        isSound();
        hand.press(named(AriaRole.BUTTON, button));
    }

    /** Opens or closes what stands behind a summary. */
    public void unfolds(String summary) {
        isSound();
        hand.press(page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)));
    }

    public void fills(String label, String text) {
        isSound();
        hand.fill(field(label), text);
    }

    /** Ticks a box, or takes one of several. */
    public void ticks(String label) {
        isSound();
        hand.tick(field(label));
    }

    /** Takes one of the answers to a question. */
    public void answers(String question, String answer) {
        isSound();
        hand.tick(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(beginning(question)))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)));
    }

    public void unticks(String label) {
        isSound();
        hand.untick(field(label));
    }

    public void chooses(String label, String entry) {
        isSound();
        hand.choose(field(label).and(page.locator("select")), entry);
    }

    /** This text stands on the page. */
    public void sees(String text) {
        assertThat(page.getByText(text).locator("visible=true").first()).isVisible();
        isSound();
    }

    /** Opens this page anew until the text stands there, as who has no scripts does while something is under way. */
    public void looksAgainUntil(String text) {
        Awaitility.await(text).atMost(Duration.ofMillis((long) PATIENCE_MS)).until(() -> {
            page.reload();
            return page.getByText(text).locator("visible=true").count() > 0;
        });
        isSound();
    }

    /** There is a button of this name. */
    public void offers(String button) {
        assertThat(named(AriaRole.BUTTON, button)).isVisible();
        isSound();
    }

    /** The page with this heading is there. */
    public void isAt(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1)))
                .isVisible();
        isSound();
    }

    /** The page that is shown has this path. */
    public void isOn(String path) {
        assertThat(page).hasURL(Pattern.compile("^" + RegExp.quoted(service + path) + "([?#].*)?$"));
        isSound();
    }

    /** The page that is shown has another path than those that begin so. */
    public void hasLeft(String path) {
        assertThat(page).not().hasURL(Pattern.compile("^" + RegExp.quoted(service + path)));
        isSound();
    }

    /** This stands nowhere on a page that is complete. */
    public void doesNotSee(String text) {
        isSound();
        assertThat(page.locator("body")).not().containsText(text);
    }

    /** Holds this cookie from now on, as only this service may read it. */
    public void holds(String cookie, String value) {
        page.context()
                .addCookies(List.of(new Cookie(cookie, value)
                        .setUrl(Windows.secure(service))
                        .setSecure(true)
                        .setHttpOnly(true)));
    }

    /** Forgets all cookies, as when their owner deletes them. */
    public void deletesCookies() {
        page.context().clearCookies();
    }

    /** Where this link stands now. */
    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The page that is shown, for what no word says. */
    public Page page() {
        return page;
    }

    /** What is called exactly so, else what is called something that begins so. */
    private Locator named(AriaRole role, String name) {
        return exactOr(
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)),
                page.getByRole(role, new Page.GetByRoleOptions().setName(beginning(name))));
    }

    private Locator field(String label) {
        Locator fields = page.locator("input, select, textarea").locator("visible=true");
        return exactOr(
                page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .and(fields),
                page.getByLabel(beginning(label)).and(fields));
    }

    private static Pattern beginning(String name) {
        return Pattern.compile("^\\s*" + RegExp.quoted(name));
    }

    private static Locator exactOr(Locator exact, Locator other) {
        exact.or(other).first().waitFor();
        return exact.count() > 0 ? exact : other;
    }

    /** Waits for the page that is under way and checks it, once. */
    void isSound() {
        page.waitForLoadState();
        Response shown = document;
        if (shown != null && !shown.equals(checked)) {
            checked = shown;
            List<String> wrong = new ArrayList<>(PageCheck.complaints(page, shown));
            if (Stage.isThorough()) {
                wrong.addAll(Accessibility.complaints(page));
                Photograph.of(page, "journeys/" + Photograph.name(shown.url()) + "-" + shown.status());
            }
            wrong.forEach(each -> complaints.add(page.url() + ": " + each));
        }
    }

    /** What was wrong with the pages that were come by; the journey goes on meanwhile. */
    List<String> complaints() {
        isSound();
        return Stream.concat(complaints.stream(), faults.taken().stream())
                .distinct()
                .toList();
    }

    /** Writes what is shown beside the reports. */
    void keep(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlaywrightException gone) {
            System.err.println("no picture of " + name + ": " + gone.getMessage());
        }
    }

    void close() {
        page.context().close();
    }
}
