package hellowork.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to a page has shown.
 *
 * @param path where it ended, without query: a page may lead on to another
 * @param links the paths and queries that it leads to within the service, by links, by forms that only ask and by scripts
 * @param complaints what is wrong with it
 * @param bytes what it transfers to a browser that has nothing of it yet
 */
public record PageVisit(
        String path, int status, String title, List<String> links, List<String> complaints, long bytes) {
    private static final int HEAVIEST = 150_000;
    private static final int NARROWEST = 320;
    private static final String SETTLED = "() => !document.querySelector('.htmx-request')";

    private static final String LINKS = """
        () => [...document.querySelectorAll('a[href]')].map(a => a.href).concat(
          [...document.querySelectorAll('form[method=get]')].map(f => new URL(f.getAttribute('action'), location).href),
          [...document.querySelectorAll('[data-hx-get^="/"]')].map(e => new URL(e.dataset.hxGet, location).href))\
        """;

    /** Goes there with nothing in the browser's cache, and looks at it as a desktop and as a phone show it. */
    static PageVisit to(String path, URI service, Page page, Faults faults, @Nullable String picture) {
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.setViewportSize(1280, 800);
        Response document = page.navigate(service + path);
        page.waitForFunction(SETTLED);
        List<String> wrong = new ArrayList<>(faults.taken());
        if (document.status() != 200) {
            wrong.add("answers " + document.status());
        }
        long bytes = weight(List.copyOf(requests), wrong);
        wrong.addAll(PageCheck.complaints(page, document));
        look(page, 1280, 800, picture, wrong);
        look(page, 360, 740, picture, wrong);
        page.setViewportSize(NARROWEST, 740);
        Object wide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Integer.valueOf(0).equals(wide)) {
            wrong.add("wider than " + NARROWEST + " px by " + wide);
        }
        wrong.addAll(faults.taken());
        return new PageVisit(
                URI.create(page.url()).getPath(), document.status(), page.title(), links(page, service), wrong, bytes);
    }

    private static void look(Page page, int width, int height, @Nullable String picture, List<String> wrong) {
        page.setViewportSize(width, height);
        Accessibility.complaints(page).forEach(each -> wrong.add("at " + width + " px: " + each));
        if (picture != null) {
            Photograph.of(page, picture + "-" + width);
        }
    }

    private static long weight(List<Request> requests, List<String> wrong) {
        long bytes = 0;
        int styles = 0;
        for (Request request : requests) {
            bytes += request.sizes().responseBodySize + request.sizes().responseHeadersSize;
            styles += "stylesheet".equals(request.resourceType()) ? 1 : 0;
        }
        if (bytes > HEAVIEST) {
            wrong.add("weighs " + bytes + " bytes");
        }
        if (styles > 1) {
            wrong.add("asks for " + styles + " style sheets");
        }
        return bytes;
    }

    private static List<String> links(Page page, URI service) {
        List<?> found = (List<?>) page.evaluate(LINKS);
        return found.stream()
                .map(String::valueOf)
                .filter(href -> href.startsWith(service + "/"))
                .map(href -> href.substring(service.toString().length()).replaceAll("#.*", ""))
                .distinct()
                .toList();
    }
}
