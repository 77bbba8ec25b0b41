package hellowork;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the root of the checkout from wherever the tests run. */
public final class Repository {
    private Repository() {}

    /** The folder that holds the whole project. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docker-compose.yml"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "No docker-compose.yml above " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }
}
