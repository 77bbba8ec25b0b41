package hellowork.command.login;

import hellowork.command.NewIds;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits that a browser keeps: of the text the history holds only a hash. */
record Opaque(String text) {
    private static final int BYTES = 32;

    static Opaque random(NewIds ids) {
        return new Opaque(Base64.getUrlEncoder().withoutPadding().encodeToString(ids.bytes(BYTES)));
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Opaque[…]";
    }
}
