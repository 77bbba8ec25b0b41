package hellowork.command.template;

import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.There;
import java.util.List;

/** Templates of messages: one of each operation, with a form that is in order. */
public final class TemplateOperations {
    private TemplateOperations() {}

    public static List<Operation> all(There there) {
        String templates = "/api/v1/templates";
        return List.of(
                Operation.of("POST", templates, ORGANIZATION, Forms.template()),
                Operation.of("PUT", templates + "/" + there.template(), ORGANIZATION, Forms.template()),
                Operation.of("DELETE", templates + "/" + there.template(), ORGANIZATION, null));
    }
}
