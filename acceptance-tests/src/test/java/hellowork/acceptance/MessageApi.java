package hellowork.acceptance;

import static hellowork.acceptance.ApiTable.PARTIES;
import static hellowork.acceptance.BadQuery.UNKNOWN;
import static hellowork.acceptance.BadQuery.cursor;
import static hellowork.acceptance.BadQuery.malformed;
import static hellowork.acceptance.BadQuery.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Messages, templates and bulk sends, and the allowance: who may do what, and what cannot be asked. */
final class MessageApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("GET /quota", Set.of("ORGANIZATION")),
                    Map.entry("GET /quota/days", Set.of("ORGANIZATION")),
                    Map.entry("POST /outreach", Set.of("ORGANIZATION")),
                    Map.entry("POST /threads/{threadId}/messages/{messageId}/report", Set.of("JOB_SEEKER")),
                    Map.entry(
                            "POST /threads/{threadId}/messages/{messageId}/report/closing",
                            Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
                    Map.entry("GET /message-reports", Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
                    Map.entry("GET /flagged-messages", Set.of("BUREAU_OFFICER")),
                    Map.entry("GET /templates", Set.of("ORGANIZATION")),
                    Map.entry("POST /templates", Set.of("ORGANIZATION")),
                    Map.entry("GET /templates/{templateId}", Set.of("ORGANIZATION")),
                    Map.entry("PUT /templates/{templateId}", Set.of("ORGANIZATION")),
                    Map.entry("DELETE /templates/{templateId}", Set.of("ORGANIZATION")),
                    Map.entry("GET /bulk-sends", Set.of("ORGANIZATION")),
                    Map.entry("POST /bulk-sends", Set.of("ORGANIZATION")),
                    Map.entry("GET /bulk-sends/{bulkSendId}", Set.of("ORGANIZATION")),
                    Map.entry("POST /bulk-sends/{bulkSendId}/check", Set.of("ORGANIZATION")),
                    Map.entry("POST /bulk-sends/{bulkSendId}/sending", Set.of("ORGANIZATION")),
                    Map.entry("PUT /bulk-sends/{bulkSendId}/schedule", Set.of("ORGANIZATION")),
                    Map.entry("DELETE /bulk-sends/{bulkSendId}/schedule", Set.of("ORGANIZATION")),
                    Map.entry("GET /threads", PARTIES),
                    Map.entry("GET /threads/unread", PARTIES),
                    Map.entry("GET /threads/{threadId}", PARTIES),
                    Map.entry("POST /threads/{threadId}/messages", PARTIES),
                    Map.entry("PUT /threads/{threadId}/messages/{messageId}/read", PARTIES),
                    Map.entry("POST /threads/{threadId}/decline", Set.of("JOB_SEEKER"))),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(
                    malformed("/quota", "ORGANIZATION", "?day=yesterday"),
                    malformed("/quota", "ORGANIZATION", "?day=2026-02-30"),
                    malformed("/quota/days", "ORGANIZATION", "?month=2026-13"),
                    malformed("/quota/days", "ORGANIZATION", "?month=1999-12"),
                    malformed("/message-reports", "DESK_OFFICER", "?state=ANY"),
                    malformed("/message-reports", "BUREAU_OFFICER", "?limit=0"),
                    cursor("/message-reports", "BUREAU_OFFICER"),
                    malformed("/flagged-messages", "BUREAU_OFFICER", "?limit=101"),
                    cursor("/flagged-messages", "BUREAU_OFFICER"),
                    malformed("/templates", "ORGANIZATION", "?limit=0"),
                    cursor("/templates", "ORGANIZATION"),
                    malformed("/templates/{templateId}", "ORGANIZATION", "1"),
                    unknown("/templates/{templateId}", "ORGANIZATION", "template-" + UNKNOWN),
                    malformed("/bulk-sends", "ORGANIZATION", "?limit=101"),
                    cursor("/bulk-sends", "ORGANIZATION"),
                    malformed("/bulk-sends/{bulkSendId}", "ORGANIZATION", "1"),
                    unknown("/bulk-sends/{bulkSendId}", "ORGANIZATION", "bulk-send-" + UNKNOWN),
                    malformed("/threads", "ORGANIZATION", "?limit=0"),
                    malformed("/threads", "JOB_SEEKER", "?limit=101"),
                    malformed("/threads", "ORGANIZATION", "?unread=perhaps"),
                    malformed("/threads", "JOB_SEEKER", "?seeker=somebody"),
                    cursor("/threads", "ORGANIZATION"),
                    cursor("/threads", "JOB_SEEKER"),
                    malformed("/threads/{threadId}", "ORGANIZATION", "1"),
                    unknown("/threads/{threadId}", "ORGANIZATION", "thread-" + UNKNOWN),
                    unknown("/threads/{threadId}", "JOB_SEEKER", "thread-" + UNKNOWN)),
            // questions without any parameter have nothing to get wrong
            Set.of("/threads/unread"));

    private MessageApi() {}
}
