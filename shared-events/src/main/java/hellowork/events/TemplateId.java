package hellowork.events;

import java.util.regex.Pattern;

/** One template (ひな形) of an organization. */
public record TemplateId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("template-[0-9a-f-]{36}");

    public TemplateId {
        TextValue.check(value, FORM);
    }
}
