package hellowork.acceptance.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody was answered who asked for a page without a browser.
 *
 * @param path where it ended, without query: a page may lead on to another
 * @param complaints what is wrong with its headers, and with those of what led to it
 */
public record Reading(int status, String path, String html, List<String> complaints) {
    private static final Pattern VIEW = Pattern.compile("<body[^>]*?\\sdata-view=\"([^\"]*)\"");
    private static final Pattern CLASSES = Pattern.compile("\\sclass=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(/[^\"#]*)");
    private static final Pattern QUESTION = Pattern.compile("<form\\s(?=[^>]*method=\"get\")[^>]*?action=\"(/[^\"#]*)");
    private static final Pattern PIECE = Pattern.compile("data-hx-get=\"(/[^\"#]*)");

    /** The template that it is written from; empty if it is no page. */
    public String view() {
        Matcher matcher = VIEW.matcher(html);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** What its content is made of: the names of styles. One that comes newly shows another state of the page. */
    public Set<String> parts() {
        Set<String> parts = new HashSet<>();
        Matcher matcher = CLASSES.matcher(html.substring(Math.max(0, html.indexOf("<main"))));
        while (matcher.find()) {
            parts.addAll(List.of(matcher.group(1).strip().split("\\s+", -1)));
        }
        return parts;
    }

    /** The paths and queries that it leads to, by links, by forms that only ask and by scripts. */
    public List<String> links() {
        List<String> found = new ArrayList<>();
        for (Pattern each : List.of(LINK, QUESTION, PIECE)) {
            Matcher matcher = each.matcher(html);
            while (matcher.find()) {
                found.add(matcher.group(1).replace("&amp;", "&"));
            }
        }
        return found.stream().filter(each -> !each.startsWith("//")).distinct().toList();
    }
}
