package hellowork.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every page must be, however somebody came by it. */
final class PageCheck {
    /** The language in which pages are written first, and looked at most. */
    static final String FIRST = "ja";

    private static final String SHAPE = """
        () => ({
          lang: document.documentElement.lang,
          title: document.title.trim(),
          mains: document.querySelectorAll('main').length,
          headings: document.querySelectorAll('h1').length,
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth
        })\
        """;

    private PageCheck() {}

    /** Valid HTML with a language, a title, one main part and one heading, no wider than the window. */
    static List<String> complaints(Page page, Response document) {
        String type = document.headers().getOrDefault("content-type", "");
        if (!type.startsWith("text/html")) {
            return List.of("is no HTML but " + type);
        }
        List<String> wrong = new ArrayList<>();
        ValidHtml.complaints(document.text()).forEach(each -> wrong.add("invalid HTML: " + each));
        Map<?, ?> shape = (Map<?, ?>) page.evaluate(SHAPE);
        if (!String.valueOf(shape.get("lang")).matches("ja|en")) {
            wrong.add("its language is " + shape.get("lang"));
        }
        if (String.valueOf(shape.get("title")).isEmpty()) {
            wrong.add("has no title");
        }
        if (!Integer.valueOf(1).equals(shape.get("mains"))) {
            wrong.add("<main> occurs so often: " + shape.get("mains"));
        }
        if (!Integer.valueOf(1).equals(shape.get("headings"))) {
            wrong.add("<h1> occurs so often: " + shape.get("headings"));
        }
        if (!Integer.valueOf(0).equals(shape.get("wide"))) {
            wrong.add("wider than the window by " + shape.get("wide") + " px");
        }
        return wrong;
    }
}
