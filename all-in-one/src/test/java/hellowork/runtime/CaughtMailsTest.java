package hellowork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class CaughtMailsTest {
    private final CaughtMails mails = new CaughtMails(InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z")));

    @Test
    void the_newest_thousand_mails_are_kept() {
        for (int i = 1; i <= CaughtMails.KEPT + 5; i++) {
            mails.add("from@example.jp", "to@example.jp", "No. " + i, "text");
        }
        assertThat(mails.find("", Integer.MAX_VALUE)).hasSize(CaughtMails.KEPT);
        assertThat(mails.find("", 1)).extracting(CaughtMail::subject).containsExactly("No. 1005");
        assertThat(mails.byId(5)).isEmpty();
        assertThat(mails.byId(6)).isPresent();
    }

    @Test
    void mails_are_found_by_a_part_of_the_recipient_whatever_its_case() {
        mails.add("from@example.jp", "Hanako@example.jp", "a", "");
        mails.add("from@example.jp", "taro@example.jp", "b", "");
        assertThat(mails.find(" hanako@", 10)).extracting(CaughtMail::subject).containsExactly("a");
        assertThat(mails.find("", 10)).extracting(CaughtMail::subject).containsExactly("b", "a");
    }

    @Test
    void what_came_by_mail_is_text_on_the_page_and_never_markup() {
        mails.add("\"><i>@x", "<b>to</b>", "<script>alert(1)</script>", "</pre><img src=x onerror=alert(1)>");
        String pages = MailHtml.one(mails.find("", 1).getFirst()) + MailHtml.list(mails.find("", 9), "\"><script>");
        assertThat(pages).doesNotContain("<script", "<img", "<b>", "<i>").contains("&lt;script&gt;");
    }

    @Test
    void a_long_text_is_cut() {
        mails.add("", "to@example.jp", "", "長".repeat(30_000));
        assertThat(mails.find("", 1).getFirst().text()).hasSize(20_000);
    }
}
