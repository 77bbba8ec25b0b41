package hellowork.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * UUIDs that follow from a name and a key of the service: version 8 (RFC 9562), filled from HMAC-SHA-256. The same name
 * gives the same UUID; without the key nobody can tell or confirm the name behind one, however short it is.
 */
public final class DerivedIds {
    private final SecretKeySpec key;

    public DerivedIds(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The UUID of this name. */
    public UUID of(String name) {
        ByteBuffer hash = ByteBuffer.wrap(hmac(name.getBytes(StandardCharsets.UTF_8)));
        long version8 = (hash.getLong() & ~0xF000L) | 0x8000L;
        long variant = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(version8, variant);
    }

    private byte[] hmac(byte[] name) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
