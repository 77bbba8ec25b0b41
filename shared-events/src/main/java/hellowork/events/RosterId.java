package hellowork.events;

import java.util.regex.Pattern;

/** The additional accounts (追加アカウント) of one organization: {@code roster-} and the organization's UUID. */
public record RosterId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("roster-[0-9a-f-]{36}");

    public RosterId {
        TextValue.check(value, FORM);
    }

    /** The roster of this organization. */
    public static RosterId of(OrganizationId organization) {
        return new RosterId("roster-" + organization.value().substring("organization-".length()));
    }
}
