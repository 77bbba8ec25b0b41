package hellowork.rest;

import hellowork.events.AccountId;
import java.util.Map;
import java.util.UUID;

/**
 * The client's key for one creating request. The id of what is created is derived from it and from who asks, so that
 * the same request sent again finds the same thing; with another body it is refused (P-IDEMPOTENCY).
 */
public record IdempotencyKey(String value, String bodyHash, DerivedIds ids) {

    /** The UUID of the thing of this kind that this account creates with this key. */
    public UUID uuid(AccountId account, String kind) {
        return uuid(account.value(), kind);
    }

    /** The same for somebody who has no account yet and is told apart by this text. */
    public UUID uuid(String who, String kind) {
        return ids.of(kind + "\n" + who + "\n" + value);
    }

    /** What the events of this request carry of it: the key as this account's own, and the hash of the body. */
    public Map<String, String> metadata(String who) {
        return Map.of("key", uuid(who, "key").toString(), "body", bodyHash);
    }
}
