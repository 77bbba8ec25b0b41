package hellowork.query.organizations;

import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every application as it stands, for the lists of the bureaus. Holds no persons. */
@Component
class OrganizationsProjection implements Projection {
    static final String NAME = "organizations";

    /** What changes of a row; what stays is absent, but for the state and its time, which always come along. */
    private record Row(
            String organizationId,
            @Nullable String bureau,
            @Nullable String name,
            @Nullable String category,
            @Nullable String legalBasis,
            @Nullable String licenceBase,
            @Nullable String licenceBranch,
            @Nullable OrganizationState state,
            @Nullable Instant submittedAt,
            @Nullable Instant changedAt) {

        static Row untouched(String id) {
            return new Row(id, null, null, null, null, null, null, null, null, null);
        }

        Row with(Application application) {
            LicenceNumber licence = application.licenceNumber();
            return new Row(
                    organizationId,
                    application.bureau().value(),
                    application.establishment().name(),
                    application.category().name(),
                    application.legalBasis().name(),
                    licence == null ? null : licence.base(),
                    licence == null ? null : licence.branch(),
                    state,
                    submittedAt,
                    changedAt);
        }

        Row submitted(Instant at) {
            return new Row(
                    organizationId, bureau, name, category, legalBasis, licenceBase, licenceBranch, state, at, at);
        }

        Row now(@Nullable OrganizationState next, Instant at) {
            return new Row(
                    organizationId,
                    bureau,
                    name,
                    category,
                    legalBasis,
                    licenceBase,
                    licenceBranch,
                    next == null ? state : next,
                    submittedAt,
                    at);
        }

        Row after(OrganizationEvent event) {
            return switch (event) {
                case ApplicationSubmitted e ->
                    with(e.application()).submitted(e.at()).now(OrganizationState.SUBMITTED, e.at());
                case ApplicationCorrected e -> with(e.application()).now(OrganizationState.SUBMITTED, e.at());
                case OfficersNamed e -> now(null, e.at());
                case ApplicationFormReceived e -> now(OrganizationState.FORM_RECEIVED, e.at());
                case ApplicationReturned e -> now(OrganizationState.RETURNED, e.at());
                case ApplicationApproved e -> now(OrganizationState.APPROVED, e.at());
                case ApplicationRejected e -> now(OrganizationState.REJECTED, e.at());
            };
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
        return List.of("organization");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                ApplicationSubmitted.class,
                OfficersNamed.class,
                ApplicationFormReceived.class,
                ApplicationReturned.class,
                ApplicationCorrected.class,
                ApplicationApproved.class,
                ApplicationRejected.class);
    }

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, Row> rows = new LinkedHashMap<>();
        facts.of(OrganizationEvent.class)
                .forEach(event -> rows.compute(
                        event.organizationId().value(),
                        (id, before) -> (before == null ? Row.untouched(id) : before).after(event)));
        Rows.write(database, """
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
                state = coalesce(row.state, before.state),
                submitted_at = coalesce(row.submitted_at, before.submitted_at),
                changed_at = row.changed_at
            when not matched then insert values (
                row.organization_id, row.bureau, row.name, row.category, row.legal_basis, row.licence_base,
                row.licence_branch, row.state, row.submitted_at, row.changed_at)
            """, rows.values());
    }
}
