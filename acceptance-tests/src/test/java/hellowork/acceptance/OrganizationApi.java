package hellowork.acceptance;

import static hellowork.acceptance.ApiTable.APPLICANT_AND_BUREAU;
import static hellowork.acceptance.BadQuery.UNKNOWN;
import static hellowork.acceptance.BadQuery.cursor;
import static hellowork.acceptance.BadQuery.malformed;
import static hellowork.acceptance.BadQuery.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applications for use: who may do what, and what cannot be asked. */
final class OrganizationApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("POST /organizations", Set.of("ORGANIZATION")),
                    Map.entry("GET /organizations", Set.of("BUREAU_OFFICER")),
                    Map.entry("GET /bureau-tasks", Set.of("BUREAU_OFFICER")),
                    Map.entry("GET /organizations/{organizationId}", APPLICANT_AND_BUREAU),
                    Map.entry("PUT /organizations/{organizationId}/application", Set.of("ORGANIZATION")),
                    Map.entry("POST /organizations/{organizationId}/form-receipt", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/approval", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/return", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/rejection", Set.of("BUREAU_OFFICER")),
                    Map.entry("PUT /organizations/{organizationId}/change", Set.of("ORGANIZATION")),
                    Map.entry("POST /organizations/{organizationId}/change/form-receipt", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/change/approval", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/change/return", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/change/rejection", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/renewal", Set.of("ORGANIZATION")),
                    Map.entry("POST /organizations/{organizationId}/renewal/approval", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/renewal/rejection", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/suspension", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/reinstatement", Set.of("BUREAU_OFFICER")),
                    Map.entry("POST /organizations/{organizationId}/withdrawal", Set.of("ORGANIZATION")),
                    Map.entry(
                            "POST /organizations/{organizationId}/joint-applicants/{jointApplicantId}/accounts",
                            Set.of("ORGANIZATION")),
                    Map.entry(
                            "POST /organizations/{organizationId}/joint-applicants/{jointApplicantId}/commission-end",
                            Set.of("ORGANIZATION"))),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(
                    malformed("/organizations", "BUREAU_OFFICER", "?state=NONE"),
                    malformed("/organizations", "BUREAU_OFFICER", "?awaiting=NOTHING"),
                    malformed("/organizations", "BUREAU_OFFICER", "?limit=0"),
                    malformed("/organizations", "BUREAU_OFFICER", "?limit=101"),
                    malformed("/organizations", "BUREAU_OFFICER", "?limit=many"),
                    cursor("/organizations", "BUREAU_OFFICER"),
                    malformed("/organizations/{organizationId}", "BUREAU_OFFICER", "organization-1"),
                    unknown("/organizations/{organizationId}", "BUREAU_OFFICER", "organization-" + UNKNOWN)),
            // questions without any parameter have nothing to get wrong
            Set.of("/bureau-tasks"));

    private OrganizationApi() {}
}
