package hellowork.command.usagereport;

import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.There;
import java.util.List;
import java.util.Set;

/** Usage reports: one of each operation, with a form that is in order. */
public final class UsageReportOperations {
    private UsageReportOperations() {}

    public static List<Operation> all(There there) {
        return List.of(new Operation(
                "PUT",
                "/api/v1/usage-reports/2025",
                ORGANIZATION,
                Forms.usageReport(),
                Set.of("/correctedBecause", "/lines/0/jointApplicantId", "/reasons/0/jointApplicantId")));
    }
}
