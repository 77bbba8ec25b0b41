package hellowork.command.candidate;

import static hellowork.command.Operation.ORGANIZATION;
import static hellowork.command.Operation.of;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.There;
import java.util.List;

/** Candidate lists and their notes: one of each operation, with a form that is in order. */
public final class CandidateOperations {
    private CandidateOperations() {}

    public static List<Operation> all(There there) {
        String list = "/api/v1/candidate-lists/" + there.list();
        String candidate = list + "/candidates/" + there.reference();
        return List.of(
                of("POST", "/api/v1/candidate-lists", ORGANIZATION, Forms.of("name", "総務")),
                of("PUT", list, ORGANIZATION, Forms.of("name", "総務")),
                of("DELETE", list, ORGANIZATION, null),
                of("PUT", candidate, ORGANIZATION, null),
                of("DELETE", candidate, ORGANIZATION, null),
                of("POST", candidate + "/notes", ORGANIZATION, Forms.of("text", "面談を希望")));
    }
}
