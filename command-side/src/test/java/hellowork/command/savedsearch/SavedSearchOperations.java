package hellowork.command.savedsearch;

import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.There;
import java.util.List;
import java.util.Set;

/** Saved searches: one of each operation, with a form that is in order. */
public final class SavedSearchOperations {
    private SavedSearchOperations() {}

    public static List<Operation> all(There there) {
        String search = "/api/v1/saved-searches/" + there.search();
        Set<String> mayLack = Set.of("/text");
        return List.of(
                new Operation("POST", "/api/v1/saved-searches", ORGANIZATION, Forms.savedSearch(), mayLack),
                new Operation("PUT", search, ORGANIZATION, Forms.savedSearch(), mayLack),
                Operation.of("DELETE", search, ORGANIZATION, null));
    }
}
