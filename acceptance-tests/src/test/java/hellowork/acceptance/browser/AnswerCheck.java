package hellowork.acceptance.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the headers of every answer must say that is a page or leads to one. */
final class AnswerCheck {
    private AnswerCheck() {}

    /** By headers' names in small letters: cookies for this host alone, nothing inline, in no frame, kept by nobody. */
    static List<String> complaints(Map<String, List<String>> headers) {
        List<String> wrong = new ArrayList<>();
        for (String cookie : headers.getOrDefault("set-cookie", List.of())) {
            List<String> parts = List.of(cookie.toLowerCase(Locale.ROOT).split(";\\s*", -1));
            if (!cookie.startsWith("__Host-") || !parts.containsAll(List.of("httponly", "secure", "path=/"))) {
                wrong.add("sets a cookie that others may read: " + cookie.replaceFirst("=[^;]*", "=…"));
            }
        }
        String policy = String.join(" ", headers.getOrDefault("content-security-policy", List.of()));
        if (!policy.contains("default-src 'none'")
                || !policy.contains("frame-ancestors 'none'")
                || policy.contains("'unsafe-")) {
            wrong.add("has the Content-Security-Policy " + policy);
        }
        String kept = String.join(" ", headers.getOrDefault("cache-control", List.of()));
        if (!kept.contains("no-store")) {
            wrong.add("may be kept: Cache-Control " + kept);
        }
        return wrong;
    }
}
