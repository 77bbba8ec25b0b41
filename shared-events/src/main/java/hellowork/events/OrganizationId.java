package hellowork.events;

/** One user organization (利用団体): one approved application, the unit of quota, block and report. */
public record OrganizationId(String value) implements AggregateId {
    public OrganizationId {
        TextValue.check(value, "organization-[0-9a-f-]{36}");
    }
}
