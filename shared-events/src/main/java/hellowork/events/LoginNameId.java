package hellowork.events;

/** The claim on one login name: the keyed hash of a mail address, so that one address is one account. */
public record LoginNameId(String value) implements AggregateId {
    public LoginNameId {
        TextValue.check(value, "login-name-[0-9a-f]{64}");
    }
}
