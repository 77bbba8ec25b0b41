package hellowork.web.form;

import hellowork.web.session.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives each request its {@link Form}: what was sent, what is to be shown again, or an empty one. */
@Component
public final class Forms implements HandlerMethodArgumentResolver {
    private static final String PAGE = "_page";

    private final Drafts drafts;
    private final Cookies.Jar jar;

    Forms(Drafts drafts, Cookies.Jar jar) {
        this.drafts = drafts;
        this.jar = jar;
    }

    /** The form of this request, the same one for the whole of it. */
    public Form of(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Form.ATTRIBUTE) instanceof Form known) {
            return known;
        }
        Form form = request.getMethod().equals("POST")
                ? Form.of(fields(request))
                : drafts.take(address(request), jar.of(request, response)).orElseGet(Form::empty);
        request.setAttribute(Form.ATTRIBUTE, form);
        return form;
    }

    /** What was sent, but for what is the page's own. */
    static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.equals(Drafts.OWNER)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    /** The page that shows the form: a path of this host that leads to a page, and to no other part of the process. */
    public static String page(HttpServletRequest request, Map<String, List<String>> fields) {
        List<String> said = fields.getOrDefault(PAGE, List.of());
        return !said.isEmpty() && Addresses.isLocalPage(said.getFirst()) ? said.getFirst() : request.getRequestURI();
    }

    /** Whether this leads to a page of this host and nowhere else. */
    public static boolean isLocal(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\{}]]*");
    }

    /** Path and query, as the browser asked for them. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (http == null || response == null) {
            throw new IllegalStateException("not a request of a servlet");
        }
        return of(http, response);
    }
}
