package hellowork.acceptance.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                        .setUrl(service.toString())
                        .setSecure(true)
                        .setHttpOnly(true))
                .toList());
        return new Walker(service, context);
    }

    /** @param picture how its pictures are called; none are taken without */
    public PageVisit visits(String path, @Nullable String picture) {
        try (Page page = context.newPage()) {
            JsonObject without = new JsonObject();
            without.addProperty("cacheDisabled", true);
            context.newCDPSession(page).send("Network.setCacheDisabled", without);
            return PageVisit.to(path, service, page, new Faults(service, page), picture);
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
