package hellowork.events;

import java.util.regex.Pattern;

/** One account: somebody who can log in. {@code account-} and a UUID. */
public record AccountId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("account-[0-9a-f-]{36}");

    public AccountId {
        TextValue.check(value, FORM);
    }
}
