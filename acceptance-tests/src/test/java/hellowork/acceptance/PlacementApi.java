package hellowork.acceptance;

import static hellowork.acceptance.ApiTable.APPLICANT_AND_BUREAU;
import static hellowork.acceptance.ApiTable.PARTIES;
import static hellowork.acceptance.BadQuery.UNKNOWN;
import static hellowork.acceptance.BadQuery.cursor;
import static hellowork.acceptance.BadQuery.malformed;
import static hellowork.acceptance.BadQuery.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Placement and paid services: who may do what, and what cannot be asked. */
final class PlacementApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("GET /threads/{threadId}/placement", PARTIES),
                    Map.entry("POST /threads/{threadId}/placement/explanations", Set.of("ORGANIZATION")),
                    Map.entry("PUT /threads/{threadId}/placement/job-application", Set.of("ORGANIZATION")),
                    Map.entry("POST /threads/{threadId}/placement/hires", Set.of("ORGANIZATION")),
                    Map.entry("POST /threads/{threadId}/placement/hires/{hireId}/retraction", Set.of("ORGANIZATION")),
                    Map.entry("PUT /threads/{threadId}/placement/hires/{hireId}/confirmation", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /threads/{threadId}/placement/support-wish", Set.of("JOB_SEEKER")),
                    Map.entry("DELETE /threads/{threadId}/placement/support-wish", Set.of("JOB_SEEKER")),
                    Map.entry("POST /threads/{threadId}/placement/support-offers", Set.of("ORGANIZATION")),
                    Map.entry(
                            "PUT /threads/{threadId}/placement/support-offers/{paidServiceId}/consent",
                            Set.of("JOB_SEEKER")),
                    Map.entry(
                            "PUT /threads/{threadId}/placement/support-offers/{paidServiceId}/provision",
                            Set.of("ORGANIZATION")),
                    Map.entry("POST /paid-service-notices", Set.of("ORGANIZATION")),
                    Map.entry("GET /paid-service-notices", APPLICANT_AND_BUREAU),
                    Map.entry("GET /paid-service-notices/{paidServiceNoticeId}", APPLICANT_AND_BUREAU),
                    Map.entry("POST /paid-service-notices/{paidServiceNoticeId}/withdrawal", Set.of("ORGANIZATION")),
                    Map.entry("POST /paid-service-notices/{paidServiceNoticeId}/note", Set.of("BUREAU_OFFICER"))),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(
                    malformed("/threads/{threadId}/placement", "ORGANIZATION", "1/placement"),
                    unknown("/threads/{threadId}/placement", "ORGANIZATION", "thread-" + UNKNOWN + "/placement"),
                    unknown("/threads/{threadId}/placement", "JOB_SEEKER", "thread-" + UNKNOWN + "/placement"),
                    malformed("/paid-service-notices", "ORGANIZATION", "?limit=0"),
                    malformed("/paid-service-notices", "BUREAU_OFFICER", "?limit=101"),
                    cursor("/paid-service-notices", "BUREAU_OFFICER"),
                    malformed("/paid-service-notices/{paidServiceNoticeId}", "ORGANIZATION", "notice-1"),
                    unknown(
                            "/paid-service-notices/{paidServiceNoticeId}",
                            "BUREAU_OFFICER",
                            "paid-service-notice-" + UNKNOWN)),
            // questions without any parameter have nothing to get wrong
            Set.of());

    private PlacementApi() {}
}
