package hellowork.events;

/** One account: somebody who can log in. {@code account-} and a UUID. */
public record AccountId(String value) implements AggregateId {
    public AccountId {
        TextValue.check(value, "account-[0-9a-f-]{36}");
    }
}
