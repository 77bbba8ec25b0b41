package hellowork.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one JVM of a run install a browser while the others wait. */
record InstallationLock(FileChannel file) implements AutoCloseable {
    /** Waits until nobody else installs. */
    static InstallationLock taken() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            FileChannel file = FileChannel.open(
                    target.resolve("browser.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.lock();
            return new InstallationLock(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close(); // and with it the lock
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
