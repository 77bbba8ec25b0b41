package hellowork.query.views;

import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationId;
import hellowork.events.ProfileViewEvent.ProfileOpened;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 閲覧・連絡の記録: the log of looks and messages of each job seeker. */
@Component
class ViewsProjection implements Projection {
    static final String NAME = "views";

    private record Row(String jobSeekerId, long position, String organizationId, View.Kind kind, Instant at) {}

    private record Organization(String organizationId, String name, String category) {
        static Organization of(OrganizationId id, Application application) {
            return new Organization(
                    id.value(),
                    application.establishment().name(),
                    application.category().name());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("view", "view_organization");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                ProfileOpened.class,
                OutreachReceived.class,
                AnswerReceived.class,
                ApplicationSubmitted.class,
                ApplicationCorrected.class,
                ChangeApproved.class);
    }

    @Override
    public void apply(Facts facts, JdbcClient database) {
        List<Row> rows = new ArrayList<>();
        Map<String, Organization> organizations = new LinkedHashMap<>();
        for (Fact fact : facts.inOrder()) {
            switch (fact.event()) {
                case ProfileOpened e -> rows.add(row(fact, e.jobSeekerId(), e.organizationId(), View.Kind.VIEWED));
                case OutreachReceived e ->
                    rows.add(row(fact, e.jobSeekerId(), e.organizationId(), View.Kind.CONTACTED));
                case AnswerReceived e -> rows.add(row(fact, e.jobSeekerId(), e.organizationId(), View.Kind.CONTACTED));
                case ApplicationSubmitted e ->
                    organizations.put(e.organizationId().value(), Organization.of(e.organizationId(), e.application()));
                case ApplicationCorrected e ->
                    organizations.put(e.organizationId().value(), Organization.of(e.organizationId(), e.application()));
                case ChangeApproved e ->
                    organizations.put(e.organizationId().value(), Organization.of(e.organizationId(), e.application()));
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
    }

    private static Row row(Fact fact, JobSeekerId jobSeeker, OrganizationId organization, View.Kind kind) {
        return new Row(
                jobSeeker.value(),
                fact.position(),
                organization.value(),
                kind,
                fact.event().at());
    }
}
