package hellowork.events;

import java.util.regex.Pattern;

/** One user organization (利用団体): one approved application, the unit of quota, block and report. */
public record OrganizationId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("organization-[0-9a-f-]{36}");

    public OrganizationId {
        TextValue.check(value, FORM);
    }
}
