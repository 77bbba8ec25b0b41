package hellowork.query.templates;

import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.events.TemplateId;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import hellowork.rest.RestRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** ひな形: shared within the organization. */
@RestController
@Tag(name = "Messages")
class TemplatesController {
    private static final String LIST = "templates";

    private final JdbcClient database;
    private final Cursors cursors;

    TemplatesController(@QueryDatabase JdbcClient database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    record Template(TemplateId templateId, String name, String subject, String body, Instant changedAt) {}

    private record Row(String templateId, String name, String subject, String body, long version, Instant changedAt) {
        Template template() {
            return new Template(new TemplateId(templateId), name, subject, body, changedAt);
        }
    }

    @Operation(operationId = "listTemplates", summary = "The organization's templates (ひな形), by name")
    @GetMapping("/api/v1/templates")
    @ReadsFrom(TemplatesProjection.NAME)
    Page<Template> templates(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        OrganizationId organization = actor.organization();
        List<String> after = cursor == null ? List.of("", "") : cursors.keys(LIST, organization.value(), cursor);
        List<Row> rows = Rows.all(database.sql("""
            select template_id, name, subject, body, version, changed_at from template
            where organization_id = :organization and not removed and (name, template_id) > (:name, :id)
            order by name, template_id limit :rows
            """)
                .param("organization", organization.value())
                .param("name", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(Row.class));
        return Page.of(
                rows,
                limit,
                Row::template,
                last -> cursors.after(LIST, organization.value(), List.of(last.name(), last.templateId())));
    }

    @Operation(operationId = "readTemplate", summary = "A template; its ETag is what If-Match asks for")
    @GetMapping("/api/v1/templates/{templateId}")
    @ReadsFrom(TemplatesProjection.NAME)
    ResponseEntity<Template> template(@ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable TemplateId templateId) {
        Row row = database.sql("""
            select template_id, name, subject, body, version, changed_at from template
            where template_id = :id and organization_id = :organization and not removed
            """)
                .param("id", templateId.value())
                .param("organization", actor.organization().value())
                .query(Row.class)
                .optional()
                .orElseThrow(RestRule.UNKNOWN::violated);
        return ResponseEntity.ok().eTag("\"" + row.version() + "\"").body(row.template());
    }
}
