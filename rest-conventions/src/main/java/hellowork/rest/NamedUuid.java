package hellowork.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** UUIDs that follow from a name: version 8 (RFC 9562), filled from SHA-256. The name cannot be told from the UUID. */
public final class NamedUuid {
    private NamedUuid() {}

    /** The UUID of this name; another one for every other name. */
    public static UUID of(String name) {
        ByteBuffer hash = ByteBuffer.wrap(SessionToken.sha256(name.getBytes(StandardCharsets.UTF_8)));
        long version8 = (hash.getLong() & ~0xF000L) | 0x8000L;
        long variant = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(version8, variant);
    }
}
