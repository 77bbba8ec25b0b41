package hellowork.web.page;

import hellowork.web.api.ApiAway;
import hellowork.web.api.ApiRefused;
import hellowork.web.api.Apis;
import hellowork.web.form.FormRefused;
import hellowork.web.form.ShownAgain;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What is shown when a page fails: the form again if one was sent, else a page that says what to do. */
@Component
final class PageErrors implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final Apis apis;
    private final PageInterceptor pages;
    private final PageModel model;
    private final MessageSource messages;

    PageErrors(Apis apis, PageInterceptor pages, PageModel model, MessageSource messages) {
        this.apis = apis;
        this.pages = pages;
        this.model = model;
        this.messages = messages;
    }

    /** Before the API's own, which answers in JSON. */
    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!PageInterceptor.isPage(handler) && !isUnknownPage(request, failure)) {
            return null;
        }
        boolean sent = request.getMethod().equals("POST");
        Locale language = RequestContextUtils.getLocale(request);
        return switch (failure) {
            case ApiRefused refused when hasEnded(request, response, refused) -> login(request, response);
            case ApiRefused refused
            when sent -> new ModelAndView(ShownAgain.refused(request, refused.status(), refused.problem(), language));
            case ApiRefused refused -> page(request, response, refused.status(), refused);
            case FormRefused refused -> new ModelAndView(ShownAgain.refused(request, 422, said(refused, language)));
            case ApiAway away
            when sent -> {
                LOG.warn("The API did not answer", away);
                yield new ModelAndView(ShownAgain.refused(
                        request, 503, Map.of("", messages.getMessage("error.unknown-outcome", null, language))));
            }
            case ApiAway away -> {
                LOG.warn("The API did not answer", away);
                yield page(request, response, HttpStatus.SERVICE_UNAVAILABLE.value(), null);
            }
            case NotYours others -> {
                ModelAndView page = page(request, response, HttpStatus.FORBIDDEN.value(), null);
                page.addObject("whose", others.whose());
                yield page;
            }
            case OfAnotherAccount _ -> {
                ModelAndView page = page(request, response, HttpStatus.CONFLICT.value(), null);
                page.addObject("kind", "another-account");
                yield page;
            }
            case Instead other -> {
                ModelAndView page = new ModelAndView(other.view());
                model.fill(request, response, page);
                yield page;
            }
            case MissingRequestValueException _, MethodArgumentTypeMismatchException _ ->
                page(request, response, HttpStatus.NOT_FOUND.value(), null);
            case ErrorResponse known -> {
                pages.visitorIfKnown(request, response); // nobody has asked yet who is lost there
                yield page(request, response, known.getStatusCode().value(), null);
            }
            default -> {
                LOG.error("A page failed", failure);
                yield page(request, response, HttpStatus.INTERNAL_SERVER_ERROR.value(), null);
            }
        };
    }

    private Map<String, String> said(FormRefused refused, Locale language) {
        Map<String, String> said = new LinkedHashMap<>();
        refused.faults().forEach((field, message) -> said.put(field, messages.getMessage(message, null, language)));
        return said;
    }

    /** The session ended between the page's look at it and this; who acts as a stranger has a login refused. */
    private boolean hasEnded(HttpServletRequest request, HttpServletResponse response, ApiRefused refused) {
        return refused.status() == HttpServletResponse.SC_UNAUTHORIZED
                && request.getAttribute(Visitor.ATTRIBUTE) != null
                && apis.of(request, response).isInSession();
    }

    private ModelAndView login(HttpServletRequest request, HttpServletResponse response) {
        try {
            pages.login(request, response);
            return new ModelAndView(); // the answer is complete
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private ModelAndView page(
            HttpServletRequest request, HttpServletResponse response, int status, @Nullable ApiRefused refused) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(HttpStatus.valueOf(status));
        page.addObject("kind", kind(status));
        if (refused != null) {
            page.addObject("refusal", refused.problem());
            page.addObject("retryAfter", refused.header("Retry-After"));
        }
        model.fill(request, response, page);
        return page;
    }

    /** Which words of {@code error.*} say what to do. */
    static String kind(int status) {
        return switch (status) {
            case 403 -> "not-yours";
            case 404, 405 -> "not-found";
            case 429 -> "too-many";
            case 502, 503, 504 -> "busy";
            default -> status < 500 ? "refused" : "failed";
        };
    }

    /** What nobody else answers: a mistyped address, or a form's without its page. */
    private static boolean isUnknownPage(HttpServletRequest request, Exception failure) {
        return failure instanceof ErrorResponse
                && PageHeaders.isPage(request)
                && (failure instanceof org.springframework.web.servlet.resource.NoResourceFoundException
                        || failure instanceof org.springframework.web.HttpRequestMethodNotSupportedException);
    }
}
