package hellowork.command.jobseeker;

import static hellowork.command.Operation.JOB_SEEKER;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.People;
import hellowork.command.There;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What job seekers do on their MyPage: one of each operation, with a form that is in order. */
public final class MyPageOperations {
    private MyPageOperations() {}

    public static List<Operation> all(There there) {
        String block = "/api/v1/my-page/blocks/" + there.organization().value();
        String exclusion = "/api/v1/my-page/exclusions/" + there.organization().value();
        Set<String> profileMayLack = Set.of("/profile/workingHours", "/profile/wage", "/profile/educationField");
        Map<String, Object> registration = Forms.registration();
        registration.put("seekerNumber", "13010-12345678");
        return List.of(
                new Operation(
                        "PUT",
                        "/api/v1/my-page/personal-data",
                        JOB_SEEKER,
                        registration.get("personalData"),
                        Set.of("/phone", "/mailAddress")),
                Operation.of(
                        "PUT",
                        "/api/v1/my-page/schooling",
                        JOB_SEEKER,
                        Forms.of("school", "UNIVERSITY", "graduation", "2013-03-31")),
                Operation.of("PUT", "/api/v1/my-page/employer-disclosure", JOB_SEEKER, Forms.of("disclosed", true)),
                Operation.of("PUT", "/api/v1/my-page/disclosure/pause", JOB_SEEKER, null),
                Operation.of("DELETE", "/api/v1/my-page/disclosure/pause", JOB_SEEKER, null),
                Operation.of("DELETE", "/api/v1/my-page", JOB_SEEKER, null),
                Operation.of("PUT", exclusion, JOB_SEEKER, null),
                Operation.of("DELETE", exclusion, JOB_SEEKER, null),
                Operation.of("POST", "/api/v1/my-page/terms-acceptance", JOB_SEEKER, Forms.of("version", People.TERMS)),
                Operation.of("POST", "/api/v1/my-page", JOB_SEEKER, null),
                Operation.of(
                        "PUT",
                        "/api/v1/my-page/disclosure",
                        JOB_SEEKER,
                        Forms.of("recipients", List.of("PRIVATE_AGENCY"))),
                new Operation("PUT", "/api/v1/my-page/profile", JOB_SEEKER, Forms.revision(), profileMayLack),
                Operation.of("PUT", "/api/v1/my-page/message-notice", JOB_SEEKER, Forms.of("on", true)),
                Operation.of("PUT", block, JOB_SEEKER, null),
                Operation.of("DELETE", block, JOB_SEEKER, null));
    }
}
