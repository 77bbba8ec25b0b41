package hellowork.acceptance.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What this run is to look at: the pom sets it. */
final class Stage {
    private static final boolean THOROUGH = Boolean.getBoolean("hellowork.thorough");

    private Stage() {}

    /** The ways in which journeys are gone. */
    static List<Way> ways() {
        String ways = System.getProperty("hellowork.ways", "");
        return ways.isBlank()
                ? List.of(Way.WITH_JAVASCRIPT, Way.WITHOUT_JAVASCRIPT)
                : Stream.of(ways.split(",", -1))
                        .map(String::strip)
                        .map(Way::valueOf)
                        .toList();
    }

    /** Whether each page that is come by is examined for accessibility and photographed. */
    static boolean isThorough() {
        return THOROUGH;
    }

    /** Where what went wrong is written, beside what the tests report. */
    static Path reports() {
        return Path.of(System.getProperty("hellowork.reports", "target/failsafe-reports"));
    }

    /** Where pages are photographed to. */
    static Path screenshots() {
        return Path.of(System.getProperty("hellowork.screenshots", "target/screenshots"));
    }
}
