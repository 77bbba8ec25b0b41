package hellowork.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Server-sent events as a client gets them. */
public final class EventStream implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private static final Event END = new Event("", "", -1);

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /**
     * What was told.
     *
     * @param id the position that it was sent with, or -1
     */
    public record Event(String name, String data, long id) {
        public String what() {
            return name + " " + data;
        }
    }

    EventStream(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                } else if (line.isEmpty() && fields.containsKey("event")) {
                    events.add(new Event(
                            fields.getOrDefault("event", ""),
                            fields.getOrDefault("data", ""),
                            Long.parseLong(fields.getOrDefault("id", "-1"))));
                    fields.clear();
                }
            }
        } catch (IOException _) {
            // closed on one of the two sides
        } finally {
            events.add(END);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The next event; there must be one. */
    public Event next() {
        Event next = poll();
        if (next.equals(END)) {
            throw new AssertionError("the stream has ended");
        }
        return next;
    }

    /** Whether the next thing is that there is nothing more. */
    public boolean hasEnded() {
        return poll().equals(END);
    }

    private Event poll() {
        try {
            Event next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was told for " + PATIENCE_SECONDS + " s");
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
    }
}
