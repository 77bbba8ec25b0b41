package hellowork.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match: "7"}. */
final class ExpectedVersionResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw RestRule.VERSION_MISSING.violated();
        }
        if (!header.matches("\"[0-9]{1,18}\"")) {
            throw RestRule.STALE.violated();
        }
        return new ExpectedVersion(Long.parseLong(header.substring(1, header.length() - 1)));
    }
}
