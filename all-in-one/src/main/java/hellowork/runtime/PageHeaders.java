package hellowork.runtime;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers may do with the pages of this module, and under which host names they answer.
 *
 * <p>The mail page shows one-time passwords without a login. It listens on loopback only, and it answers only to names of
 * this machine: otherwise any web site whose own name is pointed at 127.0.0.1 could read it through the visitor's
 * browser.
 */
final class PageHeaders extends OncePerRequestFilter {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final String OWN_PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    /** The one page of ours that calls the API by a script of its own. */
    private static final String SETUP = OWN_PAGES + "; script-src 'self'; connect-src 'self'";
    /** Swagger UI sets style attributes and shows images of its own style sheet; its scripts are files of the jar. */
    private static final String DOCUMENTATION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (isMail(path) && !THIS_MACHINE.contains(request.getServerName())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isMail(path) || path.equals("/") || path.equals("/index.html") || path.startsWith("/assets/")) {
            protect(response, OWN_PAGES);
        } else if (path.equals("/first-official.html")) {
            protect(response, SETUP);
        } else if (path.startsWith("/swagger-ui/") || path.equals("/docs")) {
            protect(response, DOCUMENTATION);
        }
        if (isMail(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean isMail(String path) {
        return path.equals("/mail") || path.startsWith("/mail/");
    }

    private static void protect(HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
