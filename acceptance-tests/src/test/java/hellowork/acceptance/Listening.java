package hellowork.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody who listens to {@code GET /changes}. What nothing is said about shows by what is said next. */
final class Listening implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 40;
    private static final Told END = new Told("", "", "");

    private final HttpResponse<InputStream> response;
    private final Consumer<Answer> reader;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final Queue<String> everything = new ConcurrentLinkedQueue<>();

    /**
     * One event.
     *
     * @param position what a GET sends as its Consistency-Token to see the change
     */
    record Told(String name, String which, String position) {
        @Override
        public String toString() {
            return (name + " " + which).strip();
        }

        Map<String, String> asSeen() {
            return Map.of("Consistency-Token", position);
        }
    }

    /** @param reader gets all that was said, in the end */
    Listening(HttpResponse<InputStream> response, Consumer<Answer> reader) {
        this.response = response;
        this.reader = reader;
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                everything.add(line);
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                } else if (line.isEmpty() && fields.containsKey("event")) {
                    told.add(new Told(
                            fields.getOrDefault("event", ""),
                            fields.getOrDefault("data", ""),
                            fields.getOrDefault("id", "")));
                    fields.clear();
                }
            }
        } catch (IOException _) {
            // closed on one of the two sides
        } finally {
            told.add(END);
        }
    }

    String contentType() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** What is said next; something must be. */
    Told hears() {
        Told next = next();
        if (next.equals(END)) {
            throw new AssertionError("nothing more is said");
        }
        return next;
    }

    /** Listens until this is said. */
    Told hears(String what) {
        Told next = hears();
        while (!next.toString().equals(what)) {
            next = hears();
        }
        return next;
    }

    /** Whether nothing more is said, and the connection is closed. */
    boolean isOver() {
        return next().equals(END);
    }

    private Told next() {
        try {
            Told next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was said for " + PATIENCE_SECONDS + " s");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader.accept(
                new Answer("GET /changes", response.statusCode(), response.headers(), String.join("\n", everything)));
    }
}
