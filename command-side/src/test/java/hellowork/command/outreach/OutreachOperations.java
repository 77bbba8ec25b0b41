package hellowork.command.outreach;

import static hellowork.command.Operation.JOB_SEEKER;
import static hellowork.command.Operation.ORGANIZATION;

import hellowork.command.Forms;
import hellowork.command.Operation;
import hellowork.command.There;
import hellowork.events.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Messages, their reports, and bulk sends: one of each operation, with a form that is in order. */
public final class OutreachOperations {
    private OutreachOperations() {}

    public static List<Operation> all(There there) {
        String messages = "/api/v1/threads/" + there.thread() + "/messages";
        String bulkSends = "/api/v1/bulk-sends";
        return List.of(
                new Operation(
                        "POST",
                        "/api/v1/outreach",
                        ORGANIZATION,
                        Forms.with(Forms.outreach(there.reference()), "keepWordsBecause", "必要なため"),
                        Set.of("/keepWordsBecause")),
                new Operation(
                        "POST",
                        messages,
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION)),
                        Forms.of("body", "返信です。", "identityMayBeTold", true, "keepWordsBecause", "必要なため"),
                        Set.of("/identityMayBeTold", "/keepWordsBecause")),
                new Operation(
                        "PUT",
                        messages + "/" + there.message() + "/read",
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION)),
                        null,
                        Set.of()),
                new Operation(
                        "POST",
                        messages + "/" + there.message() + "/report",
                        JOB_SEEKER,
                        Forms.of("kind", "OTHER", "text", "失礼です。", "identityMayBeTold", true),
                        Set.of("/text", "/identityMayBeTold")),
                Operation.of(
                        "POST",
                        messages + "/" + there.message() + "/report/closing",
                        Set.of(Role.BUREAU_OFFICER, Role.DESK_OFFICER),
                        Forms.of("note", "指導しました。")),
                new Operation(
                        "POST",
                        "/api/v1/threads/" + there.thread() + "/decline",
                        JOB_SEEKER,
                        Forms.of("reason", "別の仕事が決まりました。", "identityMayBeTold", true),
                        Set.of("/reason", "/identityMayBeTold")),
                new Operation(
                        "POST",
                        bulkSends,
                        ORGANIZATION,
                        Forms.with(Forms.bulkSend(there.reference()), "keepWordsBecause", "必要なため"),
                        Set.of("/keepWordsBecause")),
                Operation.of("POST", bulkSends + "/" + there.bulk() + "/check", ORGANIZATION, null),
                Operation.of(
                        "POST",
                        bulkSends + "/" + there.bulk() + "/sending",
                        ORGANIZATION,
                        Forms.of("skipUnavailable", true)),
                Operation.of(
                        "PUT",
                        bulkSends + "/" + there.bulk() + "/schedule",
                        ORGANIZATION,
                        Forms.of("sendAt", "2030-01-01T00:00:00Z", "skipUnavailable", true)),
                Operation.of("DELETE", bulkSends + "/" + there.bulk() + "/schedule", ORGANIZATION, null));
    }
}
