package hellowork.web.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * The REST API on behalf of one visitor, for one request: it sends the visitor's session token, and after a command each
 * answer has seen it. A controller's method takes it as an argument.
 *
 * <p>Paths are written as in the API's description, without {@code /api/v1}: {@code api.get("/threads/{threadId}", id)}.
 */
public final class Api {
    private final ApiConnection connection;
    private final Visit visit;

    Api(ApiConnection connection, Visit visit) {
        this.connection = connection;
        this.visit = visit;
    }

    public Call get(String path, Object... variables) {
        return call(HttpMethod.GET, path, variables);
    }

    public Call post(String path, Object... variables) {
        return call(HttpMethod.POST, path, variables);
    }

    public Call put(String path, Object... variables) {
        return call(HttpMethod.PUT, path, variables);
    }

    public Call delete(String path, Object... variables) {
        return call(HttpMethod.DELETE, path, variables);
    }

    /** From now on as the holder of this session; as a stranger where there is none. */
    public void actAs(@Nullable String token) {
        visit.actAs(token);
    }

    /** Whether calls carry a session, and not a stranger's. */
    public boolean isInSession() {
        return visit.token() != null;
    }

    /** Whether an answer has not yet seen what this visitor did before. */
    public boolean isStale() {
        return visit.isStale();
    }

    private Call call(HttpMethod method, String path, Object... variables) {
        return new Call(connection, visit, method, path, variables);
    }
}
