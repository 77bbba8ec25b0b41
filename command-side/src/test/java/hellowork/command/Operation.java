package hellowork.command;

import hellowork.events.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of the API, as the table of its slice has it.
 *
 * @param roles who may, the one who tries it first; nobody in particular if empty
 * @param form a body that is in order, or null if there is none
 * @param optional fields that may be left out, as JSON pointers
 */
public record Operation(
        String method,
        String path,
        Set<Role> roles,
        @Nullable Object form,
        Set<String> optional) {
    public static final Set<Role> ORGANIZATION = Set.of(Role.ORGANIZATION);
    public static final Set<Role> JOB_SEEKER = Set.of(Role.JOB_SEEKER);
    public static final Set<Role> OFFICER = Set.of(Role.BUREAU_OFFICER);
    public static final Set<Role> DESK = Set.of(Role.DESK_OFFICER);
    public static final Set<Role> DESK_OR_ONESELF = new LinkedHashSet<>(List.of(Role.DESK_OFFICER, Role.JOB_SEEKER));
    public static final Set<Role> EVERYBODY = Set.of(Role.values());

    /** One of which no field may be left out. */
    public static Operation of(String method, String path, Set<Role> roles, @Nullable Object form) {
        return new Operation(method, path, roles, form, Set.of());
    }

    boolean creates() {
        return method.equals("POST") && !path.contains("/logins") && !path.endsWith("verification") && form != null;
    }

    /** The same at another place. */
    Operation at(String another) {
        return new Operation(method, another, roles, form, Set.of());
    }

    ObjectNode body() {
        return (ObjectNode) Client.JSON.valueToTree(form);
    }

    Client.Answer send(Client by, @Nullable Object body, String... more) {
        List<String> headers =
                new ArrayList<>(List.of("Idempotency-Key", Client.newKey(), "If-Match", "\"3\"", "Setup-Key", "wrong"));
        headers.addAll(List.of(more));
        return by.call(method, path, body, headers.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
