package hellowork.rest;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.subtle.AesSiv;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/**
 * Texts that leave the service sealed and come back: AES-SIV (RFC 5297), bound to whom they were given, so that the same
 * thing reads differently for everybody and nobody can make one.
 */
public final class Sealed {
    private final DeterministicAead siv;

    public Sealed(byte[] key) {
        try {
            this.siv = new AesSiv(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text as this receiver may hold it: the same each time, and no use to another receiver. */
    public String seal(byte[] bytes, String receiver) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(siv.encryptDeterministically(bytes, receiver.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed for this receiver, or nothing if it was not sealed here, or for another one. */
    public Optional<byte[]> open(String sealed, String receiver) {
        try {
            return Optional.of(siv.decryptDeterministically(
                    Base64.getUrlDecoder().decode(sealed), receiver.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
