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
    private final Service service = Service.service();

    @Test
    @Rule("P-INPUT")
    void every_bad_question_gets_a_documented_problem_and_nothing_happens() {
        Map<String, Person> people = service.everyRole();
        people.values().forEach(Person::session);
        long head = service.auditor().head();
        List<String> wrong = new ArrayList<>();

        for (BadQuery bad : ApiTable.allBad()) {
            Person person = Objects.requireNonNull(people.get(bad.role()));
            Answer answer = person.looks(bad.path(), Map.of());
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
        Set<String> asked = ApiTable.allBad().stream().map(BadQuery::operation).collect(Collectors.toSet());
        asked.addAll(ApiTable.allWithoutParameters());

        assertThat(service.operations())
                .filteredOn(ApiOperation::isQuery)
                .extracting(ApiOperation::path)
                .containsExactlyInAnyOrderElementsOf(asked);
    }
}
