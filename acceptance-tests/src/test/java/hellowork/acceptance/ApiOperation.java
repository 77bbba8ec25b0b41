package hellowork.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the API as its documentation tells it.
 *
 * @param path with its parameters in braces
 * @param loggedIn whether it asks for a session
 */
record ApiOperation(String method, String path, boolean loggedIn) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<ApiOperation> all(JsonNode openApi) {
        return openApi.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(Person.API))
                .flatMap(path -> of(path.getKey().substring(Person.API.length()), path.getValue()))
                .toList();
    }

    private static Stream<ApiOperation> of(String path, JsonNode operations) {
        return operations.properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(operation -> new ApiOperation(
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path,
                        operation.getValue().has("security")));
    }

    String name() {
        return method + " " + path;
    }

    boolean isQuery() {
        return method.equals("GET");
    }
}
