package hellowork.acceptance;

import static hellowork.acceptance.ApiTable.COMPLAINT_PARTIES;
import static hellowork.acceptance.ApiTable.PARTIES;
import static hellowork.acceptance.BadQuery.UNKNOWN;
import static hellowork.acceptance.BadQuery.cursor;
import static hellowork.acceptance.BadQuery.malformed;
import static hellowork.acceptance.BadQuery.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Complaints, desks and help: who may do what, and what cannot be asked. */
final class ComplaintApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("POST /complaints", Set.of("JOB_SEEKER")),
                    Map.entry("GET /complaints", COMPLAINT_PARTIES),
                    Map.entry("GET /complaints/{complaintId}", COMPLAINT_PARTIES),
                    Map.entry("POST /complaints/{complaintId}/messages", COMPLAINT_PARTIES),
                    Map.entry("POST /complaints/{complaintId}/escalation", PARTIES),
                    Map.entry("POST /complaints/{complaintId}/referral", Set.of("DESK_OFFICER")),
                    Map.entry("POST /complaints/{complaintId}/steps", Set.of("DESK_OFFICER")),
                    Map.entry("POST /complaints/{complaintId}/solution", Set.of("ORGANIZATION", "DESK_OFFICER")),
                    Map.entry("POST /complaints/{complaintId}/closing", COMPLAINT_PARTIES),
                    Map.entry("POST /complaint-consultations", Set.of("ORGANIZATION")),
                    Map.entry("GET /complaint-clusters", Set.of("DESK_OFFICER", "BUREAU_OFFICER"))),
            // without a session
            Set.of("GET /help", "GET /complaint-desks", "GET /help-desk"),
            // questions that cannot be answered
            List.of(
                    malformed("/complaints", "ORGANIZATION", "?limit=0"),
                    malformed("/complaints", "DESK_OFFICER", "?prefecture=Tokyo"),
                    malformed("/complaints", "ORGANIZATION", "?prefecture=13"),
                    cursor("/complaints", "JOB_SEEKER"),
                    malformed("/complaints/{complaintId}", "JOB_SEEKER", "complaint-1"),
                    unknown("/complaints/{complaintId}", "JOB_SEEKER", "complaint-" + UNKNOWN),
                    unknown("/complaints/{complaintId}", "DESK_OFFICER", "complaint-" + UNKNOWN),
                    malformed("/complaint-clusters", "DESK_OFFICER", "?limit=101"),
                    cursor("/complaint-clusters", "BUREAU_OFFICER"),
                    malformed("/complaint-desks", "JOB_SEEKER", "?prefecture=13101"),
                    malformed("/complaint-desks", "JOB_SEEKER", "?prefecture=99"),
                    malformed("/complaint-desks", "JOB_SEEKER", "")),
            // questions without any parameter have nothing to get wrong
            Set.of("/help-desk", "/help"));

    private ComplaintApi() {}
}
