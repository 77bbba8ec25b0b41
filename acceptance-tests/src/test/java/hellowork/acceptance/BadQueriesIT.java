package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Questions that cannot be answered: each gets a documented problem, and nothing happens. */
class BadQueriesIT {
    private static final String UNKNOWN = "00000000-0000-8000-8000-00000000ffff";
    /** Without any parameter there is nothing to get wrong. */
    private static final Set<String> WITHOUT_PARAMETERS = Set.of(
            "/session",
            "/account/settings",
            "/account/additional-accounts",
            "/my-page",
            "/my-page/preview",
            "/my-page/data",
            "/help-desk",
            "/projections",
            "/help",
            "/reference/prefectures",
            "/reference/occupations",
            "/reference/labour-bureaus");

    /** @param operation the documented path that this is a question to */
    private record Bad(String operation, String role, String question, int status, String code) {}

    private static final List<Bad> BAD = List.of(
            malformed("/organizations", "BUREAU_OFFICER", "?state=NONE"),
            malformed("/organizations", "BUREAU_OFFICER", "?awaiting=NOTHING"),
            malformed("/organizations", "BUREAU_OFFICER", "?limit=0"),
            malformed("/organizations", "BUREAU_OFFICER", "?limit=101"),
            malformed("/organizations", "BUREAU_OFFICER", "?limit=many"),
            cursor("/organizations", "BUREAU_OFFICER"),
            malformed("/account/logins", "ORGANIZATION", "?limit=0"),
            malformed("/account/logins", "JOB_SEEKER", "?limit=101"),
            cursor("/account/logins", "AUDITOR"),
            malformed("/organizations/{organizationId}", "BUREAU_OFFICER", "organization-1"),
            unknown("/organizations/{organizationId}", "BUREAU_OFFICER", "organization-" + UNKNOWN),
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
            malformed("/quota", "ORGANIZATION", "?day=yesterday"),
            malformed("/quota", "ORGANIZATION", "?day=2026-02-30"),
            malformed("/message-reports", "DESK_OFFICER", "?state=ANY"),
            malformed("/message-reports", "BUREAU_OFFICER", "?limit=0"),
            cursor("/message-reports", "BUREAU_OFFICER"),
            malformed("/flagged-messages", "BUREAU_OFFICER", "?limit=101"),
            cursor("/flagged-messages", "BUREAU_OFFICER"),
            malformed("/candidate-lists", "ORGANIZATION", "?limit=0"),
            cursor("/candidate-lists", "ORGANIZATION"),
            malformed("/candidate-lists/{candidateListId}/candidates", "ORGANIZATION", "1/candidates"),
            unknown(
                    "/candidate-lists/{candidateListId}/candidates",
                    "ORGANIZATION",
                    "candidate-list-" + UNKNOWN + "/candidates"),
            malformed("/saved-searches", "ORGANIZATION", "?limit=0"),
            cursor("/saved-searches", "ORGANIZATION"),
            malformed("/saved-searches/{savedSearchId}", "ORGANIZATION", "1"),
            unknown("/saved-searches/{savedSearchId}", "ORGANIZATION", "saved-search-" + UNKNOWN),
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
            cursor("/threads", "ORGANIZATION"),
            cursor("/threads", "JOB_SEEKER"),
            malformed("/threads/{threadId}", "ORGANIZATION", "1"),
            unknown("/threads/{threadId}", "ORGANIZATION", "thread-" + UNKNOWN),
            unknown("/threads/{threadId}", "JOB_SEEKER", "thread-" + UNKNOWN),
            malformed("/threads/{threadId}/placement", "ORGANIZATION", "1/placement"),
            unknown("/threads/{threadId}/placement", "ORGANIZATION", "thread-" + UNKNOWN + "/placement"),
            unknown("/threads/{threadId}/placement", "JOB_SEEKER", "thread-" + UNKNOWN + "/placement"),
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
            malformed("/complaint-desks", "JOB_SEEKER", ""),
            malformed("/paid-service-notices", "ORGANIZATION", "?limit=0"),
            malformed("/paid-service-notices", "BUREAU_OFFICER", "?limit=101"),
            cursor("/paid-service-notices", "BUREAU_OFFICER"),
            malformed("/paid-service-notices/{paidServiceNoticeId}", "ORGANIZATION", "notice-1"),
            unknown("/paid-service-notices/{paidServiceNoticeId}", "BUREAU_OFFICER", "paid-service-notice-" + UNKNOWN),
            malformed("/usage-reports", "BUREAU_OFFICER", ""),
            malformed("/usage-reports", "BUREAU_OFFICER", "?fiscalYear=1999"),
            malformed("/usage-reports", "BUREAU_OFFICER", "?fiscalYear=2026&which=SOME"),
            malformed("/usage-reports", "BUREAU_OFFICER", "?fiscalYear=2026&limit=0"),
            new Bad("/usage-reports", "BUREAU_OFFICER", "?fiscalYear=2026&cursor=bm90LWEtY3Vyc29y", 400, "P-CURSOR"),
            malformed("/usage-reports/{fiscalYear}", "ORGANIZATION", "this-year"),
            malformed("/usage-reports/{fiscalYear}", "ORGANIZATION", "1999"),
            malformed("/usage-reports/{fiscalYear}", "BUREAU_OFFICER", "2026"),
            malformed("/usage-reports/{fiscalYear}", "BUREAU_OFFICER", "2026?organizationId=1"),
            unknown("/usage-reports/{fiscalYear}", "BUREAU_OFFICER", "2026?organizationId=organization-" + UNKNOWN),
            malformed("/history/events", "AUDITOR", "?aggregateId=1"),
            malformed("/history/events", "AUDITOR", "?type=NothingHappened"),
            malformed("/history/events", "AUDITOR", "?from=yesterday"),
            malformed("/history/events", "AUDITOR", "?from=2026-04-02T00:00:00Z&to=2026-04-01T00:00:00Z"),
            malformed("/history/events", "AUDITOR", "?after=first"),
            malformed("/history/events", "AUDITOR", "?limit=0"),
            unknown("/history/aggregates/{aggregateId}/events", "AUDITOR", "thread-" + UNKNOWN + "/events"),
            unknown("/history/aggregates/{aggregateId}/state", "AUDITOR", "thread-" + UNKNOWN + "/state"),
            malformed("/history/aggregates/{aggregateId}/state", "AUDITOR", "thread-" + UNKNOWN + "/state?at=now"),
            malformed("/reference/municipalities", "ORGANIZATION", "?prefecture=99"));

