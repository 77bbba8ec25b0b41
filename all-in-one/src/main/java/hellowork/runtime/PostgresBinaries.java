package hellowork.runtime;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once per user and version.
 *
 * <p>They go to the user's cache folder, not to the shared temporary one, where somebody else could put programs for us
 * to run; and to the data folder where there is no such cache.
 */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path dataFolder) throws IOException {
        byte[] archive = archive();
        String name = "postgres-" + digest(archive);
        for (Path place : new Path[] {cache(), dataFolder}) {
            Path unpacked = place.resolve(name);
            if (Files.isDirectory(unpacked)) {
                return unpacked;
            }
        }
        try {
            return unpack(archive, OwnerOnly.folder(cache()).resolve(name));
        } catch (FileSystemException readOnlyHome) {
            return unpack(archive, dataFolder.resolve(name));
        }
    }

    private static Path cache() {
        return Path.of(System.getProperty("user.home"), ".cache", "hellowork").toAbsolutePath();
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.startsWith("windows") ? "Windows" : system.startsWith("mac") ? "Darwin" : "Linux";
        String architecture = System.getProperty("os.arch");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(family, architecture)) {
            return archive.readAllBytes();
        } catch (IllegalStateException unknown) {
            throw new StartupRefused(
                    "There is no embedded PostgreSQL for %s on %s: run the services of docker-compose.yml instead."
                            .formatted(family, architecture),
                    unknown);
        }
    }

    private static Path unpack(byte[] archive, Path target) throws IOException {
        Path unfinished = Files.createTempDirectory(target.getParent(), "unpacking-");
        try {
            extract(archive, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            if (!Files.isDirectory(target)) { // otherwise another start was faster, which is as good
                throw failure;
            }
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
        return target;
    }

    private static void extract(byte[] archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("The archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(file, folder.resolve(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if (!file.toFile().setExecutable((entry.getMode() & 0100) != 0)) {
                        throw new IOException("Cannot set the mode of " + file);
                    }
                }
            }
        }
    }

    private static String digest(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
