package hellowork.command;

import hellowork.command.jobseeker.JobSeekerRule;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a job seeker and a desk ask for that cannot be decided by the registration alone. */
class SeekerRefusalsTest {
    private static Nodes nodes;
    private static People people;

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.QUICK, 1);
        people = nodes.people();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void an_organization_without_a_licence_number_has_no_operator_to_block() {
        People.Person mayor = people.newcomer(Role.ORGANIZATION);
        Map<String, Object> form = Forms.application();
        form.put("category", "LOCAL_GOVERNMENT");
        form.put("legalBasis", "LOCAL_GOVERNMENT_PUBLICITY");
        form.remove("licenceNumber");
        String municipality =
                mayor.client().post("/api/v1/organizations", form).done(201).text("organizationId");
        People.Seeker seeker = people.registeredSeeker();

        seeker.client()
                .put("/api/v1/my-page/blocks/" + municipality, Map.of("everyCapacity", true))
                .refusedBy(JobSeekerRule.OPERATOR_UNKNOWN);
        seeker.client()
                .put("/api/v1/my-page/blocks/" + municipality, Map.of("everyCapacity", false))
                .done(204);
    }

    @Test
    void the_desk_and_the_job_seeker_extend_each_for_their_own_reason() {
        People.Seeker seeker = people.registeredSeeker();
        People.Seeker another = people.registeredSeeker();
        String path = "/api/v1/job-seekers/" + seeker.id().value() + "/validity-extensions";

        seeker.client().post(path, Map.of("kind", "COUNSELLING")).refusedBy(JobSeekerRule.EXTENSION_OF_ANOTHER);
        people.official(Role.DESK_OFFICER)
                .post(path, Map.of("kind", "ONLINE_APPLICATION"))
                .refusedBy(JobSeekerRule.EXTENSION_OF_ANOTHER);
        another.client().post(path, Map.of("kind", "ONLINE_APPLICATION")).refusedBy(RestRule.UNKNOWN);
        seeker.client().post(path, Map.of("kind", "ONLINE_APPLICATION")).refusedBy(JobSeekerRule.NOT_THE_LAST_MONTH);
    }
}
