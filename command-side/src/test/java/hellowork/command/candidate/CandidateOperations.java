package hellowork.command.candidate;

import static hellowork.command.Operation.ORGANIZATION;

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
                Operation.of("POST", "/api/v1/candidate-lists", ORGANIZATION, Forms.of("name", "総務")),
                Operation.of("PUT", list, ORGANIZATION, Forms.of("name", "総務")),
                Operation.of("DELETE", list, ORGANIZATION, null),
                Operation.of("PUT", candidate, ORGANIZATION, null),
                Operation.of("DELETE", candidate, ORGANIZATION, null),
                Operation.of("POST", candidate + "/notes", ORGANIZATION, Forms.of("text", "面談を希望")));
    }
}
