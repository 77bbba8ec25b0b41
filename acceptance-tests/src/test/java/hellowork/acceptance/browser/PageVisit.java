package hellowork.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.HttpHeader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to a page has shown.
 *
 * @param path where it ended, without query: a page may lead on to another
 * @param view the template that it is written from
 * @param links the paths and queries that it leads to within the service, by links, by forms that only ask and by scripts
 * @param complaints what is wrong with it
 * @param bytes what it transfers to a browser that has nothing of it yet
 */
public record PageVisit(
        String path, int status, String view, String title, List<String> links, List<String> complaints, long bytes) {
    private static final int HEAVIEST = 150_000;
    private static final int NARROWEST = 320;
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final String SETTLED = "() => !document.querySelector('.htmx-request')";
    private static final String VIEW = "() => document.body.dataset.view || ''";
    private static final String WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String LINKS = """
        () => [...document.querySelectorAll('a[href]')].map(a => a.href).concat(
          [...document.querySelectorAll('form[method=get]')].map(f => new URL(f.getAttribute('action'), location).href),
          [...document.querySelectorAll('[data-hx-get^="/"]')].map(e => new URL(e.dataset.hxGet, location).href))\
        """;

    /** Goes there with nothing in the browser's cache, and looks at it as a desktop and as a phone show it. */
    static PageVisit to(
            String path,
            int expected,
            URI service,
            Page page,
            Faults faults,
            @Nullable String picture,
            String language) {
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.setViewportSize(DESKTOP, 800);
        Response document = page.navigate(service + path);
        page.waitForFunction(SETTLED);
        List<String> wrong = new ArrayList<>();
        long bytes = weight(List.copyOf(requests), wrong);
        PageVisit shown = of(document, expected, service, page, faults, picture, language);
        wrong.addAll(shown.complaints);
        return new PageVisit(shown.path, shown.status, shown.view, shown.title, shown.links, wrong, bytes);
    }

    /** Looks at what a window shows since this answer. */
    static PageVisit of(
            Response document,
            int expected,
            URI service,
            Page page,
            Faults faults,
            @Nullable String picture,
            String language) {
        List<String> wrong = new ArrayList<>(faults.taken());
        if (document.status() != expected) {
            wrong.add("answers " + document.status());
        } else {
            wrong.remove(Faults.refusal(document)); // it is what was to be seen
        }
        wrong.addAll(AnswerCheck.complaints(document.headersArray().stream()
                .collect(Collectors.groupingBy(
                        header -> header.name.toLowerCase(Locale.ROOT),
                        Collectors.mapping((HttpHeader header) -> header.value, Collectors.toList())))));
        wrong.addAll(PageCheck.complaints(page, document));
        if (!language.equals(page.getAttribute("html", "lang"))) {
            wrong.add("is not in the language " + language);
        }
        look(page, DESKTOP, 800, picture, wrong);
        if (language.equals(PageCheck.FIRST)) {
            look(page, PHONE, 740, picture, wrong);
        }
        page.setViewportSize(NARROWEST, 740);
        Object wide = page.evaluate(WIDE);
        if (!Integer.valueOf(0).equals(wide)) {
            wrong.add("wider than " + NARROWEST + " px by " + wide);
        }
        wrong.addAll(faults.taken());
        return new PageVisit(
                URI.create(page.url()).getPath(),
                document.status(),
                String.valueOf(page.evaluate(VIEW)),
                page.title(),
                links(page, service),
                wrong,
                0);
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
        if (styles != 1) {
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
