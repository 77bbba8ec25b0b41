package hellowork.rest;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns the bearer token of a request into its {@link Actor}, and refuses whoever may not. */
final class ActorResolver implements HandlerMethodArgumentResolver {
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;

    ActorResolver(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            throw RestRule.NOT_LOGGED_IN.violated();
        }
        Actor actor =
                sessions.actor(header.substring(BEARER.length()).strip()).orElseThrow(RestRule.NOT_LOGGED_IN::violated);
        ActingAs allowed = Objects.requireNonNull(
                parameter.getParameterAnnotation(ActingAs.class), "an Actor parameter says who may: @ActingAs");
        if (allowed.value().length > 0 && !Arrays.asList(allowed.value()).contains(actor.role())) {
            throw RestRule.ROLE_MAY_NOT.violated();
        }
        return actor;
    }
}
