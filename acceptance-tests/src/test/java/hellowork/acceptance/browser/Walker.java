package hellowork.acceptance.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody who visits one page after the other, to look at them. */
public final class Walker implements AutoCloseable {
    private static final int OK = 200;

    private final URI service;
    private final BrowserContext context;
    private final String language;

    private Walker(URI service, BrowserContext context, String language) {
        this.service = service;
        this.context = context;
        this.language = language;
    }

    /** With these cookies, by name. */
    public static Walker in(URI service, Map<String, String> cookies) {
        return in(service, cookies, PageCheck.FIRST);
    }

    /** The same, who has chosen English. */
    public static Walker inEnglish(URI service, Map<String, String> cookies) {
        Map<String, String> chosen = new HashMap<>(cookies);
        chosen.put("__Host-language", "en");
        return in(service, chosen, "en");
    }

    private static Walker in(URI service, Map<String, String> cookies, String language) {
        BrowserContext context = Windows.context(Way.WITH_JAVASCRIPT, 1280, 800);
        context.addCookies(cookies.entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                        .setUrl(Windows.secure(service))
                        .setSecure(true)
                        .setHttpOnly(true))
                .toList());
        return new Walker(service, context, language);
    }

    /**
     * Goes to a page and looks at it.
     *
     * @param name how the pictures are called that this stage may take, in Japanese
     */
    public PageVisit visits(String path, String name) {
        return visits(path, name, OK);
    }

    /** The same where the answer is no page that was asked for, but one that says why not. */
    public PageVisit visits(String path, String name, int expected) {
        try (Page page = context.newPage()) {
            JsonObject without = new JsonObject();
            without.addProperty("cacheDisabled", true);
            context.newCDPSession(page).send("Network.setCacheDisabled", without);
            return PageVisit.to(path, expected, service, page, new Faults(service, page), picture(name), language);
        }
    }

    /** Does something on a page that leads to an answer, and looks at that; a form that was sent may be refused. */
    public PageVisit visitsFrom(String path, String name, int expected, Consumer<Page> doing) {
        try (Page page = context.newPage()) {
            page.navigate(service + path);
            Faults faults = new Faults(service, page);
            Response document = page.waitForNavigation(() -> doing.accept(page));
            return PageVisit.of(document, expected, service, page, faults, picture(name), language);
        }
    }

    private @Nullable String picture(String name) {
        return Stage.isThorough() && language.equals(PageCheck.FIRST) ? "pages/" + name : null;
    }

    /** Fills in the form of a page and sends it; what the browser keeps then is there at the next visit. */
    public void sends(String path, Map<String, String> fields, List<String> ticks, String button) {
        try (Page page = context.newPage()) {
            page.navigate(service + path);
            fields.forEach((label, text) -> page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .fill(text));
            ticks.forEach(label -> page.getByLabel(label).check());
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .click();
            page.waitForURL(address -> !address.equals(service + path));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
