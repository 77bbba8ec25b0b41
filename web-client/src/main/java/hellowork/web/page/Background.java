package hellowork.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * What a page asks by itself, because something has changed or a time has come, and the stream of changes that its browser
 * opens. Nobody has looked: the session goes on no longer for it, and nothing counts as opened.
 */
public final class Background {
    private static final String HEADER = "Background";

    private Background() {}

    public static boolean is(HttpServletRequest request) {
        return request.getHeader(HEADER) != null
                || MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }
}
