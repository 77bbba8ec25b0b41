package hellowork.acceptance.browser;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path that the web client answers to a GET.
 *
 * @param path as it is mapped, such as {@code /threads/{threadId}}
 * @param roles whose page it is; empty if it needs no login
 */
public record PageRoute(String path, Set<String> roles) {
    /** Whether nothing in the path has to be known to go there. */
    public boolean isPlain() {
        return path.indexOf('{') < 0;
    }

    public boolean isFor(String role) {
        return roles.contains(role);
    }

    boolean answers(String concrete) {
        return pattern().matcher(concrete).matches();
    }

    /** Which of these routes answers to a path: the one that names most of it. */
    public static Optional<PageRoute> of(String concrete, Collection<PageRoute> routes) {
        return routes.stream()
                .filter(route -> route.answers(concrete))
                .min(Comparator.comparingLong(
                        route -> route.path.chars().filter(c -> c == '{').count()));
    }

    private Pattern pattern() {
        return Pattern.compile(Arrays.stream(path.split("/", -1))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/")));
    }
}
