package hellowork.rest;

import hellowork.events.LoginId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * The bearer token of a session: the login's UUID, which names its stream, and 256 random bits, of which the history
 * holds only a hash.
 */
public record SessionToken(LoginId loginId, String secret) {
    private static final int SECRET_BYTES = 32;
    private static final String PREFIX = "login-";

    public static SessionToken of(LoginId loginId, byte[] random) {
        return new SessionToken(loginId, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** A new one from a source of so many random bytes. */
    public static SessionToken random(LoginId loginId, IntFunction<byte[]> bytes) {
        return of(loginId, bytes.apply(SECRET_BYTES));
    }

    /** The token that this text is, or nothing if it cannot be one. */
    static Optional<SessionToken> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != 16 + SECRET_BYTES) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            LoginId login = new LoginId(PREFIX + new UUID(buffer.getLong(), buffer.getLong()));
            byte[] secret = new byte[SECRET_BYTES];
            buffer.get(secret);
            return Optional.of(of(login, secret));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text that the client sends as {@code Authorization: Bearer …}. */
    public String text() {
        UUID uuid = UUID.fromString(loginId.value().substring(PREFIX.length()));
        byte[] bytes = ByteBuffer.allocate(16 + SECRET_BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .put(Base64.getUrlDecoder().decode(secret))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 of the secret in hexadecimal: what the history may hold of it. */
    public String hash() {
        return HexFormat.of().formatHex(sha256(secret.getBytes(StandardCharsets.US_ASCII)));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SessionToken[" + loginId.value() + "]";
    }
}
