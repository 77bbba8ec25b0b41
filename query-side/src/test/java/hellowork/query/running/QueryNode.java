package hellowork.query.running;

import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.AggregateId;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.query.QuerySideApplication;
import hellowork.rest.SessionToken;
import hellowork.store.Decisions;
import hellowork.store.EventAppendConfiguration;
import hellowork.store.Fold;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The query side over a PostgreSQL and a history of its own, on a free port. */
public final class QueryNode implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Fold<Integer, DomainEvent> ANY = new Fold<>(DomainEvent.class, 0, (seen, _) -> seen + 1);
    private static final Duration FAR = Duration.ofHours(1);

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private QueryNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one that keeps its files here, over an empty history. */
    public static QueryNode start(Path folder) throws SQLException {
        String database = "query" + NUMBER.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
        return new QueryNode(new SpringApplicationBuilder(QuerySideApplication.class, EventAppendConfiguration.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--hellowork.keys=" + folder.resolve("keys"),
                        "--hellowork.data=" + folder,
                        "--hellowork.query.datasource.url=" + Server.POSTGRES.getJdbcUrl("postgres", database),
                        "--hellowork.query.datasource.username=postgres",
                        "--hellowork.query.node=" + database));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Stores these events, together and after what their streams have; answers with the position after them. */
    public long append(List<? extends DomainEvent> events) {
        AggregateId first = events.getFirst().aggregateId();
        return bean(Decisions.class)
                .decide(
                        first,
                        streams -> {
                            events.stream()
                                    .map(DomainEvent::aggregateId)
                                    .distinct()
                                    .forEach(id -> streams.state(ANY, id));
                            return events;
                        },
                        Map.of("key", "test"))
                .position();
    }

    /** The bearer token of somebody who has logged in. */
    public String login(Role role, @Nullable OrganizationId organization) {
        Instant now = Instant.now();
        AccountId account = new AccountId("account-" + UUID.randomUUID());
        LoginId login = new LoginId("login-" + UUID.randomUUID());
        SessionToken token = SessionToken.of(login, new byte[32]);
        List<DomainEvent> events = new ArrayList<>();
        events.add(new AccountRequested(account, role, role == Role.BUREAU_OFFICER ? new BureauCode("13") : null, now));
        if (organization != null) {
            events.add(new OrganizationLinked(account, organization, null, now));
        }
        events.add(new SessionOpened(login, account, token.hash(), now.plus(FAR), now));
        append(events);
        return token.text();
    }

    /** What {@code /api/v1} and this path answer to the one with this token; headers are names and values in turn. */
    public HttpResponse<String> get(String path, String token, String... headers)
            throws IOException, InterruptedException {
        String port = String.valueOf(context.getEnvironment().getProperty("local.server.port"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
