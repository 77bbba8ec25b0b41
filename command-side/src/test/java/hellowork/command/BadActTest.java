package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.jobseeker.JobSeekerRule;
import hellowork.command.organization.OrganizationRule;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What is well formed and still not for the one who asks: a problem with a rule's number, and the history does not change. */
class BadActTest {
    private static BadInputs inputs;

    @BeforeAll
    static void start() {
        inputs = new BadInputs();
    }

    @AfterAll
    static void stop() {
        inputs.close();
    }

    @Test
    void another_bureaus_applications_do_not_exist_for_an_officer() {
        Client osaka = inputs.people.login(inputs.people.newOfficial(Role.BUREAU_OFFICER, "27"));
        People.Applicant applicant = inputs.people.applicant();
        long head = inputs.nodes.head();
        for (String step : List.of("form-receipt", "approval")) {
            osaka.post(applicant.path(step)).refusedBy(OrganizationRule.NO_SUCH_APPLICATION);
        }
        for (String step : List.of("return", "rejection")) {
            osaka.call("POST", applicant.path(step), Forms.reason()).refusedBy(OrganizationRule.NO_SUCH_APPLICATION);
        }
        assertThat(inputs.nodes.head()).isEqualTo(head);
    }

    @Test
    void another_organizations_reference_for_a_seeker_is_none() {
        People.Applicant another = inputs.people.approvedOrganization();
        People.Seeker seeker = inputs.people.disclosedSeeker();
        Client organization = inputs.somebody(Role.ORGANIZATION);
        long head = inputs.nodes.head();
        for (String reference : List.of(
                inputs.people.reference(another, seeker.id()), seeker.id().value(), "x", "AAAA")) {
            organization.post("/api/v1/outreach", Forms.outreach(reference)).refusedBy(RestRule.UNKNOWN);
        }
        assertThat(inputs.nodes.head()).isEqualTo(head);
    }

    @Test
    void an_account_without_an_organization_or_registration_has_nothing_to_act_for() {
        Client organization = inputs.people.newcomer(Role.ORGANIZATION).client();
        Client seeker = inputs.people.newcomer(Role.JOB_SEEKER).client();
        long head = inputs.nodes.head();
        organization.post("/api/v1/outreach", Forms.outreach("x")).refusedBy(RestRule.NOTHING_OF_ONES_OWN);
        seeker.post("/api/v1/my-page").refusedBy(RestRule.NOTHING_OF_ONES_OWN);
        seeker.call("POST", "/api/v1/my-page/terms-acceptance", Map.of("version", People.TERMS))
                .refusedBy(RestRule.NOTHING_OF_ONES_OWN);
        assertThat(inputs.nodes.head()).isEqualTo(head);
    }

    @Test
    void a_seeker_number_is_given_by_the_desk_only() {
        Client seeker = inputs.people.newcomer(Role.JOB_SEEKER).client();
        long head = inputs.nodes.head();
        seeker.post("/api/v1/job-seekers", Forms.with(Forms.registration(), "seekerNumber", "13010-12345678"))
                .refusedBy(JobSeekerRule.NUMBER_IS_THE_DESKS);
        assertThat(inputs.nodes.head()).isEqualTo(head);
    }

    @Test
    void codes_that_nobody_published_are_refused() {
        Client seeker = inputs.somebody(Role.JOB_SEEKER);
        long head = inputs.nodes.head();
        for (var wrong :
                Map.of("/profile/occupations", "999", "/profile/places", "49").entrySet()) {
            ObjectNode body = (ObjectNode) Client.JSON.valueToTree(Forms.revision());
            ((ObjectNode) body.get("profile")).putArray(name(wrong.getKey())).add(wrong.getValue());
            seeker.put("/api/v1/my-page/profile", body).refusedBy(RestRule.MALFORMED);
        }
        assertThat(inputs.nodes.head()).isEqualTo(head);
    }

    @Test
    void what_the_api_does_not_have_is_a_problem_too() {
        long head = inputs.nodes.head();
        inputs.nodes.client().call("POST", "/api/v1/nothing", "{}").problem();
        inputs.nodes.client().call("PATCH", "/api/v1/outreach", "{}").problem();
        inputs.nodes.client().call("PUT", "/api/v1/accounts", "{}").problem();
        assertThat(inputs.nodes.head()).isEqualTo(head);
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
