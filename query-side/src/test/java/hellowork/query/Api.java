package hellowork.query;

import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.BusinessClock;
import hellowork.rest.SessionToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST API as somebody who has logged in sees it. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final History history;
    private final BusinessClock clock;
    private final Environment environment;

    Api(History history, BusinessClock clock, Environment environment) {
        this.history = history;
        this.clock = clock;
        this.environment = environment;
    }

    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode body() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** Somebody with a living session. */
    public final class User {
        private final String token;
        private final AccountId account;
        private final LoginId login;

        private User(SessionToken token, AccountId account) {
            this.token = token.text();
            this.account = account;
            this.login = token.loginId();
        }

        public AccountId account() {
            return account;
        }

        public LoginId login() {
            return login;
        }

        /** Asks for the head of an answer only; what is answered. */
        public int head(String path) {
            HttpRequest request = request(path)
                    .header("Authorization", "Bearer " + token)
                    .timeout(Duration.ofSeconds(20))
                    .HEAD()
                    .build();
            return sent(request, BodyHandlers.discarding()).statusCode();
        }

        /** Follows what changes, from the first event on. */
        public EventStream changes() {
            HttpRequest request = request("/api/v1/changes")
                    .header("Authorization", "Bearer " + token)
                    .build();
            return new EventStream(sent(request, BodyHandlers.ofInputStream()));
        }

        public Answer get(String path, String... headers) {
            return Api.this.get(token, path, headers);
        }

        /** Asks for what has seen everything up to this position. */
        public Answer get(String path, long position) {
            return get(path, "Consistency-Token", Long.toString(position));
        }
    }

    public User organization(OrganizationId id) {
        return user(Role.ORGANIZATION, id, null, null, null);
    }

    /** An account of a contractor within this organization's application. */
    public User contractor(OrganizationId id, JointApplicantId contractor) {
        return user(Role.ORGANIZATION, id, contractor, null, null);
    }

    public User jobSeeker(JobSeekerId id) {
        return user(Role.JOB_SEEKER, null, null, id, null);
    }

    public User bureauOfficer(String bureau) {
        return user(Role.BUREAU_OFFICER, null, null, null, new BureauCode(bureau));
    }

    public User official(Role role) {
        return user(role, null, null, null, null);
    }

    private User user(
            Role role,
            @Nullable OrganizationId organization,
            @Nullable JointApplicantId contractor,
            @Nullable JobSeekerId jobSeeker,
            @Nullable BureauCode bureau) {
        Instant now = clock.instant();
        AccountId account = new AccountId("account-" + UUID.randomUUID());
        LoginId login = new LoginId("login-" + UUID.randomUUID());
        SessionToken token = SessionToken.of(login, new byte[32]);
        history.append(new AccountRequested(account, role, bureau, now));
        if (organization != null) {
            history.append(new OrganizationLinked(account, organization, contractor, now));
        }
        if (jobSeeker != null) {
            history.append(new JobSeekerLinked(account, jobSeeker, now));
        }
        history.append(new SessionOpened(login, account, token.hash(), now.plus(Duration.ofHours(12)), now));
        return new User(token, account);
    }

    public Answer getAsNobody(String path) {
        return get(null, path);
    }

    private Answer get(@Nullable String token, String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Answer(sent(request.build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path));
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
