package hellowork.query.analysis;

import hellowork.events.JapanTime;
import hellowork.events.Role;
import hellowork.query.CalendarMonth;
import hellowork.query.QueryDatabase;
import hellowork.query.analysis.AnalysisProjection.Item;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How often something happened, in the whole service: days and months that are over, without small numbers. */
@RestController
@Tag(name = "Analysis")
@EnableConfigurationProperties(SmallGroups.class)
class AnalysisController {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final JdbcClient database;
    private final SmallGroups groups;
    private final BusinessClock clock;

    AnalysisController(@QueryDatabase JdbcClient database, SmallGroups groups, BusinessClock clock) {
        this.database = database;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * One day; a number that is too small is absent.
     *
     * @param messages of organizations to job seekers
     * @param replies of job seekers to organizations
     */
    record Day(
            LocalDate day,
            @Nullable Integer messages,
            @Nullable Integer replies) {}

    /** @param days of the month that are over, in order */
    record Messages(
            @Schema(type = "string", example = "2026-05") YearMonth month, List<Day> days) {}

    /** @param blocks how often an organization was blocked; absent if that is too small a number */
    record BlocksOfMonth(
            @Schema(type = "string", example = "2026-05") YearMonth month,
            @Nullable Integer blocks) {}

    /** @param months of the fiscal year that are over, in order */
    record Blocks(int fiscalYear, List<BlocksOfMonth> months) {}

    private record Count(String item, LocalDate day, int number) {}

    @Operation(
            operationId = "countMessages",
            summary = "Messages and replies on each day of a month that is over, small numbers withheld")
    @GetMapping("/api/v1/analysis/messages")
    @ReadsFrom(AnalysisProjection.NAME)
    Messages messages(
            @ActingAs(Role.ANALYST) Actor actor,
            @Parameter(schema = @Schema(type = "string", example = "2026-05")) @RequestParam YearMonth month) {
        CalendarMonth asked = CalendarMonth.asked(month);
        Map<String, Map<LocalDate, Integer>> counts = counts(asked.first(), asked.last());
        LocalDate today = JapanTime.dayOf(clock.instant());
        return new Messages(
                month,
                asked.days().stream()
                        .filter(day -> day.isBefore(today))
                        .map(day -> new Day(
                                day,
                                groups.told(number(counts, Item.MESSAGES, day)),
                                groups.told(number(counts, Item.REPLIES, day))))
                        .toList());
    }

    @Operation(
            operationId = "countBlocks",
            summary = "How often organizations were blocked in each month of a fiscal year that is over, small numbers "
                    + "withheld")
    @GetMapping("/api/v1/analysis/blocks")
    @ReadsFrom(AnalysisProjection.NAME)
    Blocks blocks(@ActingAs(Role.ANALYST) Actor actor, @RequestParam @Min(2000) @Max(9998) int fiscalYear) {
        YearMonth april = YearMonth.of(fiscalYear, Month.APRIL);
        YearMonth current = YearMonth.from(JapanTime.dayOf(clock.instant()));
        Map<LocalDate, Integer> days = counts(
                        april.atDay(1), april.plusMonths(MONTHS_OF_A_YEAR - 1).atEndOfMonth())
                .getOrDefault(Item.BLOCKS.name(), Map.of());
        return new Blocks(
                fiscalYear,
                Stream.iterate(april, month -> month.plusMonths(1))
                        .limit(MONTHS_OF_A_YEAR)
                        .filter(month -> month.isBefore(current))
                        .map(month -> new BlocksOfMonth(month, groups.told(sum(days, month))))
                        .toList());
    }

    private static int sum(Map<LocalDate, Integer> days, YearMonth month) {
        return days.entrySet().stream()
                .filter(day -> YearMonth.from(day.getKey()).equals(month))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int number(Map<String, Map<LocalDate, Integer>> counts, Item item, LocalDate day) {
        return counts.getOrDefault(item.name(), Map.of()).getOrDefault(day, 0);
    }

    private Map<String, Map<LocalDate, Integer>> counts(LocalDate first, LocalDate last) {
        return Rows.all(database.sql("""
            select item, day, number from analysis_count where item in (:items) and day between :first and :last
            """)
                        .param("items", Stream.of(Item.values()).map(Item::name).toList())
                        .param("first", first)
                        .param("last", last)
                        .query(Count.class))
                .stream()
                .collect(Collectors.groupingBy(Count::item, Collectors.toMap(Count::day, Count::number)));
    }
}
