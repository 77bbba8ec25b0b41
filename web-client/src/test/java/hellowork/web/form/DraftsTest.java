package hellowork.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.web.session.Visits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    Path folder;

    private final Drafts drafts = new Drafts();
    private Visits browser;

    @BeforeEach
    void somebody_has_logged_in() {
        browser = new Visits(folder);
        logsIn("account-1");
    }

    private void logsIn(String account) {
        browser.request((cookies, _) -> {
            cookies.startSession("token", account);
            return true;
        });
    }

    private Optional<String> sends(String path, Map<String, String> fields) {
        return sends("account-1", path, fields);
    }

    private Optional<String> sends(String shownTo, String path, Map<String, String> fields) {
        return browser.request((cookies, request) -> {
            request.setMethod("POST");
            request.setRequestURI(path);
            request.addParameter("_account", shownTo);
            fields.forEach(request::addParameter);
            return drafts.keep(request, cookies);
        });
    }

    private Optional<Form> opens(String page) {
        return browser.request((cookies, _) -> drafts.take(page, cookies));
    }

    @Test
    void what_was_typed_is_given_back_once_on_its_page() {
        assertThat(sends("/threads/t-1/messages", Map.of("_page", "/threads/t-1", "body", "返事です", "_key", "k-1")))
                .contains("/threads/t-1");

        assertThat(opens("/threads")).isEmpty();
        Form form = opens("/threads/t-1").orElseThrow();
        assertThat(form.isRestored()).isTrue();
        assertThat(form.or("body", "stored")).isEqualTo("返事です");
        assertThat(form.or("subject", "stored")).as("sent without it").isEmpty();
        assertThat(form.key()).as("what was sent after all is not done twice").isEqualTo("k-1");
        assertThat(opens("/threads/t-1")).isEmpty();
    }

    @Test
    void whoever_logs_in_as_somebody_else_gets_nothing_of_it() {
        sends("/my-page/profile", Map.of("selfIntroduction", "よろしくお願いします"));

        logsIn("account-2");

        assertThat(opens("/my-page/profile")).isEmpty();
        logsIn("account-1");
        assertThat(opens("/my-page/profile"))
                .as("nor does the first one, later")
                .isEmpty();
    }

    @Test
    void a_form_that_was_shown_to_one_account_is_not_kept_for_another() {
        logsIn("account-2");

        assertThat(sends("account-1", "/my-page/profile", Map.of("selfIntroduction", "よろしくお願いします")))
                .isEmpty();
        assertThat(opens("/my-page/profile")).isEmpty();
    }

    @Test
    void no_password_or_code_is_kept_nor_a_label_that_the_page_has_anyway() {
        sends(
                "/settings/password",
                Map.of(
                        "currentPassword", "old secret",
                        "newPassword", "new secret",
                        "otp", "123456",
                        "_label.otp", "ワンタイムパスワード"));

        Form form = opens("/settings/password").orElseThrow();

        assertThat(form.fields()).isEmpty();
    }

    @Test
    void nothing_is_kept_of_what_is_too_long() {
        String noise = new Random(1)
                .ints(60_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(sends("/outreach", Map.of("body", noise))).isEmpty();
        assertThat(opens("/outreach")).isEmpty();
    }

    @Test
    void the_way_back_leads_nowhere_else() {
        assertThat(sends("/settings", Map.of("_page", "https://evil.example/", "a", "b")))
                .contains("/settings");
        assertThat(sends("/settings", Map.of("_page", "//evil.example/", "a", "b")))
                .contains("/settings");
        assertThat(sends("/settings", Map.of("_page", "/\\evil.example/", "a", "b")))
                .contains("/settings");
        for (String other : List.of("/actuator/health", "/settings/../actuator/health", "/x/%2e%2e/actuator", "/a;b")) {
            assertThat(sends("/settings", Map.of("_page", other, "a", "b"))).contains("/settings");
        }
        assertThat(sends("/settings", Map.of("_page", "/seekers?text=a%2Fb", "a", "b")))
                .contains("/seekers?text=a%2Fb");
    }
}
