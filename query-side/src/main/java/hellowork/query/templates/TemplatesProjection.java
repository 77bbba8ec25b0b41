package hellowork.query.templates;

import hellowork.events.MessageTemplateEvent.TemplateChanged;
import hellowork.events.MessageTemplateEvent.TemplateMade;
import hellowork.events.MessageTemplateEvent.TemplateRemoved;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The templates of each organization, by name. */
@Component
@Projects(
        name = TemplatesProjection.NAME,
        version = 1,
        from = {TemplateMade.class, TemplateChanged.class, TemplateRemoved.class},
        into = "template")
class TemplatesProjection implements Projection {
    static final String NAME = "templates";

    private record Row(
            String templateId,
            String organizationId,
            String name,
            String subject,
            String body,
            long version,
            Instant changedAt,
            boolean removed) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Fact fact : facts.inOrder()) {
            if (fact.event() instanceof TemplateMade e) {
                rows.put(
                        fact.aggregateId(),
                        row(fact, e.organizationId().value(), e.name(), e.subject(), e.body(), false));
            } else if (fact.event() instanceof TemplateChanged e) {
                rows.put(
                        fact.aggregateId(),
                        row(fact, e.organizationId().value(), e.name(), e.subject(), e.body(), false));
            } else if (fact.event() instanceof TemplateRemoved e) {
                rows.put(fact.aggregateId(), row(fact, e.organizationId().value(), "", "", "", true));
            }
        }
        Rows.write(database, """
            insert into template select * from json_populate_recordset(null::template, :rows::json)
            on conflict (template_id) do update set
                name = excluded.name, subject = excluded.subject, body = excluded.body,
                version = excluded.version, changed_at = excluded.changed_at, removed = excluded.removed
            """, rows.values());
    }

    private static Row row(Fact fact, String organization, String name, String subject, String body, boolean removed) {
        return new Row(
                fact.aggregateId(),
                organization,
                name,
                subject,
                body,
                fact.sequenceNumber(),
                fact.event().at(),
                removed);
    }
}
