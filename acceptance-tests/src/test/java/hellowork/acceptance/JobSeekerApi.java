package hellowork.acceptance;

import static hellowork.acceptance.BadQuery.UNKNOWN;
import static hellowork.acceptance.BadQuery.cursor;
import static hellowork.acceptance.BadQuery.malformed;
import static hellowork.acceptance.BadQuery.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Registrations, MyPage, and what organizations see of it: who may do what, and what cannot be asked. */
final class JobSeekerApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("POST /job-seekers", Set.of("DESK_OFFICER", "JOB_SEEKER")),
                    Map.entry("POST /job-seeker-lookups", Set.of("DESK_OFFICER")),
                    Map.entry("POST /job-seekers/{jobSeekerId}/my-page-invitation", Set.of("DESK_OFFICER")),
                    Map.entry(
                            "POST /job-seekers/{jobSeekerId}/validity-extensions",
                            Set.of("DESK_OFFICER", "JOB_SEEKER")),
                    Map.entry("POST /job-seekers/{jobSeekerId}/applications", Set.of("DESK_OFFICER", "JOB_SEEKER")),
                    Map.entry("PUT /job-seekers/{jobSeekerId}/end", Set.of("DESK_OFFICER")),
                    Map.entry("PUT /job-seekers/{jobSeekerId}/profile", Set.of("DESK_OFFICER")),
                    Map.entry("PUT /job-seekers/{jobSeekerId}/schooling", Set.of("DESK_OFFICER")),
                    Map.entry("PUT /job-seekers/{jobSeekerId}/personal-data", Set.of("DESK_OFFICER")),
                    Map.entry("PUT /job-seekers/{jobSeekerId}/disclosure", Set.of("DESK_OFFICER")),
                    Map.entry("PUT /job-seekers/{jobSeekerId}/employer-disclosure", Set.of("DESK_OFFICER")),
                    Map.entry("DELETE /my-page", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/disclosure/pause", Set.of("JOB_SEEKER")),
                    Map.entry("DELETE /my-page/disclosure/pause", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/employer-disclosure", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/personal-data", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/schooling", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/exclusions/{organizationId}", Set.of("JOB_SEEKER")),
                    Map.entry("DELETE /my-page/exclusions/{organizationId}", Set.of("JOB_SEEKER")),
                    Map.entry("GET /job-seekers/{jobSeekerId}", Set.of("DESK_OFFICER")),
                    Map.entry("GET /my-page/views", Set.of("JOB_SEEKER")),
                    Map.entry("GET /recipients", Set.of("JOB_SEEKER")),
                    Map.entry("GET /recipients/{organizationId}", Set.of("JOB_SEEKER")),
                    Map.entry("GET /my-page/preview", Set.of("JOB_SEEKER")),
                    Map.entry("GET /my-page/data", Set.of("JOB_SEEKER")),
                    Map.entry("POST /seekers/{seeker}/openings", Set.of("ORGANIZATION")),
                    Map.entry("GET /seekers/{seeker}", Set.of("ORGANIZATION")),
                    Map.entry("GET /my-page", Set.of("JOB_SEEKER")),
                    Map.entry("POST /my-page", Set.of("JOB_SEEKER")),
                    Map.entry("POST /my-page/terms-acceptance", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/disclosure", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/profile", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/message-notice", Set.of("JOB_SEEKER")),
                    Map.entry("PUT /my-page/blocks/{organizationId}", Set.of("JOB_SEEKER")),
                    Map.entry("DELETE /my-page/blocks/{organizationId}", Set.of("JOB_SEEKER")),
                    Map.entry("GET /seekers", Set.of("ORGANIZATION"))),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(
                    malformed("/job-seekers/{jobSeekerId}", "DESK_OFFICER", "somebody"),
                    unknown("/job-seekers/{jobSeekerId}", "DESK_OFFICER", "job-seeker-" + UNKNOWN),
                    malformed("/seekers", "ORGANIZATION", "?place=99999"),
                    malformed("/seekers", "ORGANIZATION", "?place=Tokyo"),
                    malformed("/seekers", "ORGANIZATION", "?occupation=1"),
                    malformed("/seekers", "ORGANIZATION", "?occupation=999"),
                    malformed("/seekers", "ORGANIZATION", "?employmentType=ANY"),
                    malformed("/seekers", "ORGANIZATION", "?text=" + "x".repeat(201)),
                    malformed("/seekers", "ORGANIZATION", "?limit=0"),
                    malformed("/seekers", "ORGANIZATION", "?limit=101"),
                    malformed("/seekers", "ORGANIZATION", "?limit=-1"),
                    cursor("/seekers", "ORGANIZATION"),
                    unknown("/seekers/{seeker}", "ORGANIZATION", "bm90LWEtcmVmZXJlbmNl"),
                    malformed("/my-page/views", "JOB_SEEKER", "?limit=0"),
                    malformed("/my-page/views", "JOB_SEEKER", "?limit=101"),
                    cursor("/my-page/views", "JOB_SEEKER"),
                    malformed("/recipients", "JOB_SEEKER", "?prefecture=99"),
                    malformed("/recipients", "JOB_SEEKER", "?category=ANY"),
                    malformed("/recipients", "JOB_SEEKER", "?name=" + "x".repeat(101)),
                    malformed("/recipients", "JOB_SEEKER", "?limit=101"),
                    cursor("/recipients", "JOB_SEEKER"),
                    malformed("/recipients/{organizationId}", "JOB_SEEKER", "somebody"),
                    unknown("/recipients/{organizationId}", "JOB_SEEKER", "organization-" + UNKNOWN)),
            // questions without any parameter have nothing to get wrong
            Set.of("/my-page", "/my-page/preview", "/my-page/data"));

    private JobSeekerApi() {}
}
