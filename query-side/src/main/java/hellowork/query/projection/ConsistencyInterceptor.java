package hellowork.query.projection;

import hellowork.rest.RestHeaders;
import hellowork.store.EventLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Before every answer of the query side: waits where a {@link ReadsFrom} asks for it, says where the answer may be
 * incomplete, and forbids storing answers.
 */
@Component
class ConsistencyInterceptor implements HandlerInterceptor {
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
        if (handler instanceof HandlerMethod method && isStale(request, method)) {
            response.setHeader(RestHeaders.STALE, "true");
        }
        return true;
    }

    private boolean isStale(HttpServletRequest request, HandlerMethod method) {
        ReadsFrom reads = method.getMethodAnnotation(ReadsFrom.class);
        String token = request.getHeader(RestHeaders.CONSISTENCY_TOKEN);
        long position = token == null ? EventLog.BEFORE_ALL : consistency.position(token);
        return reads != null
                && !Arrays.stream(reads.value())
                        .allMatch(name -> consistency.reaches(name, position) && !consistency.isPartial(name));
    }
}
