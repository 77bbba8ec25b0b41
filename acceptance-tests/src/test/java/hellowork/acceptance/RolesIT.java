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
    private static final Map<String, Set<String>> MAY = ApiTable.allMay();

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
                .containsExactlyInAnyOrderElementsOf(ApiTable.allWithoutSession());
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
