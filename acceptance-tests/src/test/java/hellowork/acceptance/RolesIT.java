package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may do what: every operation that the API's documentation lists, tried by everybody who may not. */
class RolesIT {
    private static final String UUID = "00000000-0000-8000-8000-00000000ffff";
    private static final Set<String> EVERYBODY = Set.of(
            "ORGANIZATION", "JOB_SEEKER", "BUREAU_OFFICER", "DESK_OFFICER", "HELP_DESK", "AUDITOR", "ADMINISTRATOR");
    private static final Set<String> PARTIES = Set.of("ORGANIZATION", "JOB_SEEKER");
    private static final Set<String> COMPLAINT_PARTIES = Set.of("ORGANIZATION", "JOB_SEEKER", "DESK_OFFICER");
    private static final Set<String> APPLICANT_AND_BUREAU = Set.of("ORGANIZATION", "BUREAU_OFFICER");
    private static final Set<String> NOBODY_NEEDS_A_SESSION = Set.of(
            "POST /accounts",
            "POST /accounts/{accountId}/verification",
            "POST /first-official",
            "POST /logins",
            "POST /logins/{loginId}/otp",
            "GET /help",
            "POST /logins/{loginId}/denial",
            "POST /accounts/{accountId}/mail-address-change/verification",
            "POST /password-resets",
            "POST /password-resets/{accountId}",
            "GET /complaint-desks",
            "GET /help-desk",
            "GET /reference/prefectures",
            "GET /reference/municipalities",
            "GET /reference/occupations",
            "GET /reference/labour-bureaus");
    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry("GET /session", EVERYBODY),
            Map.entry("DELETE /session", EVERYBODY),
            Map.entry("POST /session/renewal", EVERYBODY),
            Map.entry("POST /logins/{loginId}/device-trust", EVERYBODY),
            Map.entry("DELETE /account/device-trusts", EVERYBODY),
            Map.entry("GET /account/settings", EVERYBODY),
            Map.entry("GET /account/logins", EVERYBODY),
            Map.entry("PUT /account/password", EVERYBODY),
            Map.entry("POST /account/mail-address-change", EVERYBODY),
            Map.entry("POST /account/mail-address-change/otp", EVERYBODY),
            Map.entry("POST /mail-address-proposals", Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
            Map.entry(
                    "POST /accounts/{accountId}/mail-address-proposal/confirmation",
                    Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
            Map.entry("GET /account/additional-accounts", Set.of("ORGANIZATION")),
            Map.entry("POST /account/additional-accounts", Set.of("ORGANIZATION")),
            Map.entry("DELETE /account/additional-accounts/{accountId}", Set.of("ORGANIZATION")),
            Map.entry("POST /account-lookups", Set.of("HELP_DESK")),
            Map.entry("POST /account/leak-report", EVERYBODY),
            Map.entry("POST /accounts/{accountId}/leak-report", Set.of("HELP_DESK")),
            Map.entry("POST /accounts/{accountId}/unlocking", Set.of("HELP_DESK")),
            Map.entry("POST /officials", Set.of("ADMINISTRATOR")),
            Map.entry("POST /organizations", Set.of("ORGANIZATION")),
            Map.entry("GET /organizations", Set.of("BUREAU_OFFICER")),
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
                    Set.of("ORGANIZATION")),
            Map.entry("POST /job-seekers", Set.of("DESK_OFFICER", "JOB_SEEKER")),
            Map.entry("POST /job-seekers/{jobSeekerId}/my-page-invitation", Set.of("DESK_OFFICER")),
            Map.entry("POST /job-seekers/{jobSeekerId}/validity-extensions", Set.of("DESK_OFFICER", "JOB_SEEKER")),
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
            Map.entry("GET /seekers", Set.of("ORGANIZATION")),
            Map.entry("GET /quota", Set.of("ORGANIZATION")),
            Map.entry("POST /outreach", Set.of("ORGANIZATION")),
            Map.entry("POST /threads/{threadId}/messages/{messageId}/report", Set.of("JOB_SEEKER")),
            Map.entry(
                    "POST /threads/{threadId}/messages/{messageId}/report/closing",
                    Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
            Map.entry("GET /message-reports", Set.of("BUREAU_OFFICER", "DESK_OFFICER")),
            Map.entry("GET /flagged-messages", Set.of("BUREAU_OFFICER")),
            Map.entry("GET /candidate-lists", Set.of("ORGANIZATION")),
            Map.entry("POST /candidate-lists", Set.of("ORGANIZATION")),
            Map.entry("PUT /candidate-lists/{candidateListId}", Set.of("ORGANIZATION")),
            Map.entry("DELETE /candidate-lists/{candidateListId}", Set.of("ORGANIZATION")),
            Map.entry("GET /candidate-lists/{candidateListId}/candidates", Set.of("ORGANIZATION")),
            Map.entry("PUT /candidate-lists/{candidateListId}/candidates/{seeker}", Set.of("ORGANIZATION")),
            Map.entry("DELETE /candidate-lists/{candidateListId}/candidates/{seeker}", Set.of("ORGANIZATION")),
            Map.entry("POST /candidate-lists/{candidateListId}/candidates/{seeker}/notes", Set.of("ORGANIZATION")),
            Map.entry("GET /saved-searches", Set.of("ORGANIZATION")),
            Map.entry("POST /saved-searches", Set.of("ORGANIZATION")),
            Map.entry("GET /saved-searches/{savedSearchId}", Set.of("ORGANIZATION")),
            Map.entry("PUT /saved-searches/{savedSearchId}", Set.of("ORGANIZATION")),
            Map.entry("DELETE /saved-searches/{savedSearchId}", Set.of("ORGANIZATION")),
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
            Map.entry("GET /threads/{threadId}", PARTIES),
            Map.entry("POST /threads/{threadId}/messages", PARTIES),
            Map.entry("PUT /threads/{threadId}/messages/{messageId}/read", PARTIES),
            Map.entry("POST /threads/{threadId}/decline", Set.of("JOB_SEEKER")),
            Map.entry("GET /threads/{threadId}/placement", PARTIES),
            Map.entry("POST /threads/{threadId}/placement/explanations", Set.of("ORGANIZATION")),
            Map.entry("PUT /threads/{threadId}/placement/job-application", Set.of("ORGANIZATION")),
            Map.entry("POST /threads/{threadId}/placement/hires", Set.of("ORGANIZATION")),
            Map.entry("POST /threads/{threadId}/placement/hires/{hireId}/retraction", Set.of("ORGANIZATION")),
            Map.entry("PUT /threads/{threadId}/placement/hires/{hireId}/confirmation", Set.of("JOB_SEEKER")),
            Map.entry("PUT /threads/{threadId}/placement/support-wish", Set.of("JOB_SEEKER")),
            Map.entry("DELETE /threads/{threadId}/placement/support-wish", Set.of("JOB_SEEKER")),
            Map.entry("POST /threads/{threadId}/placement/support-offers", Set.of("ORGANIZATION")),
            Map.entry("PUT /threads/{threadId}/placement/support-offers/{paidServiceId}/consent", Set.of("JOB_SEEKER")),
            Map.entry(
                    "PUT /threads/{threadId}/placement/support-offers/{paidServiceId}/provision",
                    Set.of("ORGANIZATION")),
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
            Map.entry("GET /complaint-clusters", Set.of("DESK_OFFICER", "BUREAU_OFFICER")),
            Map.entry("POST /paid-service-notices", Set.of("ORGANIZATION")),
            Map.entry("GET /paid-service-notices", APPLICANT_AND_BUREAU),
            Map.entry("GET /paid-service-notices/{paidServiceNoticeId}", APPLICANT_AND_BUREAU),
            Map.entry("POST /paid-service-notices/{paidServiceNoticeId}/withdrawal", Set.of("ORGANIZATION")),
            Map.entry("POST /paid-service-notices/{paidServiceNoticeId}/note", Set.of("BUREAU_OFFICER")),
            Map.entry("GET /usage-reports", Set.of("BUREAU_OFFICER")),
            Map.entry("PUT /usage-reports/{fiscalYear}", Set.of("ORGANIZATION")),
            Map.entry("GET /usage-reports/{fiscalYear}", APPLICANT_AND_BUREAU),
            Map.entry("GET /history/events", Set.of("AUDITOR")),
            Map.entry("GET /history/aggregates/{aggregateId}/events", Set.of("AUDITOR")),
            Map.entry("GET /history/aggregates/{aggregateId}/state", Set.of("AUDITOR")),
            Map.entry("GET /projections", Set.of("AUDITOR")),
            Map.entry("POST /projection-rebuilds", Set.of("AUDITOR")));

    private final Service service = Service.service();
    private final List<ApiOperation> operations = service.operations();

    @Test
    @Rule("P-ROLE")
    void every_operation_is_refused_to_every_other_role_and_changes_nothing() {
        Map<String, Person> people = service.everyRole();
        people.values().forEach(Person::session); // so that all are logged in
        long head = service.auditor().head();
        List<String> wrong = new ArrayList<>();

        for (ApiOperation operation : operations) {
            Set<String> may = MAY.getOrDefault(operation.name(), Set.of());
            people.forEach((role, person) -> {
                if (operation.loggedIn() && !may.contains(role)) {
                    Answer answer = person.tries(operation.method(), filled(operation), null, Map.of());
                    if (answer.status() != 403 || !answer.code().equals("P-ROLE")) {
                        wrong.add(role + ": " + answer);
                    }
                }
            });
        }

        assertThat(then(wrong)).isEmpty();
        assertThat(service.auditor().head()).isEqualTo(head);
    }

    @Test
    @Rule("S-60")
    void every_operation_but_the_way_in_is_refused_without_a_session() {
        List<String> wrong = new ArrayList<>();
        for (ApiOperation operation : operations) {
            if (operation.loggedIn()) {
                for (String token : List.of("", "not-a-token", "x".repeat(64))) {
                    Answer answer = service.http()
                            .ask(
                                    token.isEmpty() ? null : token,
                                    operation.method(),
                                    Person.API + filled(operation),
                                    null,
                                    Map.of("Idempotency-Key", "nobody"));
                    if (answer.status() != 401 || !answer.code().equals("S-60")) {
                        wrong.add(answer.toString());
                    }
                }
            }
        }

        assertThat(then(wrong)).isEmpty();
        assertThat(operations)
                .filteredOn(operation -> !operation.loggedIn())
                .extracting(ApiOperation::name)
                .containsExactlyInAnyOrderElementsOf(NOBODY_NEEDS_A_SESSION);
    }

    @Test
    @Rule("P-ROLE")
    void every_documented_operation_is_tried() {
        assertThat(operations)
                .filteredOn(ApiOperation::loggedIn)
                .extracting(ApiOperation::name)
                .containsExactlyInAnyOrderElementsOf(MAY.keySet());
    }

    @Test
    @Rule("P-UNKNOWN")
    void what_belongs_to_somebody_else_is_not_there() {
        Organization agency = service.approvedOrganization();
        Organization other = service.approvedOrganization();
        JobSeeker seeker = service.disclosedJobSeeker();
        JobSeeker stranger = service.disclosedJobSeeker();
        Organization.Sent outreach = agency.writesTo(seeker);
        String thread = "/threads/" + outreach.threadId();

        for (Person person : List.of(other, stranger)) {
            assertThat(person.looks(thread, service.consistency()).status()).isEqualTo(404);
            assertThat(person.tries("POST", thread + "/messages", Map.of("body", "こんにちは"), Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(stranger.tries("PUT", thread + "/messages/" + outreach.messageId() + "/read", null, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(other.looks("/organizations/" + agency.id(), Map.of()).status())
                .isEqualTo(404);
        assertThat(other.looks("/usage-reports/2026?organizationId=" + agency.id(), Map.of())
                        .status())
                .isEqualTo(404);
    }

    /** The path with ids of the documented form in it. */
    private static String filled(ApiOperation operation) {
        return operation
                .path()
                .replace("{accountId}", "account-" + UUID)
                .replace("{loginId}", "login-" + UUID)
                .replace("{organizationId}", "organization-" + UUID)
                .replace("{seeker}", "bm90LWEtcmVmZXJlbmNl")
                .replace("{jobSeekerId}", "job-seeker-" + UUID)
                .replace("{jointApplicantId}", "joint-applicant-" + UUID)
                .replace("{savedSearchId}", "saved-search-" + UUID)
                .replace("{templateId}", "template-" + UUID)
                .replace("{candidateListId}", "candidate-list-" + UUID)
                .replace("{seeker}", "x")
                .replace("{bulkSendId}", "bulk-send-" + UUID)
                .replace("{threadId}", "thread-" + UUID)
                .replace("{complaintId}", "complaint-" + UUID)
                .replace("{hireId}", "hire-" + UUID)
                .replace("{paidServiceId}", "paid-service-" + UUID)
                .replace("{paidServiceNoticeId}", "paid-service-notice-" + UUID)
                .replace("{messageId}", "message-" + UUID)
                .replace("{aggregateId}", "thread-" + UUID)
                .replace("{fiscalYear}", "2026");
    }
}
