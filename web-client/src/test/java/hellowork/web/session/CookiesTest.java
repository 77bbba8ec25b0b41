package hellowork.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTest {
    private static final String MAIN = "main@example.jp";
    private static final String ADDITIONAL = "additional@example.jp";

    @TempDir
    Path folder;

    private Visits browser() {
        return new Visits(folder);
    }

    @Test
    void each_account_has_its_own_trust_in_the_same_browser() {
        Visits browser = browser();
        browser.request((cookies, _) -> keepTrust(cookies, MAIN, "one|2027-01-01T00:00:00Z"));
        browser.request((cookies, _) -> keepTrust(cookies, ADDITIONAL, "two|2027-01-02T00:00:00Z"));

        assertThat(trust(browser, MAIN)).contains("one|2027-01-01T00:00:00Z");
        assertThat(trust(browser, " Main@Example.jp ")).contains("one|2027-01-01T00:00:00Z");
        assertThat(trust(browser, ADDITIONAL)).contains("two|2027-01-02T00:00:00Z");
        assertThat(trust(browser, "other@example.jp")).isEmpty();
        assertThat(browser.kept()).hasSize(2).allSatisfy((name, value) -> {
            assertThat(name).doesNotContain("main", "additional", "example");
            assertThat(value).as("the id and the expiry, nothing else (S-73)").matches("(one|two)\\|2027-.*Z");
        });
    }

    @Test
    void every_cookie_is_of_this_host_alone_and_out_of_reach_of_scripts() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Cookies cookies =
                new Cookies.Jar(WebKey.at(folder.resolve("web.key"))).of(new MockHttpServletRequest(), response);

        cookies.startSession("token", "account-1");
        cookies.keepTrust(MAIN, "one|2027-01-01T00:00:00Z", Duration.ofDays(90));
        cookies.keepNotice("login.trusted");

        assertThat(response.getHeaders("Set-Cookie"))
                .hasSize(4)
                .allMatch(cookie -> cookie.startsWith("__Host-")
                        && cookie.contains("Path=/")
                        && cookie.contains("Secure")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && !cookie.contains("Domain"));
        assertThat(response.getHeaders("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("__Host-trust-"))
                .singleElement()
                .asString()
                .contains("Max-Age=7776000"); // 90 days (S-68)
    }

    @Test
    void a_draft_of_any_length_that_fits_comes_back_whole() {
        Visits browser = browser();
        String draft = random(20_000);

        assertThat(keeps(browser, draft)).isTrue();
        assertThat(browser.kept())
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        (_, value) -> assertThat(value).hasSizeLessThan(4_000).doesNotContain(draft.substring(0, 20)));
        assertThat(draft(browser)).contains(draft);

        browser.request((cookies, _) -> cookies.keepDraft("short"));
        assertThat(draft(browser)).contains("short");
        assertThat(browser.kept()).hasSize(1);
    }

    @Test
    void a_draft_that_is_too_long_for_cookies_is_not_kept_in_part() {
        Visits browser = browser();

        assertThat(keeps(browser, random(60_000))).isFalse();

        assertThat(browser.kept()).isEmpty();
    }

    @Test
    void a_draft_with_a_piece_missing_or_changed_is_no_draft() {
        Visits browser = browser();
        browser.request((cookies, _) -> cookies.keepDraft(random(20_000)));
        String first = Objects.requireNonNull(browser.kept().get("__Host-draft0"));
        browser.kept().put("__Host-draft0", (first.charAt(0) == 'A' ? "B" : "A") + first.substring(1));

        assertThat(draft(browser)).isEmpty();
    }

    @Test
    void logging_out_leaves_nothing_but_trust() {
        Visits browser = browser();
        browser.request((cookies, _) -> {
            cookies.startSession("token", "account-1");
            cookies.keepSeen("17");
            cookies.keepNext("/my-page");
            return cookies.keepDraft("typed") && keepTrust(cookies, MAIN, "one|2027-01-01T00:00:00Z");
        });

        browser.request((cookies, _) -> {
            cookies.logOut();
            return true;
        });

        assertThat(browser.kept().keySet()).singleElement().asString().startsWith("__Host-trust-");
    }

    @Test
    void what_would_break_a_cookie_is_refused() {
        assertThatThrownBy(() -> browser().request((cookies, _) -> keepTrust(cookies, MAIN, "a; Domain=example.jp")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean keepTrust(Cookies cookies, String mailAddress, String trust) {
        cookies.keepTrust(mailAddress, trust, Duration.ofDays(90));
        return true;
    }

    private static Optional<String> trust(Visits browser, String mailAddress) {
        return browser.request((cookies, _) -> Optional.ofNullable(cookies.trust(mailAddress)));
    }

    private static boolean keeps(Visits browser, String draft) {
        return browser.request((cookies, _) -> cookies.keepDraft(draft));
    }

    private static Optional<String> draft(Visits browser) {
        return browser.request((cookies, _) -> cookies.draft());
    }

    /** Does not become smaller when it is compressed by more than half. */
    private static String random(int length) {
        return new Random(1)
                .ints(length, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
