package hellowork.command.organization;

import static hellowork.command.Operation.OFFICER;
import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.Samples;
import hellowork.command.There;
import java.util.List;
import java.util.Set;

/** Applications for use, and what becomes of them: one of each operation, with a form that is in order. */
public final class OrganizationOperations {
    private OrganizationOperations() {}

    public static List<Operation> all(There there) {
        String own = "/api/v1/organizations/" + there.organization().value();
        Set<String> applicationMayLack = Set.of("/licenceNumber/branch", "/licenceNumber");
        return List.of(
                new Operation("POST", "/api/v1/organizations", ORGANIZATION, Forms.application(), applicationMayLack),
                new Operation("PUT", own + "/application", ORGANIZATION, Forms.application(), applicationMayLack),
                Operation.of("POST", own + "/form-receipt", OFFICER, null),
                Operation.of("POST", own + "/approval", OFFICER, null),
                Operation.of("POST", own + "/return", OFFICER, Forms.reason()),
                Operation.of("POST", own + "/rejection", OFFICER, Forms.reason()),
                new Operation("PUT", own + "/change", ORGANIZATION, Forms.application(), applicationMayLack),
                Operation.of("POST", own + "/change/form-receipt", OFFICER, null),
                Operation.of("POST", own + "/change/approval", OFFICER, null),
                Operation.of("POST", own + "/change/return", OFFICER, Forms.reason()),
                Operation.of("POST", own + "/change/rejection", OFFICER, Forms.reason()),
                Operation.of("POST", own + "/renewal", ORGANIZATION, null),
                Operation.of("POST", own + "/renewal/approval", OFFICER, null),
                Operation.of("POST", own + "/renewal/rejection", OFFICER, Forms.reason()),
                Operation.of("POST", own + "/suspension", OFFICER, Forms.reason()),
                Operation.of("POST", own + "/reinstatement", OFFICER, Forms.reason()),
                Operation.of(
                        "POST",
                        own + "/joint-applicants/"
                                + Samples.JOINT.jointApplicantId().value() + "/accounts",
                        ORGANIZATION,
                        Forms.of("mailAddress", "e@example.jp")),
                Operation.of("POST", own + "/withdrawal", ORGANIZATION, Forms.of("confirmed", true)),
                Operation.of(
                        "POST",
                        own + "/joint-applicants/"
                                + Samples.JOINT.jointApplicantId().value() + "/commission-end",
                        ORGANIZATION,
                        null));
    }
}
