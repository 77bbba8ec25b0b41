package hellowork.command.paidservice;

import static hellowork.command.Operation.OFFICER;
import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.Samples;
import hellowork.command.There;
import java.util.List;
import java.util.Set;

/** Notices of paid services to the bureau: one of each operation, with a form that is in order. */
public final class PaidServiceNoticeOperations {
    private PaidServiceNoticeOperations() {}

    public static List<Operation> all(There there) {
        return List.of(
                new Operation(
                        "POST",
                        "/api/v1/paid-service-notices",
                        ORGANIZATION,
                        Forms.with(Forms.paidService(), "replaces", "paid-service-notice-" + Samples.uuid(1)),
                        Set.of("/replaces")),
                Operation.of(
                        "POST",
                        "/api/v1/paid-service-notices/paid-service-notice-" + Samples.uuid(1) + "/withdrawal",
                        ORGANIZATION,
                        null),
                Operation.of(
                        "POST",
                        "/api/v1/paid-service-notices/paid-service-notice-" + Samples.uuid(1) + "/note",
                        OFFICER,
                        null));
    }
}
