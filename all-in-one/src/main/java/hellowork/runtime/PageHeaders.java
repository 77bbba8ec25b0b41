package hellowork.runtime;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** What browsers may do with the pages of this module, the mail page apart: that is for {@link MailPageGuard}. */
final class PageHeaders extends OncePerRequestFilter {
    static final String OWN_PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> WRITTEN = Set.of("/rules", "/rules.md", "/policies.md");

    /** Swagger UI sets style attributes and shows images of its own style sheet; its scripts are files of the jar. */
    private static final String DOCUMENTATION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (WRITTEN.contains(path) || path.startsWith("/assets/")) {
            protect(response, OWN_PAGES);
        } else if (path.startsWith("/swagger-ui/") || path.equals("/docs")) {
            protect(response, DOCUMENTATION);
        }
        chain.doFilter(request, response);
    }

    static void protect(HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
