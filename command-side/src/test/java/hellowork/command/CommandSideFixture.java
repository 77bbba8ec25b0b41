package hellowork.command;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.rest.BusinessClock;
import hellowork.store.Decisions;
import hellowork.store.Fold;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command side on a PostgreSQL of its own, which outlives restarts of the program. */
public final class CommandSideFixture implements AutoCloseable {
    private final EmbeddedPostgres database;
    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable ConfigurableApplicationContext program;

    /** Not started yet; its keys are in this folder. */
    public CommandSideFixture(Path keys, Map<String, ?> more) {
        try {
            database = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", 0);
        settings.put("hellowork.clock.movable", true);
        settings.put("hellowork.keys", keys.toString());
        settings.put("hellowork.command.datasource.url", database.getJdbcUrl("postgres", "postgres"));
        settings.put("hellowork.command.datasource.username", "postgres");
        settings.put("hellowork.command.datasource.password", "postgres");
        settings.put("spring.main.banner-mode", "off");
        settings.put("hellowork.policy.limits.requests", 1_000_000); // all of a test's people come from one machine
        settings.putAll(more);
    }

    public CommandSideFixture start() {
        program = new SpringApplicationBuilder(CommandSideApplication.class)
                .properties(settings)
                .run();
        return this;
    }

    public void stop() {
        program().close();
        program = null;
    }

    public <T> T bean(Class<T> type) {
        return program().getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return program().getBean(name, type);
    }

    public Instant now() {
        return bean(BusinessClock.class).instant();
    }

    /** Moves the business clock on. */
    public void letPass(Duration time) {
        Duration ahead = Duration.between(Instant.now().truncatedTo(ChronoUnit.MICROS), now().plus(time));
        HttpResponse<String> answer = send("PUT", "/test-clock/running", "{\"ahead\": \"%s\"}".formatted(ahead));
        if (answer.statusCode() != 204) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** What a command would have written. */
    public <E extends DomainEvent> void happened(
            Fold<?, E> fold, AggregateId stream, Map<String, String> metadata, List<? extends E> events) {
        bean(Decisions.class)
                .decide(
                        stream,
                        streams -> {
                            streams.state(fold, stream);
                            return events;
                        },
                        metadata);
    }

    public JdbcClient database() {
        return JdbcClient.create(database.getPostgresDatabase());
    }

    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + program().getEnvironment().getProperty("local.server.port") + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ConfigurableApplicationContext program() {
        if (program == null) {
            throw new IllegalStateException("not started");
        }
        return program;
    }

    @Override
    public void close() throws IOException {
        if (program != null) {
            program.close();
        }
        database.close();
    }
}
