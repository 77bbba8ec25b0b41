package hellowork.command;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import hellowork.command.Postgres.Database;
import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.rest.BusinessClock;
import hellowork.store.DecisionInterceptor;
import hellowork.store.Decisions;
import hellowork.store.EventLog;
import hellowork.store.RecordedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One or more nodes of the command side on one history, reached over HTTP. Their clocks are moved together; at the start
 * it is ten in the morning in Japan, so that no test comes near midnight without wanting to.
 */
public final class Nodes implements AutoCloseable {
    private final Database database;
    private final Path keys;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();
    private final People people = new People(this);
    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final List<Class<?>> sources;
    private final List<String> settings;

    private Nodes(Database database, List<String> settings, List<Class<?>> more) {
        this.database = database;
        // all of a test's people come from one machine
        this.settings = Stream.concat(Stream.of("--hellowork.policy.limits.requests=1000000"), settings.stream())
                .toList();
        this.sources = Stream.concat(Stream.of(CommandSideApplication.class, Interception.class), more.stream())
                .toList();
        try {
            this.keys = Files.createTempDirectory("keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many nodes on an empty database. */
    public static Nodes start(Postgres postgres, int count, Class<?>... more) {
        // how long a refused login takes is nothing to wait for
        return start(postgres, count, List.of("--hellowork.policy.login.refusal-takes=0ms"), more);
    }

    /** The same with these settings. */
    static Nodes start(Postgres postgres, int count, List<String> settings, Class<?>... more) {
        Nodes started = new Nodes(postgres.create(), settings, List.of(more));
        started.mails.start();
        for (int i = 0; i < count; i++) {
            started.startNode();
        }
        started.moveClockTo(
                JapanTime.startOf(JapanTime.dayOf(started.now()).plusDays(1)).plus(Duration.ofHours(10)));
        return started;
    }

    @Configuration(proxyBeanMethods = false)
    static class Interception {
        @Bean
        DecisionInterceptor holding() {
            return new Holding();
        }
    }

    private void startNode() {
        nodes.add(new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .properties(Map.of(
                        "server.port",
                        "0",
                        "server.address",
                        "127.0.0.1",
                        "spring.main.banner-mode",
                        "off",
                        "spring.mail.host",
                        "127.0.0.1",
                        "spring.mail.port",
                        String.valueOf(mails.getSmtp().getPort()),
                        "hellowork.clock.movable",
                        "true",
                        "hellowork.keys",
                        keys.toString(),
                        "hellowork.command.datasource.url",
                        database.url(),
                        "hellowork.command.datasource.username",
                        database.role(),
                        "hellowork.command.datasource.password",
                        database.role()))
                .run(settings.toArray(String[]::new)));
    }

    /** Stops every node and starts as many again; their clocks begin at the system's time. */
    void restart(Runnable whileStopped) {
        int count = nodes.size();
        nodes.forEach(ConfigurableApplicationContext::close);
        nodes.clear();
        whileStopped.run();
        for (int i = 0; i < count; i++) {
            startNode();
        }
        people.forget();
    }

    /** The people who use it. */
    public People people() {
        return people;
    }

    /** A stranger at the first node. */
    public Client client() {
        return client(0);
    }

    public Client client(int node) {
        var server = ((WebServerApplicationContext) nodes.get(node)).getWebServer();
        return new Client(http, URI.create("http://127.0.0.1:" + (server == null ? 0 : server.getPort())), null);
    }

    public <T> T bean(Class<T> type) {
        return bean(0, type);
    }

    public <T> T bean(int node, Class<T> type) {
        return nodes.get(node).getBean(type);
    }

    public Instant now() {
        return bean(BusinessClock.class).instant();
    }

    /** Moves the clock of every node, forwards; whoever is idle for 30 minutes is then logged out. */
    public void moveClockTo(Instant instant) {
        Duration ahead = Duration.between(Instant.now().truncatedTo(ChronoUnit.MICROS), instant); // one for all nodes
        setClock("running", Map.of("ahead", ahead.toString()));
    }

    /**
     * Stops the clock of every node at this moment, whatever is done then, until it is moved again. Of what happens by
     * itself at a time, only what is due by then is sure to happen meanwhile.
     */
    public void standClockAt(Instant instant) {
        setClock("standing", Map.of("at", instant.toString()));
    }

    /** Stops it in a minute's time, and says when that is. */
    public Instant standClock() {
        Instant moment = now().plusSeconds(60);
        standClockAt(moment);
        return moment;
    }

    private void setClock(String how, Map<String, String> setting) {
        for (int i = 0; i < nodes.size(); i++) {
            Client.Answer answer = client(i).put("/test-clock/" + how, setting);
            if (answer.status() != 204) {
                throw new AssertionError(answer.toString());
            }
        }
        people.forget();
    }

    public void moveClockBy(Duration duration) {
        moveClockTo(now().plus(duration));
    }

    public long head() {
        return bean(EventLog.class).head();
    }

    public List<RecordedEvent> stream(AggregateId id) {
        return bean(EventLog.class).stream(id, 0);
    }

    /** Everything that was stored after this position. */
    public List<RecordedEvent> after(long position) {
        return bean(EventLog.class).read(position, 10_000);
    }

    public List<String> typesAfter(long position) {
        return after(position).stream().map(RecordedEvent::type).toList();
    }

    /** Stores events that begin their streams, in one append and without asking any rule. */
    public void store(List<? extends DomainEvent> events) {
        bean(Decisions.class).decide(events.getFirst().aggregateId(), _ -> events, Map.of());
    }

    @Override
    public void close() {
        nodes.forEach(ConfigurableApplicationContext::close);
        http.close();
        mails.stop();
        try (Stream<Path> files = Files.walk(keys)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
