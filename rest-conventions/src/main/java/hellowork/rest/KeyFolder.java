package hellowork.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The service's secret keys: files of mode 0600 in one folder outside the database, made at the first start and never
 * again. Every node of a deployment uses the same folder's content.
 */
public final class KeyFolder {
    private static final int KEY_BYTES = 64;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** The 64 bytes of the key of this name, made now if there is no such file yet. */
    public byte[] key(String name) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException(file + " is not a key of this service");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key " + file, e);
        }
    }

    /** Whether this key has been made already. */
    public boolean has(String name) {
        return Files.exists(file(name));
    }

    /** Where this key is, or will be. */
    public Path file(String name) {
        return folder.resolve(name + ".key");
    }

    private void create(Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (FileChannel lock =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = lock.lock()) {
            if (Files.exists(file)) {
                return; // another node was first
            }
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            Path draft = Files.createTempFile(
                    folder,
                    "new",
                    ".key",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, HexFormat.of().formatHex(key) + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
