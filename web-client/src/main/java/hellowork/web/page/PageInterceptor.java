package hellowork.web.page;

import hellowork.web.api.Api;
import hellowork.web.api.ApiAway;
import hellowork.web.api.ApiRefused;
import hellowork.web.api.Apis;
import hellowork.web.form.Drafts;
import hellowork.web.form.Forms;
import hellowork.web.session.Cookies;
import hellowork.web.session.For;
import hellowork.web.session.ForEverybody;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Before a page: who is visiting, and is it theirs? After it: what stands around its content. */
@Component
public final class PageInterceptor implements HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(PageInterceptor.class);
    /** As the API records it. */
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration RENEWAL = Duration.ofMinutes(5);
    /** Keys of what the login page says to who did not come for it. */
    static final String SESSION_ENDED = "session.ended";

    static final String DRAFT_LOST = "session.ended-draft-lost";
    static final String LOGIN_NEEDED = "session.needed";

    /** On requests that a page makes by itself: they do not keep a session alive. */
    private final Apis apis;

    private final Cookies.Jar jar;
    private final Drafts drafts;
    private final PageModel model;

    PageInterceptor(Apis apis, Cookies.Jar jar, Drafts drafts, PageModel model) {
        this.apis = apis;
        this.jar = jar;
        this.drafts = drafts;
        this.model = model;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!isPage(handler)) {
            return true;
        }
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf) {
            csrf.getToken(); // its cookie must leave before the page does
        }
        For whose = whose((HandlerMethod) handler, For.class);
        if (whose == null) {
            if (whose((HandlerMethod) handler, ForEverybody.class) == null) {
                throw new IllegalStateException("Nobody is named whose page this is: " + handler);
            }
            visitorIfKnown(request, response);
            return true;
        }
        Visitor visitor = visitor(request, response);
        if (visitor == null) {
            login(request, response);
            return false;
        }
        if (!Arrays.asList(whose.value()).contains(visitor.role())) {
            throw new NotYours(whose.value());
        }
        if (request.getMethod().equals("POST") && !FormOwner.isSentBy(visitor, request)) {
            throw new OfAnotherAccount();
        }
        return true;
    }

    /** Who is logged in, for pages that everybody may see: to them, whom the API does not know now is a stranger. */
    void visitorIfKnown(HttpServletRequest request, HttpServletResponse response) {
        try {
            visitor(request, response);
        } catch (ApiRefused | ApiAway unknown) {
            LOG.debug("Shown as to a stranger", unknown);
        }
    }

    /** Who is logged in; the session is renewed if this is what somebody does, and not a page by itself. */
    @Nullable
    Visitor visitor(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor known) {
            return known;
        }
        Cookies cookies = jar.of(request, response);
        if (cookies.session() == null) {
            return null;
        }
        Api api = apis.of(request, response);
        try {
            Visitor visitor = api.get("/session").as(Visitor.class);
            if (visitor.secondsLeft() < IDLE.minus(RENEWAL).toSeconds() && !Background.is(request)) {
                api.post("/session/renewal").send();
                visitor = api.get("/session").as(Visitor.class);
            }
            request.setAttribute(Visitor.ATTRIBUTE, visitor);
            return visitor;
        } catch (ApiRefused refused) {
            if (refused.status() != HttpServletResponse.SC_UNAUTHORIZED) {
                throw refused;
            }
            api.actAs(null);
            cookies.endSession();
            return null;
        }
    }

    /** Goes to the login, from where the way leads back to this page, with what was typed on it. */
    void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Background.is(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT); // nobody asked to leave the page
            return;
        }
        Cookies cookies = jar.of(request, response);
        boolean ended = !cookies.account().isEmpty();
        boolean kept = true;
        if (request.getMethod().equals("POST")) {
            Optional<String> page = drafts.keep(request, cookies);
            page.ifPresent(cookies::keepNext);
            kept = page.isPresent();
        } else {
            String query = request.getQueryString();
            String path = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
            if (Forms.isLocal(path)) {
                cookies.keepNext(path);
            }
        }
        cookies.keepNotice(ended ? kept ? SESSION_ENDED : DRAFT_LOST : LOGIN_NEEDED);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/login");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/login");
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (isPage(handler) && modelAndView != null && !redirects(modelAndView)) {
            model.fill(request, response, modelAndView);
        }
    }

    private static boolean redirects(ModelAndView page) {
        String name = page.getViewName();
        return name != null && name.startsWith("redirect:");
    }

    static boolean isPage(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("hellowork.web");
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable A whose(
            HandlerMethod handler, Class<A> annotation) {
        A own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), annotation);
        if (own != null) {
            return own;
        }
        boolean overridden = AnnotatedElementUtils.hasAnnotation(handler.getMethod(), For.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getMethod(), ForEverybody.class);
        return overridden ? null : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), annotation);
    }
}
