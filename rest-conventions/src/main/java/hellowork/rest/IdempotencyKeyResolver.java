package hellowork.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the header {@code Idempotency-Key}; a request without one, or with one of another form, is refused. */
final class IdempotencyKeyResolver implements HandlerMethodArgumentResolver {
    static final String HEADER = "Idempotency-Key";

    private final DerivedIds ids;

    IdempotencyKeyResolver(DerivedIds ids) {
        this.ids = ids;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public IdempotencyKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        String key = request.getHeader(HEADER);
        if (key == null || !key.matches("[A-Za-z0-9_-]{1,64}")) {
            throw RestRule.IDEMPOTENCY_KEY_MISSING.violated();
        }
        Object digest = request.getAttribute(BodyDigestFilter.DIGEST, RequestAttributes.SCOPE_REQUEST);
        return new IdempotencyKey(key, Objects.requireNonNull(digest).toString(), ids);
    }
}
