package hellowork.command.projection;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.There;
import hellowork.events.Role;
import java.util.List;
import java.util.Set;

/** Rebuilds of projections: one of each operation, with a form that is in order. */
public final class ProjectionOperations {
    private ProjectionOperations() {}

    public static List<Operation> all(There there) {
        return List.of(Operation.of(
                "POST",
                "/api/v1/projection-rebuilds",
                Set.of(Role.AUDITOR, Role.ADMINISTRATOR),
                Forms.of("projection", "quota")));
    }
}
