package hellowork.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The database's passwords: 256 random bits each, made once, kept in files of mode 0600 outside the database. */
final class Passwords {
    private final Path folder;

    Passwords(Path folder) {
        this.folder = folder;
    }

    Path fileOf(String role) {
        return folder.resolve("postgres-" + role + ".password");
    }

    /** The role's password, made on the first call ever. */
    String of(String role) throws IOException {
        Path file = fileOf(role);
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            OwnerOnly.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }
}
