package hellowork.command.jobseeker;

import static hellowork.command.Operation.DESK;
import static hellowork.command.Operation.DESK_OR_ONESELF;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.There;
import hellowork.events.Role;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Registrations, by the desk or by oneself: one of each operation, with a form that is in order. */
public final class JobSeekerOperations {
    private JobSeekerOperations() {}

    public static List<Operation> all(There there) {
        String seekers = "/api/v1/job-seekers/" + there.seeker().value();
        Set<String> profileMayLack = Set.of("/profile/workingHours", "/profile/wage", "/profile/educationField");
        Set<String> registrationMayLack = new HashSet<>(profileMayLack);
        registrationMayLack.addAll(Set.of("/seekerNumber", "/personalData/phone", "/personalData/mailAddress"));
        Map<String, Object> registration = Forms.registration();
        registration.put("seekerNumber", "13010-12345678");
        return List.of(
                new Operation(
                        "POST",
                        "/api/v1/job-seekers",
                        new LinkedHashSet<>(List.of(Role.DESK_OFFICER, Role.JOB_SEEKER)),
                        registration,
                        registrationMayLack),
                new Operation(
                        "POST",
                        "/api/v1/job-seeker-lookups",
                        DESK,
                        Forms.of("seekerNumber", "13010-12345678"),
                        Set.of()),
                new Operation(
                        "POST",
                        seekers + "/my-page-invitation",
                        DESK,
                        Forms.of("mailAddress", "e@example.jp", "replacesAccount", false),
                        Set.of("/replacesAccount")),
                Operation.of(
                        "POST", seekers + "/validity-extensions", DESK_OR_ONESELF, Forms.of("kind", "COUNSELLING")),
                Operation.of("POST", seekers + "/applications", DESK_OR_ONESELF, null),
                Operation.of("PUT", seekers + "/end", DESK, Forms.of("reason", "PLACED")),
                new Operation("PUT", seekers + "/profile", DESK, Forms.revision(), profileMayLack),
                Operation.of(
                        "PUT",
                        seekers + "/schooling",
                        DESK,
                        Forms.of("school", "UNIVERSITY", "graduation", "2013-03-31")),
                new Operation(
                        "PUT",
                        seekers + "/personal-data",
                        DESK,
                        Forms.of(
                                "seekerNumber",
                                "13010-12345678",
                                "personalData",
                                Objects.requireNonNull(registration.get("personalData"))),
                        registrationMayLack),
                Operation.of("PUT", seekers + "/disclosure", DESK, Forms.of("recipients", List.of("PRIVATE_AGENCY"))),
                Operation.of("PUT", seekers + "/employer-disclosure", DESK, Forms.of("disclosed", true)));
    }
}