    private final Service service = Service.service();

    @Test
    @Rule("P-INPUT")
    void every_bad_question_gets_a_documented_problem_and_nothing_happens() {
        Map<String, Person> people = service.everyRole();
        people.values().forEach(Person::session);
        long head = service.auditor().head();
        List<String> wrong = new ArrayList<>();

        for (Bad bad : BAD) {
            Person person = Objects.requireNonNull(people.get(bad.role()));
            Answer answer = person.looks(path(bad), Map.of());
            if (answer.status() != bad.status() || !answer.code().equals(bad.code())) {
                wrong.add("expected %d %s: %s".formatted(bad.status(), bad.code(), answer));
            }
        }

        assertThat(then(wrong)).isEmpty();
        assertThat(service.auditor().head()).isEqualTo(head);
    }

    @Test
    @Rule("P-CONSISTENCY")
    void no_answer_is_given_to_a_token_that_no_command_gave() {
        Organization agency = service.approvedOrganization();

        for (String token : List.of("9000000000000", "-5", "x", "9".repeat(30))) {
            Answer answer = agency.looks("/threads", Map.of("Consistency-Token", token));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("P-CONSISTENCY");
        }
    }

    @Test
    @Rule("P-CURSOR")
    void a_cursor_works_for_its_own_list_and_reader_only() {
        Organization agency = service.approvedOrganization();
        Organization other = service.approvedOrganization();
        service.disclosedJobSeeker();
        service.disclosedJobSeeker();
        String next = agency.sees("/seekers?limit=1").json().get("next").asString();

        assertThat(agency.sees("/seekers?limit=1&cursor=" + next).items()).hasSize(1);
        assertThat(other.looks("/seekers?cursor=" + next, Map.of()).code()).isEqualTo("P-CURSOR");
        assertThat(agency.looks("/threads?cursor=" + next, Map.of()).code()).isEqualTo("P-CURSOR");
        assertThat(agency.sees("/seekers?limit=1").header("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("rel=\"next\"", "cursor="));
    }

    @Test
    @Rule("P-INPUT")
    void every_question_of_the_documentation_is_asked_badly() {
        Set<String> asked = BAD.stream().map(Bad::operation).collect(Collectors.toSet());
        asked.addAll(WITHOUT_PARAMETERS);

        assertThat(service.operations())
                .filteredOn(ApiOperation::isQuery)
                .extracting(ApiOperation::path)
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static String path(Bad bad) {
        int parameter = bad.operation().indexOf('{');
        return (parameter < 0 ? bad.operation() : bad.operation().substring(0, parameter)) + bad.question();
    }

    private static Bad malformed(String operation, String role, String question) {
        return new Bad(operation, role, question, 400, "P-INPUT");
    }

    private static Bad unknown(String operation, String role, String question) {
        return new Bad(operation, role, question, 404, "P-UNKNOWN");
    }

    private static Bad cursor(String operation, String role) {
        return new Bad(operation, role, "?cursor=bm90LWEtY3Vyc29y", 400, "P-CURSOR");
    }
}
