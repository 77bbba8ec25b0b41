package hellowork.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything that outlives the process, locked for this process while it is open.
 *
 * <p>The lock is the operating system's: it ends with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Makes the folder where it is missing; refused while another live process has it open. */
    static DataFolder open(Path path) {
        FileChannel lockFile = null;
        try {
            OwnerOnly.folder(path);
            lockFile = FileChannel.open(
                    path.resolve("lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    OwnerOnly.mode("rw-------"));
            if (lock(lockFile) == null) {
                throw inUse(path, lockFile);
            }
            lockFile.truncate(0);
            lockFile.write(
                    StandardCharsets.US_ASCII.encode(
                            Long.toString(ProcessHandle.current().pid())),
                    0);
            DataFolder folder = new DataFolder(path.toRealPath(), lockFile);
            Files.deleteIfExists(folder.address());
            OwnerOnly.folder(folder.keys());
            return folder;
        } catch (IOException | StartupRefused failure) {
            closeQuietly(lockFile);
            if (failure instanceof StartupRefused refused) {
                throw refused;
            }
            throw new StartupRefused(
                    "The data folder %s cannot be used (%s). Choose another with --hellowork.data=<folder>."
                            .formatted(path, failure),
                    failure);
        }
    }

    Path path() {
        return path;
    }

    /** Keys and passwords: mode 0700, each file in it 0600. */
    Path keys() {
        return path.resolve("keys");
    }

    /** Holds the URL of the running program, and is there only while it runs. */
    Path address() {
        return path.resolve("address");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(address());
        lockFile.close(); // and the lock with it; the file stays, or two processes could lock two files of one name
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null; // opened twice by this very process
        }
    }

    private static StartupRefused inUse(Path path, FileChannel lockFile) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        lockFile.read(content, 0);
        String process = StandardCharsets.US_ASCII.decode(content.flip()).toString();
        Path address = path.resolve("address");
        String where =
                Files.isReadable(address) ? " at " + Files.readString(address).strip() : "";
        return new StartupRefused(
                "The data folder %s is in use: the program already runs%s (process %s). Stop it, or choose another with --hellowork.data=<folder>."
                        .formatted(path, where, process));
    }

    private static void closeQuietly(@Nullable FileChannel lockFile) {
        try {
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException nothingToSave) {
            // the start is refused already, for a better reason
        }
    }
}
