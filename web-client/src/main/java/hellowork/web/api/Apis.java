package hellowork.web.api;

import hellowork.web.session.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** One {@link Api} for each request. */
public final class Apis implements HandlerMethodArgumentResolver {
    private static final String ATTRIBUTE = Apis.class.getName();

    private final ApiConnection connection;
    private final Cookies.Jar jar;

    Apis(ApiConnection connection, Cookies.Jar jar) {
        this.connection = connection;
        this.jar = jar;
    }

    /** The same one for the whole of a request. */
    public Api of(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(ATTRIBUTE) instanceof Api known) {
            return known;
        }
        Api api = new Api(
                connection, new Visit(jar.of(request, response), request.getRemoteAddr(), request.getHeader("Seen")));
        request.setAttribute(ATTRIBUTE, api);
        return api;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Api.class;
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
