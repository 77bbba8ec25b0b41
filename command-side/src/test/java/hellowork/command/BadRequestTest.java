package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.outreach.Threads;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever may not, and whatever is wrong around a body: a problem with a rule's number, and the history does not change. */
class BadRequestTest {
    private static BadInputs inputs;

    @BeforeAll
    static void start() {
        inputs = new BadInputs();
    }

    @AfterAll
    static void stop() {
        inputs.close();
    }

    @TestFactory
    List<DynamicTest> another_role() {
        return inputs.each(operation -> {
            for (Role role : Role.values()) {
                if (!operation.roles().isEmpty() && !operation.roles().contains(role)) {
                    operation.send(inputs.somebody(role), operation.form()).refusedBy(RestRule.ROLE_MAY_NOT);
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> nobody_logged_in() {
        return inputs.each(operation -> {
            if (!operation.roles().isEmpty()) {
                operation.send(inputs.nodes.client(), operation.form()).refusedBy(RestRule.NOT_LOGGED_IN);
                operation
                        .send(inputs.nodes.client().as("nonsense"), operation.form())
                        .refusedBy(RestRule.NOT_LOGGED_IN);
            }
        });
    }

    @TestFactory
    List<DynamicTest> no_idempotency_key() {
        return inputs.each(operation -> {
            boolean needed = operation.creates()
                    && List.of(
                                    "/accounts",
                                    "/officials",
                                    "/organizations",
                                    "/job-seekers",
                                    "/my-page-invitation",
                                    "/outreach",
                                    "/messages",
                                    "/paid-service-notices",
                                    "/explanations",
                                    "/hires",
                                    "/support-offers",
                                    "/bulk-sends",
                                    "/templates",
                                    "/candidate-lists",
                                    "/saved-searches",
                                    "/notes",
                                    "/complaints",
                                    "/complaint-consultations",
                                    "/escalation",
                                    "/referral",
                                    "/steps",
                                    "/solution",
                                    "/projection-rebuilds")
                            .stream()
                            .anyMatch(operation.path()::endsWith);
            if (needed) {
                inputs.by(operation)
                        .call(operation.method(), operation.path(), operation.form())
                        .refusedBy(RestRule.IDEMPOTENCY_KEY_MISSING);
            }
        });
    }

    @TestFactory
    List<DynamicTest> an_id_of_another_form_in_the_path() {
        return inputs.each(operation -> {
            String path = operation
                    .path()
                    .replaceAll(
                            "/(organization|job-seeker|thread|message|account|login|hire|paid-service|template|saved-search|bulk-send|complaint)-[^/]+",
                            "/x");
            if (!path.equals(operation.path())) {
                operation.at(path).send(inputs.by(operation), operation.form()).problem();
            }
        });
    }

    @TestFactory
    List<DynamicTest> an_id_of_somebody_else_or_of_nobody_in_the_path() {
        People.Applicant anotherOrganization = inputs.people.applicant();
        String anothersThread = inputs.nodes
                .bean(Threads.class)
                .between(
                        anotherOrganization.id(),
                        inputs.people.registeredSeeker().id())
                .value();
        return inputs.each(operation -> {
            boolean block = operation.path().contains("/blocks/")
                    || operation.path().contains("/exclusions/"); // may be anybody, and lifting none is no mistake
            for (List<String> others : List.of(
                    List.of(Samples.ORGANIZATION.value(), Samples.SEEKER.value(), Samples.THREAD.value()),
                    List.of(anotherOrganization.id().value(), Samples.SEEKER.value(), anothersThread))) {
                String path = operation
                        .path()
                        .replaceAll("organization-[0-9a-f-]+", others.get(0))
                        .replaceAll("job-seeker-[0-9a-f-]+", others.get(1))
                        .replaceAll("thread-[0-9a-f-]+", others.get(2));
                boolean bureau = operation.roles().contains(Role.BUREAU_OFFICER)
                        && others.get(0).equals(anotherOrganization.id().value()); // its own bureau may
                if (!path.equals(operation.path()) && !block && !bureau) {
                    Client.Answer answer = operation.at(path).send(inputs.by(operation), operation.form());
                    answer.problem();
                    assertThat(answer.status()).as(answer::toString).isEqualTo(404);
                }
            }
        });
    }
}
