package hellowork.query.projection;

import hellowork.query.projection.Consistency.Source;
import hellowork.rest.RestHeaders;
import hellowork.store.EventLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Before every answer of the query side: waits where a {@link ReadsFrom} asks for it, says where the answer may be
 * incomplete, and forbids storing answers. {@link EmptiedMeanwhile} looks once more when the answer is there.
 */
@Component
class ConsistencyInterceptor implements HandlerInterceptor {
    private static final String SOURCES = ConsistencyInterceptor.class.getName() + ".sources";

    private final Consistency consistency;

    ConsistencyInterceptor(Consistency consistency) {
        this.consistency = consistency;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (handler instanceof HandlerMethod method) {
            List<Source> sources = sources(request, method);
            request.setAttribute(SOURCES, sources);
            if (!sources.stream().allMatch(Source::isCurrent)) {
                response.setHeader(RestHeaders.STALE, "true");
            }
        }
        return true;
    }

    private List<Source> sources(HttpServletRequest request, HandlerMethod method) {
        ReadsFrom reads = method.getMethodAnnotation(ReadsFrom.class);
        String token = request.getHeader(RestHeaders.CONSISTENCY_TOKEN);
        long position = token == null ? EventLog.BEFORE_ALL : consistency.position(token);
        return reads == null
                ? List.of()
                : Arrays.stream(reads.value())
                        .map(name -> consistency.source(name, position))
                        .toList();
    }

    /** What the answer to this request is read from; none for what is no question. */
    static List<Source> sourcesOf(HttpServletRequest request) {
        return request.getAttribute(SOURCES) instanceof List<?> sources
                ? sources.stream().map(Source.class::cast).toList()
                : List.of();
    }
}
