package hellowork.web.furigana;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Whether a visitor wants readings over the hard words: said once, kept by the browser for 390 days. */
@Component
public final class Furigana {
    /** Of a page's model: there if the page has readings. */
    static final String ATTRIBUTE = "furigana";

    private static final String COOKIE = "__Host-furigana";
    private static final String WANTED = "on";
    private static final Duration KEPT = Duration.ofDays(390);

    private final Readings readings = Readings.ofPages();

    /** Tells the page in this language whether it has readings; only Japanese ones have. */
    public void fill(Map<String, Object> model, HttpServletRequest request, Locale language) {
        if (language.getLanguage().equals(Locale.JAPANESE.getLanguage()) && isWanted(request)) {
            model.put(ATTRIBUTE, readings);
        }
    }

    static boolean isWanted(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue().equals(WANTED);
                }
            }
        }
        return false;
    }

    /** Who wants none is not remembered. */
    static void keep(HttpServletResponse response, boolean wanted) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, wanted ? WANTED : "")
                        .path("/")
                        .httpOnly(true)
                        .secure(true)
                        .sameSite("Lax")
                        .maxAge(wanted ? KEPT : Duration.ZERO)
                        .build()
                        .toString());
    }
}
