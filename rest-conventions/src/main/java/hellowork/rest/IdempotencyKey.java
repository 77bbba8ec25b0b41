package hellowork.rest;

import hellowork.events.AccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * The client's key for one creating request. The id of what is created is derived from it and from who asks, so that
 * the same request sent again finds the same thing; with another body it is refused (P-IDEMPOTENCY).
 */
public record IdempotencyKey(String value, String bodyHash) {

    /** The UUID of the thing of this kind that this account creates with this key. */
    public UUID uuid(AccountId account, String kind) {
        return uuid(account.value(), kind);
    }

    /** The same for somebody who has no account yet and is told apart by this text. */
    public UUID uuid(String who, String kind) {
        ByteBuffer hash = ByteBuffer.wrap(
                SessionToken.sha256((kind + "\n" + who + "\n" + value).getBytes(StandardCharsets.UTF_8)));
        long version8 = (hash.getLong() & ~0xF000L) | 0x8000L;
        long variant = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(version8, variant);
    }

    /** What the events of this request carry of it: the key as this account's own, and the hash of the body. */
    public Map<String, String> metadata(String who) {
        return Map.of("key", uuid(who, "key").toString(), "body", bodyHash);
    }
}
