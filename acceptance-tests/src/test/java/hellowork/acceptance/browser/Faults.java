package hellowork.acceptance.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What no page may ever do: write an error into the console (also that the Content-Security-Policy forbids something), throw
 * one, ask anybody but the service, be without something that it asks for, or get an answer of the 500s.
 */
final class Faults {
    private static final Set<String> LOUD = Set.of("error", "warning");
    /** What was sent may be refused; what is only asked for, by a link or by a page, must be there. */
    private static final Set<String> MAY_BE_REFUSED = Set.of("document", "xhr", "fetch");

    private final URI service;
    private final List<String> found = new ArrayList<>();

    Faults(URI service, Page page) {
        this.service = service;
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> found.add("a script throws " + error));
        page.onRequest(this::see);
        page.onResponse(this::see);
        page.onCrash(_ -> found.add("the page has crashed"));
    }

    private void hear(ConsoleMessage message) {
        // what is missing is noted with its answer
        if (LOUD.contains(message.type()) && !message.text().startsWith("Failed to load resource")) {
            found.add("console " + message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private void see(Request request) {
        URI uri = URI.create(request.url());
        boolean inside = "data".equals(uri.getScheme())
                || "blob".equals(uri.getScheme())
                || (service.getScheme().equals(uri.getScheme())
                        && service.getAuthority().equals(uri.getAuthority()));
        if (!inside) {
            found.add("leaves the origin: " + request.url());
        }
    }

    private void see(Response response) {
        int status = response.status();
        String method = response.request().method();
        boolean mayBeRefused = MAY_BE_REFUSED.contains(response.request().resourceType()) && !method.equals("GET");
        if (status >= 500 || (status >= 400 && !mayBeRefused)) {
            found.add(refusal(response));
        }
    }

    /** How it is complained of that this was not answered. */
    static String refusal(Response response) {
        return response.request().method() + " " + response.url() + " -> " + response.status();
    }

    /** Those since the last time. */
    List<String> taken() {
        List<String> now = List.copyOf(found);
        found.clear();
        return now;
    }
}
