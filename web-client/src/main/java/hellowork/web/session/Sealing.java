package hellowork.web.session;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Texts that a browser keeps for us and can neither read nor make: compressed, then AES-GCM. */
final class Sealing {
    /** More than any form holds. */
    private static final int LONGEST = 400_000;

    private final AesGcmJce cipher;

    Sealing(byte[] key) {
        try {
            cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String seal(String text, String purpose) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(cipher.encrypt(small(text), purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed for this purpose, or nothing if it was not sealed here. */
    Optional<String> open(String sealed, String purpose) {
        try {
            byte[] opened =
                    cipher.decrypt(Base64.getUrlDecoder().decode(sealed), purpose.getBytes(StandardCharsets.UTF_8));
            try (InflaterInputStream whole = new InflaterInputStream(new ByteArrayInputStream(opened))) {
                return Optional.of(new String(whole.readNBytes(LONGEST), StandardCharsets.UTF_8));
            }
        } catch (GeneralSecurityException | IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] small(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream small = new DeflaterOutputStream(bytes)) {
            small.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
