package hellowork.command;

import hellowork.rest.Actor;
import hellowork.rest.IdempotencyKey;
import hellowork.store.RecordedEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for a command, and under which key: what the metadata of its events tells.
 *
 * @param who the account, or what tells a stranger apart
 */
public record Requested(String who, @Nullable IdempotencyKey key) {

    public static Requested by(Actor actor) {
        return new Requested(actor.accountId().value(), null);
    }

    public static Requested by(Actor actor, IdempotencyKey key) {
        return new Requested(actor.accountId().value(), key);
    }

    /** By somebody who is not logged in. */
    public static Requested byStranger() {
        return new Requested("", null);
    }

    /** By the service itself. */
    public static Requested byTheService() {
        return new Requested("service", null);
    }

    /** The key as this account's own: no other account's request has the same. */
    public String keyOfItsOwn() {
        return metadata().getOrDefault(RecordedEvent.KEY, "");
    }

    Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        if (who.startsWith("account-")) {
            metadata.put("actor", who);
        }
        if (key != null) {
            metadata.putAll(key.metadata(who));
        }
        return metadata;
    }
}
