package hellowork.acceptance.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
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

    /** Whether there is anything at this path, page or not. */
    public int status(String path) {
        return context.request().get(service + path).status();
    }

    @Override
    public void close() {
        context.close();
    }
}
