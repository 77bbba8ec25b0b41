package hellowork.command.complaint;

import static hellowork.command.Operation.JOB_SEEKER;
import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.Samples;
import hellowork.command.There;
import hellowork.events.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Complaints and consultations: one of each operation, with a form that is in order. */
public final class ComplaintOperations {
    private ComplaintOperations() {}

    public static List<Operation> all(There there) {
        String complaint = "/api/v1/complaints/complaint-" + Samples.uuid(1);
        return List.of(
                new Operation(
                        "POST",
                        "/api/v1/complaints",
                        JOB_SEEKER,
                        Forms.of(
                                "organizationId",
                                there.organization().value(),
                                "to",
                                "DESK",
                                "prefecture",
                                "13",
                                "subject",
                                "案内について",
                                "body",
                                "連絡がしつこいです。",
                                "identityMayBeTold",
                                false),
                        Set.of("/identityMayBeTold")),
                Operation.of(
                        "POST",
                        "/api/v1/complaint-consultations",
                        ORGANIZATION,
                        Forms.of("prefecture", "13", "subject", "ご相談", "body", "電話で苦情がありました。")),
                new Operation(
                        "POST",
                        complaint + "/messages",
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER)),
                        Forms.of("to", "DESK", "body", "いかがですか。", "identityMayBeTold", false),
                        Set.of("/identityMayBeTold")),
                Operation.of(
                        "POST",
                        complaint + "/escalation",
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION)),
                        Forms.of("prefecture", "13", "body", "解決しません。")),
                new Operation(
                        "POST",
                        complaint + "/referral",
                        Set.of(Role.DESK_OFFICER),
                        Forms.of("body", "申出があります。", "identityMayBeTold", false),
                        Set.of("/identityMayBeTold")),
                Operation.of("POST", complaint + "/steps", Set.of(Role.DESK_OFFICER), Forms.of("step", "団体に電話した。")),
                new Operation(
                        "POST",
                        complaint + "/solution",
                        new LinkedHashSet<>(List.of(Role.ORGANIZATION, Role.DESK_OFFICER)),
                        Forms.of("solution", "連絡を控えます。", "identityMayBeTold", false),
                        Set.of("/identityMayBeTold")),
                Operation.of(
                        "POST",
                        complaint + "/closing",
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER)),
                        Forms.of("solved", true)));
    }
}
