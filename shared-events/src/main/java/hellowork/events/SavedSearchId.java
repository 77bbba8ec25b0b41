package hellowork.events;

import java.util.regex.Pattern;

/** One saved search (保存した検索条件) of an organization. */
public record SavedSearchId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("saved-search-[0-9a-f-]{36}");

    public SavedSearchId {
        TextValue.check(value, FORM);
    }
}
