package hellowork.events;

import java.util.regex.Pattern;

/** 利用実績報告 of one organization for one fiscal year: {@code usage-report-}, the organization's UUID and the year. */
public record UsageReportId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("usage-report-[0-9a-f-]{36}-[0-9]{4}");

    public UsageReportId {
        TextValue.check(value, FORM);
    }

    /** The report of this organization for the fiscal year that begins on 1 April of {@code fiscalYear}. */
    public static UsageReportId of(OrganizationId organization, int fiscalYear) {
        return new UsageReportId(
                "usage-report-%s-%04d".formatted(organization.value().substring("organization-".length()), fiscalYear));
    }
}
