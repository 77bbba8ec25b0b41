package hellowork;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.runtime.JavaProcess;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a newcomer meets it: a process of its own, seen from outside. */
class AllInOneTest {
    @TempDir
    static Path folder;

    private static JavaProcess program;
    private static String address;
    private static int mailPort;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            mailPort = free.getLocalPort();
        }
        program = program("first", "data", 0, mailPort).untilFile(folder.resolve("data/address"));
        address = Files.readString(folder.resolve("data/address")).strip();
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
    }

    @Test
    void it_prints_where_everything_is_and_little_else() {
        assertThat(program.output())
                .contains(
                        address + "/",
                        address + "/mail",
                        address + "/docs",
                        folder.resolve("data").toString())
                .doesNotContain("WARN", "ERROR", "\tat ");
    }

    @Test
    void the_start_page_links_what_is_there_and_each_link_answers() throws Exception {
        String page = get("/").body();
        for (String link :
                new String[] {"/mail", "/docs", "/rules", "/policies.md", "/openapi.json", "/actuator/health"}) {
            assertThat(page).contains("href=\"" + link + "\"");
            assertThat(get(link).statusCode()).as(link).isIn(200, 302);
        }
    }

    @Test
    void the_api_is_documented_with_openapi_3_1_and_files_of_our_own_only() throws Exception {
        assertThat(get("/openapi.json").body()).contains("\"openapi\":\"3.1.").doesNotContain("/mail/messages");
        HttpResponse<String> page = get("/swagger-ui/index.html");
        assertThat(page.body()).contains("swagger-ui").doesNotContain("https://", "//cdn");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';");
    }

    @Test
    void the_pages_allow_browsers_nothing_unsafe() throws Exception {
        for (String path : new String[] {"/", "/mail", "/mail/1", "/rules", "/policies.md", "/first-official"}) {
            assertThat(get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void a_web_site_that_calls_itself_this_machine_cannot_read_the_mail() throws Exception {
        assertThat(statusFor("GET /mail/messages", "localhost")).contains(" 200 ");
        assertThat(statusFor("GET /mail/messages", "attacker.example")).contains(" 403 ");
        assertThat(statusFor("GET /mail", "attacker.example")).contains(" 403 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%6dail", "/%6dail/messages", "/mail;x", "/mail;x/messages", "/mail/%6dessages", "/mail/1;x"})
    void nor_by_another_spelling_of_its_path(String path) throws Exception {
        assertThat(statusFor("GET " + path, "attacker.example"))
                .doesNotContain(" 200 ")
                .contains(" 4");
        assertThat(statusFor("HEAD " + path, "attacker.example"))
                .doesNotContain(" 200 ")
                .contains(" 4");
    }

    @Test
    void a_mail_that_is_sent_is_shown() throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(mailPort));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("noreply@hellowork.example"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("hanako@example.jp"));
        mail.setSubject("認証キーのお知らせ", "UTF-8");
        mail.setText("認証キー: 123456\n<b>", "UTF-8");
        Transport.send(mail);

        String id = mailed("hanako@example.jp", "\"id\":([0-9]+)");
        assertThat(get("/mail?to=hanako").body()).contains("認証キーのお知らせ", "hanako@example.jp");
        assertThat(get("/mail/" + id).body()).contains("認証キー: 123456", "&lt;b&gt;");
        assertThat(get("/mail?to=nobody").body()).doesNotContain("認証キーのお知らせ");
        assertThat(get("/mail/999").statusCode()).isEqualTo(404);
    }

    @Test
    void links_in_its_mails_lead_to_the_port_that_was_free() throws Exception {
        String somebody = "taro@example.jp";
        String account = field(
                "accountId",
                post("/api/v1/accounts", "{\"mailAddress\": \"%s\", \"role\": \"ORGANIZATION\"}".formatted(somebody))
                        .body());
        String key = mailed(somebody, "認証キー: ([0-9]{8})");
        post(
                "/api/v1/accounts/" + account + "/verification",
                "{\"verificationKey\": \"%s\", \"password\": \"correct horse battery\"}".formatted(key));

        post("/api/v1/password-resets", "{\"mailAddress\": \"%s\"}".formatted(somebody));

        String link = mailed(somebody, "(http://[^ ]*/password-resets/[^ ]*)#");
        assertThat(link).isEqualTo(address + "/password-resets/" + account);
        assertThat(get("/password-resets/" + account).statusCode()).isEqualTo(200);
    }

    /** What the newest mails to this address say there. */
    private String mailed(String to, String what) {
        Pattern wanted = Pattern.compile(what);
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> wanted.matcher(get("/mail/messages?to=" + to + "&limit=10")
                                        .body())
                                .results()
                                .map(found -> found.group(1))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String field(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "key-" + path.length())
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_second_program_on_the_same_data_says_so_in_one_line() throws Exception {
        try (JavaProcess second = program("second", "data", 0, 0)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output().lines())
                    .singleElement()
                    .asString()
                    .contains(address, Long.toString(program.pid()), "--hellowork.data");
        }
    }

    @Test
    void a_busy_port_is_one_line_that_says_how_to_choose_another() throws Exception {
        int busy = URI.create(address).getPort();
        try (JavaProcess other = program("busy", "other-data", busy, 0)) {
            assertThat(other.exitCode()).isEqualTo(1);
            assertThat(other.output().lines())
                    .singleElement()
                    .asString()
                    .contains(Integer.toString(busy), "--server.port");
        }
    }

    @Test
    void it_stops_cleanly_when_told_to() throws Exception {
        Path address = folder.resolve("stopped-data/address");
        try (JavaProcess other = program("stopped", "stopped-data", 0, 0).untilFile(address)) {
            other.terminate();
            assertThat(other.exitCode()).isEqualTo(143);
            assertThat(address).doesNotExist();
            assertThat(folder.resolve("stopped-data/postgres/postmaster.pid")).doesNotExist();
            assertThat(other.output()).doesNotContain("WARN", "ERROR");
        }
    }

    private static JavaProcess program(String name, String data, int httpPort, int mailPort) throws IOException {
        return JavaProcess.start(
                AllInOne.class,
                folder.resolve(name + "-output"),
                "--server.port=" + httpPort,
                "--hellowork.mail.port=" + mailPort,
                "--hellowork.data=" + folder.resolve(data),
                "--demo=off");
    }

    /** Java's HTTP clients refuse to send another host name than that they connect to. */
    private static String statusFor(String request, String host) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.ofLiteral("127.0.0.1"), URI.create(address).getPort())) {
            socket.getOutputStream()
                    .write("%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(request, host)
                            .getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
