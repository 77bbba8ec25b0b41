package hellowork.command;

import java.security.SecureRandom;
import java.util.UUID;

/** The one source of random ids and secrets. */
public final class NewIds {
    private final SecureRandom random = new SecureRandom();

    /** A random UUID (version 4). */
    public UUID uuid() {
        byte[] bytes = bytes(16);
        long high = 0;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            high = (high << 8) | (bytes[i] & 0xFF);
            low = (low << 8) | (bytes[i + 8] & 0xFF);
        }
        return new UUID((high & ~0xF000L) | 0x4000L, (low & ~(0b11L << 62)) | (0b10L << 62));
    }

    /** So many random bytes. */
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
