package hellowork.query.organizations;

import hellowork.events.OrganizationEvent;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every application as it stands, for the lists of the bureaus. Holds no persons. */
@Component
@Projects(name = OrganizationsProjection.NAME, version = 3, from = OrganizationEvent.class, into = "organization")
class OrganizationsProjection implements Projection {
    static final String NAME = "organizations";

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, OrganizationRow> rows = new LinkedHashMap<>();
        facts.of(OrganizationEvent.class)
                .forEach(event -> rows.computeIfAbsent(event.organizationId().value(), OrganizationRow::new)
                        .add(event));
        Rows.write(
                database,
                """
                merge into organization before
                using json_populate_recordset(null::organization, :rows::json) row
                on before.organization_id = row.organization_id
                when matched then update set
                    bureau = coalesce(row.bureau, before.bureau),
                    name = coalesce(row.name, before.name),
                    category = coalesce(row.category, before.category),
                    legal_basis = coalesce(row.legal_basis, before.legal_basis),
                    -- a corrected application may have lost its licence number
                    licence_base = case when row.bureau is null then before.licence_base else row.licence_base end,
                    licence_branch = case when row.bureau is null then before.licence_branch else row.licence_branch end,
                    decided = coalesce(row.decided, before.decided),
                    lapsed = coalesce(row.lapsed, before.lapsed),
                    usable_until = coalesce(row.usable_until, before.usable_until),
                    change_waits = coalesce(row.change_waits, before.change_waits),
                    renewal_waits = coalesce(row.renewal_waits, before.renewal_waits),
                    second_application = coalesce(row.second_application, before.second_application),
                    decided_at = coalesce(row.decided_at, before.decided_at),
                    change_asked_at = coalesce(row.change_asked_at, before.change_asked_at),
                    renewal_asked_at = coalesce(row.renewal_asked_at, before.renewal_asked_at),
                    submitted_at = coalesce(row.submitted_at, before.submitted_at),
                    changed_at = row.changed_at
                when not matched then insert (
                    organization_id, bureau, name, category, legal_basis, licence_base, licence_branch, decided, lapsed,
                    usable_until, change_waits, renewal_waits, second_application, decided_at, change_asked_at,
                    renewal_asked_at, submitted_at, changed_at)
                values (
                    row.organization_id, row.bureau, row.name, row.category, row.legal_basis, row.licence_base,
                    row.licence_branch, row.decided, coalesce(row.lapsed, false), row.usable_until,
                    coalesce(row.change_waits, false), coalesce(row.renewal_waits, false),
                    coalesce(row.second_application, false), row.decided_at, row.change_asked_at,
                    row.renewal_asked_at, row.submitted_at, row.changed_at)
                """,
                rows.values().stream().map(OrganizationRow::columns).toList());
    }
}
