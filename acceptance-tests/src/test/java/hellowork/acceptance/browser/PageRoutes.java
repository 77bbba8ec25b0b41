package hellowork.acceptance.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The pages of the program that is tested, read from what is in it of the web client. */
public final class PageRoutes {
    private static final String TEMPLATES = "templates/";
    private static final String HTML = ".html";
    /** How a template says that it is a page, and no part of one. */
    private static final String FRAMED = "layout :: page(";

    private PageRoutes() {}

    /** All of them, by the paths at which they are asked for. */
    public static List<PageRoute> of(Path program) {
        return ClientFiles.of(program, ".class").values().stream()
                .flatMap(MappedMethods::of)
                .distinct()
                .toList();
    }

    /** The templates that they are written from, by the names that controllers answer with. */
    public static Set<String> templates(Path program) {
        Set<String> names = new TreeSet<>();
        ClientFiles.of(program, HTML).forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("(?s)<!--.*?-->", "");
            if (path.startsWith(TEMPLATES) && text.contains(FRAMED)) {
                names.add(path.substring(TEMPLATES.length(), path.length() - HTML.length()));
            }
        });
        return names;
    }
}
