package hellowork.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of a page: what the visitor chose (a cookie), else what the browser asks for first, if
 * that is English; else Japanese. The API's answers go by the browser's header alone.
 */
final class Language implements LocaleResolver {
    private static final String COOKIE = "__Host-language";
    private static final Duration KEPT = Duration.ofDays(390);

    private final AcceptHeaderLocaleResolver others = new AcceptHeaderLocaleResolver();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (!PageHeaders.isPage(request)) {
            return others.resolveLocale(request);
        }
        String chosen = chosen(request);
        if (chosen == null) {
            chosen = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                    ? ""
                    : request.getLocale().getLanguage();
        }
        return chosen.equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, language.getLanguage())
                            .path("/")
                            .httpOnly(true)
                            .secure(true)
                            .sameSite("Lax")
                            .maxAge(KEPT)
                            .build()
                            .toString());
        }
    }

    private static @Nullable String chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
