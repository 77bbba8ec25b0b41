package hellowork.events;

import java.util.regex.Pattern;

/** The claim on one login name: the keyed hash of a mail address, so that one address is one account. */
public record LoginNameId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("login-name-[0-9a-f]{64}");

    public LoginNameId {
        TextValue.check(value, FORM);
    }
}
