package hellowork.query.views;

import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationId;
import hellowork.events.ProfileViewEvent.ProfileOpened;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 閲覧・連絡の記録: the log of looks and messages of each job seeker. */
@Component
@Projects(
        name = ViewsProjection.NAME,
        version = 2,
        from = {
            ProfileOpened.class,
            MessageSent.class,
            ApplicationSubmitted.class,
            ApplicationCorrected.class,
            ChangeApproved.class
        },
        into = {"view", "view_organization", "view_contractor"})
class ViewsProjection implements Projection {
    static final String NAME = "views";

    private record Row(
            String jobSeekerId,
            long position,
            String organizationId,
            View.Kind kind,
            Instant at,
            @Nullable String jointApplicantId) {

        static Row of(long position, ProfileOpened event) {
            return of(
                    position,
                    event.jobSeekerId(),
                    event.organizationId(),
                    event.jointApplicantId(),
                    View.Kind.VIEWED,
                    event.at());
        }

        static Row of(long position, MessageSent event) {
            return of(
                    position,
                    event.jobSeekerId(),
                    event.organizationId(),
                    event.jointApplicantId(),
                    View.Kind.CONTACTED,
                    event.at());
        }

        private static Row of(
                long position,
                JobSeekerId jobSeeker,
                OrganizationId organization,
                @Nullable JointApplicantId contractor,
                View.Kind kind,
                Instant at) {
            return new Row(
                    jobSeeker.value(),
                    position,
                    organization.value(),
                    kind,
                    at,
                    contractor == null ? null : contractor.value());
        }
    }

    private record Organization(String organizationId, String name, String category) {
        static Organization of(OrganizationId id, Application application) {
            return new Organization(
                    id.value(),
                    application.establishment().name(),
                    application.category().name());
        }
    }

    /** Named as long as there is a line about it, though its commission may have ended. */
    private record Contractor(String jointApplicantId, String name) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        List<Row> rows = new ArrayList<>();
        Map<String, Organization> organizations = new LinkedHashMap<>();
        Map<String, Contractor> contractors = new LinkedHashMap<>();
        for (Fact fact : facts.inOrder()) {
            switch (fact.event()) {
                case ProfileOpened e -> rows.add(Row.of(fact.position(), e));
                case MessageSent e -> rows.add(Row.of(fact.position(), e));
                case ApplicationSubmitted e -> name(e.organizationId(), e.application(), organizations, contractors);
                case ApplicationCorrected e -> name(e.organizationId(), e.application(), organizations, contractors);
                case ChangeApproved e -> name(e.organizationId(), e.application(), organizations, contractors);
                case DomainEvent _ -> {} // it follows no others
            }
        }
        Rows.write(database, """
            insert into view select * from json_populate_recordset(null::view, :rows::json)
            on conflict do nothing
            """, rows);
        Rows.write(database, """
            insert into view_organization select * from json_populate_recordset(null::view_organization, :rows::json)
            on conflict (organization_id) do update set name = excluded.name, category = excluded.category
            """, organizations.values());
        Rows.write(database, """
            insert into view_contractor select * from json_populate_recordset(null::view_contractor, :rows::json)
            on conflict (joint_applicant_id) do update set name = excluded.name
            """, contractors.values());
    }

    private static void name(
            OrganizationId id,
            Application application,
            Map<String, Organization> organizations,
            Map<String, Contractor> contractors) {
        organizations.put(id.value(), Organization.of(id, application));
        for (JointApplicant joint : application.joint()) {
            String contractor = joint.jointApplicantId().value();
            contractors.put(contractor, new Contractor(contractor, joint.name()));
        }
    }
}
