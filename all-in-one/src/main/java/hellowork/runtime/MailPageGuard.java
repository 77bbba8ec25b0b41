package hellowork.runtime;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Under which host names the mail page answers. It shows one-time passwords without a login, so it listens on loopback
 * only ({@link Loopback}), and it answers only to names of this machine: otherwise any web site whose own name is pointed
 * at 127.0.0.1 could read it through the visitor's browser.
 *
 * <p>It goes by what is about to answer, not by the path: one page has many spellings, such as {@code /%6dail}.
 */
final class MailPageGuard implements HandlerInterceptor {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || method.getBeanType() != MailPage.class) {
            return true;
        }
        PageHeaders.protect(response, PageHeaders.OWN_PAGES);
        response.setHeader("Cache-Control", "no-store");
        if (!THIS_MACHINE.contains(request.getServerName())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }
}
