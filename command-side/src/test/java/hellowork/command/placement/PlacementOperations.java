package hellowork.command.placement;

import static hellowork.command.Operation.JOB_SEEKER;
import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.Samples;
import hellowork.command.There;
import java.util.List;

/** Placement and paid services within a thread: one of each operation, with a form that is in order. */
public final class PlacementOperations {
    private PlacementOperations() {}

    public static List<Operation> all(There there) {
        String placement = "/api/v1/threads/" + there.thread() + "/placement";
        return List.of(
                Operation.of("POST", placement + "/explanations", ORGANIZATION, Forms.paidService()),
                Operation.of("PUT", placement + "/job-application", ORGANIZATION, Forms.of("withPaidServices", true)),
                Operation.of(
                        "POST",
                        placement + "/hires",
                        ORGANIZATION,
                        Forms.of("kind", "REGULAR", "hiredOn", "2026-07-01")),
                Operation.of(
                        "POST",
                        placement + "/hires/hire-" + Samples.uuid(1) + "/retraction",
                        ORGANIZATION,
                        Forms.reason()),
                Operation.of("PUT", placement + "/hires/hire-" + Samples.uuid(1) + "/confirmation", JOB_SEEKER, null),
                Operation.of("PUT", placement + "/support-wish", JOB_SEEKER, null),
                Operation.of("DELETE", placement + "/support-wish", JOB_SEEKER, null),
                Operation.of("POST", placement + "/support-offers", ORGANIZATION, Forms.paidService()),
                Operation.of(
                        "PUT",
                        placement + "/support-offers/paid-service-" + Samples.uuid(1) + "/consent",
                        JOB_SEEKER,
                        null),
                Operation.of(
                        "PUT",
                        placement + "/support-offers/paid-service-" + Samples.uuid(1) + "/provision",
                        ORGANIZATION,
                        null));
    }
}
