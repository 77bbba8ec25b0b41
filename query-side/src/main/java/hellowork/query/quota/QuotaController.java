package hellowork.query.quota;

import hellowork.events.AllowanceId;
import hellowork.events.JapanTime;
import hellowork.events.Role;
import hellowork.query.CalendarMonth;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is left of the day's 1,000 案内送信等 (S-10 民Q3). */
@RestController
@Tag(name = "Messages")
class QuotaController {

    private final JdbcClient database;
    private final BusinessClock clock;

    QuotaController(@QueryDatabase JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param day a calendar day in Asia/Tokyo
     * @param resetsAt the midnight in Asia/Tokyo that ends the day
     */
    record Quota(LocalDate day, int limit, int used, int left, OffsetDateTime resetsAt) {}

    /** What was used of one day's allowance. */
    record Use(LocalDate day, int used) {}

    /**
     * @param limit of each day
     * @param days all days of the month in order, the coming ones too
     */
    record QuotaMonth(
            @Schema(type = "string", example = "2026-05") YearMonth month, int limit, List<Use> days) {}

    @Operation(
            operationId = "readQuota",
            summary = "What the organization has used and has left on a day, by default today in Asia/Tokyo (S-10)")
    @GetMapping("/api/v1/quota")
    @ReadsFrom(QuotaProjection.NAME)
    Quota quota(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @RequestParam(name = "day", required = false) @Nullable LocalDate asked) {
        LocalDate day = asked == null ? JapanTime.dayOf(clock.instant()) : asked;
        int used = database.sql("select used from quota where organization_id = :organization and day = :day")
                .param("organization", actor.organization().value())
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new Quota(
                day,
                AllowanceId.MESSAGES_A_DAY,
                used,
                Math.max(0, AllowanceId.MESSAGES_A_DAY - used),
                day.plusDays(1).atStartOfDay(JapanTime.zone()).toOffsetDateTime());
    }

    @Operation(
            operationId = "readQuotaOfMonth",
            summary = "What the organization has used on each day of a month, by default this one in Asia/Tokyo (S-10)")
    @GetMapping("/api/v1/quota/days")
    @ReadsFrom(QuotaProjection.NAME)
    QuotaMonth days(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @Parameter(schema = @Schema(type = "string", example = "2026-05"))
                    @RequestParam(name = "month", required = false)
                    @Nullable
                    YearMonth asked) {
        CalendarMonth month =
                CalendarMonth.asked(asked == null ? YearMonth.from(JapanTime.dayOf(clock.instant())) : asked);
        Map<LocalDate, Integer> used = Rows.all(database.sql("""
            select day, used from quota where organization_id = :organization and day between :first and :last
            """)
                        .param("organization", actor.organization().value())
                        .param("first", month.first())
                        .param("last", month.last())
                        .query(Use.class))
                .stream()
                .collect(Collectors.toMap(Use::day, Use::used));
        return new QuotaMonth(
                month.month(),
                AllowanceId.MESSAGES_A_DAY,
                month.days().stream()
                        .map(day -> new Use(day, used.getOrDefault(day, 0)))
                        .toList());
    }
}
