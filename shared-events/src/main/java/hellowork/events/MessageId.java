package hellowork.events;

/** One message within a thread. */
public record MessageId(String value) implements TextValue {
    public MessageId {
        TextValue.check(value, "message-[0-9a-f-]{36}");
    }
}
