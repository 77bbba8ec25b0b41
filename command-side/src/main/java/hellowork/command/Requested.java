package hellowork.command;

import hellowork.events.AccountId;
import hellowork.rest.Actor;
import hellowork.rest.IdempotencyKey;
import hellowork.store.RecordedEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for a command, and under which key: what the metadata of its events tells.
 *
 * @param actor the account of a living session; absent for a stranger
 * @param who tells askers apart whose keys may be the same; never written anywhere
 */
public record Requested(
        @Nullable AccountId actor, String who, @Nullable IdempotencyKey key) {

    public static Requested by(Actor actor) {
        return new Requested(actor.accountId(), actor.accountId().value(), null);
    }

    public static Requested by(Actor actor, IdempotencyKey key) {
        return new Requested(actor.accountId(), actor.accountId().value(), key);
    }

    /** By somebody who is not logged in. */
    public static Requested byStranger() {
        return new Requested(null, "", null);
    }

    /** By somebody who is not logged in, and whom this text tells apart from others with the same key. */
    public static Requested byStranger(String who, IdempotencyKey key) {
        return new Requested(null, who, key);
    }

    /** The key as this asker's own: no other one's request has the same. */
    public String keyOfItsOwn() {
        return metadata().getOrDefault(RecordedEvent.KEY, "");
    }

    Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        if (actor != null) {
            metadata.put("actor", actor.value());
        }
        if (key != null) {
            metadata.putAll(key.metadata(who));
        }
        return metadata;
    }
}
