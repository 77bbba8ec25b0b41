package hellowork.events;

/** One login, from the password to the end of the session that it opens. Made by the server, never by a client. */
public record LoginId(String value) implements AggregateId {
    public LoginId {
        TextValue.check(value, "login-[0-9a-f-]{36}");
    }
}
