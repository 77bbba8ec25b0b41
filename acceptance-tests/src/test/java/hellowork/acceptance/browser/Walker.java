package hellowork.acceptance.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Somebody who visits one page after the other, to look at them. */
public final class Walker implements AutoCloseable {
    private final URI service;
    private final BrowserContext context;

    private Walker(URI service, BrowserContext context) {
        this.service = service;
        this.context = context;
    }

    /** With these cookies, by name. */
    public static Walker in(URI service, Map<String, String> cookies) {
        BrowserContext context = Windows.context(Way.WITH_JAVASCRIPT, 1280, 800);
        context.addCookies(cookies.entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                        .setUrl(Windows.secure(service))
                        .setSecure(true)
                        .setHttpOnly(true))
                .toList());
        return new Walker(service, context);
    }

    /**
     * Goes to a page and looks at it.
     *
     * @param name how the pictures are called that this stage may take
     */
    public PageVisit visits(String path, String name) {
        try (Page page = context.newPage()) {
            JsonObject without = new JsonObject();
            without.addProperty("cacheDisabled", true);
            context.newCDPSession(page).send("Network.setCacheDisabled", without);
            return PageVisit.to(
                    path, service, page, new Faults(service, page), Stage.isThorough() ? "pages/" + name : null);
        }
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
