package hellowork.acceptance.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files of the web client that are in the program that is tested: classes, and what lies beside them. */
final class ClientFiles {
    private static final String CLIENT = "hellowork/web/";
    private static final Pattern PACKED = Pattern.compile("BOOT-INF/lib/web-client-.*\\.jar");

    private ClientFiles() {}

    /**
     * Those whose name ends so, by path below {@code hellowork/web/}, of a packaged program, or of one that only names the
     * folders of its classes.
     */
    static Map<String, byte[]> of(Path program, String ending) {
        try (JarFile jar = new JarFile(program.toFile())) {
            Optional<? extends ZipEntry> client = jar.stream()
                    .filter(entry -> PACKED.matcher(entry.getName()).matches())
                    .findFirst();
            return client.isPresent()
                    ? packed(jar.getInputStream(client.get()).readAllBytes(), ending)
                    : named(jar, ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> packed(byte[] client, String ending) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(client))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith(CLIENT) && entry.getName().endsWith(ending)) {
                    found.put(entry.getName().substring(CLIENT.length()), in.readAllBytes());
                }
            }
        }
        return found;
    }

    private static Map<String, byte[]> named(JarFile jar, String ending) throws IOException {
        String names = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (String name : names == null ? List.<String>of() : List.of(names.split(" ", -1))) {
            Path entry = name.startsWith("file:") && name.endsWith("/") ? Path.of(URI.create(name)) : Path.of(name);
            Path folder = entry.resolve(CLIENT);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(ending))
                            .toList()) {
                        found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                    }
                }
            }
        }
        return found;
    }
}
