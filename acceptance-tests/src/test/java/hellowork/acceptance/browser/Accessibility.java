package hellowork.acceptance.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe, with the rules of WCAG 2.2 A and AA and what is good practice beyond. */
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** What is wrong with the page as it is shown now: the rule, and the elements that break it. */
    static List<String> complaints(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // no page of ours holds another
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp()
                                + rule.getNodes().stream()
                                        .map(node -> "\n    " + node.getHtml())
                                        .distinct()
                                        .limit(5)
                                        .reduce("", String::concat))
                        .toList();
    }
}
