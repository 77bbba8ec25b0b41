package hellowork.query.projection;

import hellowork.query.projection.Consistency.Source;
import hellowork.rest.RestHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says of an answer, be it that there is nothing, that it may be incomplete because a rebuild emptied what it was read from
 * after it had been found whole. What is written piece by piece has no such second look.
 */
@RestControllerAdvice
class EmptiedMeanwhile implements ResponseBodyAdvice<Object> {
    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest servlet
                && ConsistencyInterceptor.sourcesOf(servlet.getServletRequest()).stream()
                        .anyMatch(Source::wasEmptied)) {
            response.getHeaders().set(RestHeaders.STALE, "true");
        }
        return body;
    }
}
