package hellowork.web.session;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** One browser: what is set in an answer comes with the next request. */
public final class Visits {
    private final Cookies.Jar jar;
    private final Map<String, String> kept = new LinkedHashMap<>();

    public Visits(Path folder) {
        this.jar = new Cookies.Jar(WebKey.at(folder.resolve("web.key")));
    }

    /** What a request does with its cookies. */
    @FunctionalInterface
    public interface Doing<T> {
        T with(Cookies cookies, MockHttpServletRequest request);
    }

    /** One request: the cookies that it sets are kept as a browser would. */
    public <T> T request(Doing<T> doing) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(kept.entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                .toArray(Cookie[]::new));
        MockHttpServletResponse response = new MockHttpServletResponse();
        T result = doing.with(jar.of(request, response), request);
        for (Cookie set : response.getCookies()) {
            if (set.getMaxAge() == 0) {
                kept.remove(set.getName());
            } else {
                kept.put(set.getName(), set.getValue());
            }
        }
        return result;
    }

    /** Names with values, as the browser has them. */
    public Map<String, String> kept() {
        return kept;
    }
}
