package hellowork.events;

import java.util.regex.Pattern;

/** One login, from the password to the end of the session that it opens. Made by the server, never by a client. */
public record LoginId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("login-[0-9a-f-]{36}");

    public LoginId {
        TextValue.check(value, FORM);
    }
}
