package hellowork.web.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of the web client: a file of mode 0600, made at the first start. All web nodes use the same content; if it is
 * lost, browsers are asked for a one-time password again and drafts in cookies are gone.
 */
final class WebKey {
    private static final int BYTES = 32;

    private final byte[] secret;

    private WebKey(byte[] secret) {
        this.secret = secret;
    }

    static WebKey at(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length != BYTES) {
                throw new IllegalStateException(file + " is not a key of the web client");
            }
            return new WebKey(secret);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key " + file, e);
        }
    }

    /** A key of its own for each purpose: 32 bytes. */
    byte[] of(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path draft = Files.createTempFile(folder, "web", ".new"); // for its owner only
        try {
            Files.writeString(draft, HexFormat.of().formatHex(secret) + "\n");
            if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(
                        draft, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            }
            Files.createLink(file, draft); // unlike a move, it fails if another node was first
        } catch (FileAlreadyExistsException another) {
            Arrays.fill(secret, (byte) 0);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
