package hellowork.acceptance.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The pages of the program that is tested, read from the classes of the web client that are in it. */
public final class PageRoutes {
    private static final String CLIENT = "hellowork/web/";
    private static final Pattern PACKED = Pattern.compile("BOOT-INF/lib/web-client-.*\\.jar");

    private PageRoutes() {}

    /** All of them, of a packaged program, or of one that only names the folders of its classes. */
    public static List<PageRoute> of(Path program) {
        try (JarFile jar = new JarFile(program.toFile())) {
            Optional<? extends ZipEntry> client = jar.stream()
                    .filter(entry -> PACKED.matcher(entry.getName()).matches())
                    .findFirst();
            List<byte[]> classes =
                    client.isPresent() ? packed(jar.getInputStream(client.get()).readAllBytes()) : named(jar);
            return classes.stream().flatMap(MappedMethods::of).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> packed(byte[] client) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(client))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith(CLIENT) && entry.getName().endsWith(".class")) {
                    found.add(in.readAllBytes());
                }
            }
        }
        return found;
    }

    private static List<byte[]> named(JarFile jar) throws IOException {
        String names = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        List<byte[]> found = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : List.of(names.split(" ", -1))) {
            Path folder = name.startsWith("file:") && name.endsWith("/") ? Path.of(URI.create(name)) : Path.of(name);
            if (Files.isDirectory(folder.resolve(CLIENT))) {
                try (Stream<Path> files = Files.walk(folder.resolve(CLIENT))) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                            .toList()) {
                        found.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return found;
    }
}
