package hellowork.events;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** What one organization may send on one day: {@code allowance-}, the organization's UUID and the day in Asia/Tokyo. */
public record AllowanceId(String value) implements AggregateId {
    /** S-10 民Q3: 総数で1日1,000件. */
    public static final int MESSAGES_A_DAY = 1_000;

    private static final Pattern FORM = Pattern.compile("allowance-[0-9a-f-]{36}-[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public AllowanceId {
        TextValue.check(value, FORM);
    }

    /** The allowance of this organization on this day in Asia/Tokyo. */
    public static AllowanceId of(OrganizationId organization, LocalDate day) {
        return new AllowanceId("allowance-" + organization.value().substring("organization-".length()) + "-" + day);
    }
}
