package hellowork.events;

import java.util.regex.Pattern;

/** All saved searches of one organization: {@code search-shelf-} and the organization's UUID. */
public record SearchShelfId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("search-shelf-[0-9a-f-]{36}");

    public SearchShelfId {
        TextValue.check(value, FORM);
    }

    /** The shelf of this organization. */
    public static SearchShelfId of(OrganizationId organization) {
        return new SearchShelfId("search-shelf-" + organization.value().substring("organization-".length()));
    }
}
