package hellowork.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was measured of each page that was walked: the time of the service, and what a first visit transfers. */
final class PageFigures {
    private static final int SHOWN = 10;

    private record Figure(String page, Duration median, long bytes) {}

    private final List<Figure> figures = new ArrayList<>();

    void add(String page, Duration median, long bytes) {
        figures.add(new Figure(page, median, bytes));
    }

    /** The middle of all pages' own medians. */
    Duration median() {
        List<Duration> all = figures.stream().map(Figure::median).sorted().toList();
        return all.get(all.size() / 2);
    }

    /** The slowest pages and the heaviest one. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%d pages, median %.1f ms; the slowest:%n", figures.size(), millis(median())));
        figures.stream()
                .sorted(Comparator.comparing(Figure::median).reversed())
                .limit(SHOWN)
                .forEach(each ->
                        table.append(String.format(Locale.ROOT, "%8.1f ms  %s%n", millis(each.median), each.page)));
        figures.stream()
                .max(Comparator.comparingLong(Figure::bytes))
                .ifPresent(each -> table.append(
                        String.format(Locale.ROOT, "the heaviest: %d bytes, %s%n", each.bytes, each.page)));
        return table.toString();
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
