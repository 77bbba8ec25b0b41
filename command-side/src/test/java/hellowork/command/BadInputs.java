package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.account.AccountOperations;
import hellowork.command.candidate.CandidateOperations;
import hellowork.command.complaint.ComplaintOperations;
import hellowork.command.jobseeker.JobSeekerOperations;
import hellowork.command.jobseeker.MyPageOperations;
import hellowork.command.login.LoginOperations;
import hellowork.command.organization.OrganizationOperations;
import hellowork.command.outreach.OutreachOperations;
import hellowork.command.paidservice.PaidServiceNoticeOperations;
import hellowork.command.placement.PlacementOperations;
import hellowork.command.profileview.ProfileViewOperations;
import hellowork.command.projection.ProjectionOperations;
import hellowork.command.savedsearch.SavedSearchOperations;
import hellowork.command.template.TemplateOperations;
import hellowork.command.usagereport.UsageReportOperations;
import hellowork.events.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/** A node with somebody of each role, and every operation of every slice's table, to be tried in wrong ways. */
final class BadInputs implements AutoCloseable {
    private static final List<Function<There, List<Operation>>> TABLES = List.of(
            AccountOperations::all,
            LoginOperations::all,
            OrganizationOperations::all,
            JobSeekerOperations::all,
            MyPageOperations::all,
            ProfileViewOperations::all,
            OutreachOperations::all,
            TemplateOperations::all,
            CandidateOperations::all,
            SavedSearchOperations::all,
            PlacementOperations::all,
            PaidServiceNoticeOperations::all,
            ComplaintOperations::all,
            UsageReportOperations::all,
            ProjectionOperations::all);

    final Nodes nodes;
    final People people;
    final List<Operation> operations;
    private final Map<Role, Client> somebody = new EnumMap<>(Role.class);

    BadInputs() {
        nodes = Nodes.start(Postgres.QUICK, 1);
        people = nodes.people();
        People.Applicant organization = people.approvedOrganization();
        People.Seeker seeker = people.disclosedSeeker();
        String reference = people.reference(organization, seeker.id());
        Client.Answer sent = organization
                .client()
                .post("/api/v1/outreach", Forms.outreach(reference))
                .done(201);
        for (Role role : Role.values()) {
            somebody.put(
                    role,
                    switch (role) {
                        case ORGANIZATION -> organization.client();
                        case JOB_SEEKER -> seeker.client();
                        case BUREAU_OFFICER, DESK_OFFICER, HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR ->
                            people.official(role);
                    });
        }
        String bulk = organization
                .client()
                .post("/api/v1/bulk-sends", Forms.bulkSend(reference))
                .done(201)
                .text("bulkSendId");
        String template = organization
                .client()
                .post("/api/v1/templates", Forms.template())
                .done(201)
                .text("templateId");
        String list = organization
                .client()
                .post("/api/v1/candidate-lists", Forms.of("name", "経理"))
                .done(201)
                .text("candidateListId");
        organization
                .client()
                .put("/api/v1/candidate-lists/" + list + "/candidates/" + reference, null)
                .done(204);
        String search = organization
                .client()
                .post("/api/v1/saved-searches", Forms.savedSearch())
                .done(201)
                .text("savedSearchId");
        There there = new There(
                organization.id(),
                seeker.id(),
                reference,
                sent.text("threadId"),
                sent.text("messageId"),
                bulk,
                template,
                list,
                search);
        operations =
                TABLES.stream().flatMap(table -> table.apply(there).stream()).toList();
    }

    Client somebody(Role role) {
        return Objects.requireNonNull(somebody.get(role));
    }

    /** Somebody who may. */
    Client by(Operation operation) {
        return operation.roles().isEmpty()
                ? nodes.client()
                : somebody(operation.roles().iterator().next());
    }

    /** One test for each operation; nothing may happen in any. */
    List<DynamicTest> each(Consumer<Operation> check) {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    long head = nodes.head();
                    check.accept(operation);
                    assertThat(nodes.head()).isEqualTo(head);
                }))
                .toList();
    }

    @Override
    public void close() {
        nodes.close();
    }
}
