package hellowork.command.profileview;

import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Operation;
import hellowork.command.There;
import java.util.List;

/** Openings of profiles: one of each operation, with a form that is in order. */
public final class ProfileViewOperations {
    private ProfileViewOperations() {}

    public static List<Operation> all(There there) {
        return List.of(Operation.of("POST", "/api/v1/seekers/" + there.reference() + "/openings", ORGANIZATION, null));
    }
}
