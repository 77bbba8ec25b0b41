package hellowork.query.usagereport;

import hellowork.events.BureauCode;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.analysis.SmallGroups;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.reference.LabourBureau;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many reports of a fiscal year have been received, by labour bureau (S-50, S-51). */
@RestController
@Tag(name = "Analysis")
class UsageReportCountsController {
    private final JdbcClient database;
    private final SmallGroups groups;
    private final List<BureauCode> bureaus =
            ReferenceData.published().bureaus().stream().map(LabourBureau::code).toList();

    UsageReportCountsController(@QueryDatabase JdbcClient database, SmallGroups groups) {
        this.database = database;
        this.groups = groups;
    }

    /**
     * One bureau's. For analysts all numbers are absent where too few organizations have to report.
     *
     * @param required how many organizations have to report the year
     * @param reported how many have
     * @param zero how many of these had nothing to report
     * @param late how many of these came after 20 April
     */
    record Received(
            BureauCode bureau,
            @Nullable Integer required,
            @Nullable Integer reported,
            @Nullable Integer zero,
            @Nullable Integer late) {}

    /** @param items for analysts every bureau, for an officer the own one */
    record ReceivedByBureau(int fiscalYear, List<Received> items) {}

    private record Row(String bureau, int required, int reported, int zero, int late) {
        static Row none(BureauCode bureau) {
            return new Row(bureau.value(), 0, 0, 0, 0);
        }

        Received all() {
            return new Received(new BureauCode(bureau), required, reported, zero, late);
        }

        Received nothing() {
            return new Received(new BureauCode(bureau), null, null, null, null);
        }
    }

    @Operation(
            operationId = "countUsageReports",
            summary = "Reports of a fiscal year by labour bureau: for analysts without small groups, for an officer "
                    + "those of the own bureau (S-50, S-51)")
    @GetMapping("/api/v1/analysis/usage-reports")
    @ReadsFrom(UsageReportProjection.NAME)
    ReceivedByBureau received(
            @ActingAs({Role.ANALYST, Role.BUREAU_OFFICER}) Actor actor,
            @RequestParam @Min(2000) @Max(9998) int fiscalYear) {
        if (actor.role() == Role.BUREAU_OFFICER) {
            BureauCode own = actor.ownBureau();
            return new ReceivedByBureau(
                    fiscalYear,
                    List.of(rows(fiscalYear, own)
                            .getOrDefault(own.value(), Row.none(own))
                            .all()));
        }
        Map<String, Row> rows = rows(fiscalYear, null);
        return new ReceivedByBureau(
                fiscalYear,
                bureaus.stream()
                        .map(bureau -> rows.getOrDefault(bureau.value(), Row.none(bureau)))
                        .map(row -> groups.isTold(row.required()) ? row.all() : row.nothing())
                        .toList());
    }

    /** @param bureau the only one, if not all are asked for */
    private Map<String, Row> rows(int fiscalYear, @Nullable BureauCode bureau) {
        JdbcClient.StatementSpec statement = database.sql(
                        """
                        select known.bureau, count(*) as required, count(filed.organization_id) as reported,
                               count(*) filter (where filed.zero) as zero, count(*) filter (where filed.late) as late
                        from usage_year year
                        join usage_organization known on known.organization_id = year.organization_id
                        left join usage_filed filed
                            on filed.organization_id = year.organization_id and filed.fiscal_year = year.fiscal_year
                        where year.fiscal_year = :year %s
                        group by known.bureau
                        """.formatted(bureau == null ? "" : "and known.bureau = :bureau"))
                .param("year", fiscalYear);
        return Rows.all((bureau == null ? statement : statement.param("bureau", bureau.value())).query(Row.class))
                .stream()
                .collect(Collectors.toMap(Row::bureau, Function.identity()));
    }
}
