package hellowork.runtime;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The pages of the mail catcher. Whatever came by mail or from the address bar is escaped. */
final class MailHtml {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private MailHtml() {}

    static String list(List<CaughtMail> mails, String recipient) {
        String rows = mails.stream().map(MailHtml::row).collect(Collectors.joining());
        String found = mails.isEmpty()
                ? "<p class=\"empty\">メールはまだありません。<span lang=\"en\">No mail yet.</span></p>"
                : "<ol class=\"mails\">\n" + rows + "</ol>";
        return page("受信メール", """
            <form action="/mail" role="search">
              <label for="to">宛先で絞り込む <span lang="en">Filter by recipient</span></label>
              <input id="to" name="to" type="search" value="%s" autocomplete="off">
              <button>絞り込む <span lang="en">Filter</span></button>
            </form>
            %s
            """.formatted(HtmlUtils.htmlEscape(recipient), found));
    }

    /** As mail programs show it: what looks like an address on the web is a link. */
    private static String linked(String escaped) {
        return escaped.replaceAll("https?://[A-Za-z0-9.:/_#-]+", "<a href=\"$0\">$0</a>");
    }

    static String one(CaughtMail mail) {
        return page(mail.subject(), """
            <p><a href="/mail">← 一覧へ <span lang="en">All mails</span></a></p>
            <article>
              <h2>%s</h2>
              <dl>
                <dt>宛先 <span lang="en">To</span></dt><dd>%s</dd>
                <dt>差出人 <span lang="en">From</span></dt><dd>%s</dd>
                <dt>受信 <span lang="en">Received (JST)</span></dt><dd>%s</dd>
              </dl>
              <pre>%s</pre>
            </article>
            """.formatted(
                        HtmlUtils.htmlEscape(mail.subject()),
                        HtmlUtils.htmlEscape(mail.to()),
                        HtmlUtils.htmlEscape(mail.from()),
                        TIME.format(mail.receivedAt()),
                        linked(HtmlUtils.htmlEscape(mail.text()))));
    }

    static String gone() {
        return page("メールがありません", """
            <p>このメールはもうありません。<span lang="en">This mail is no longer here.</span></p>
            <p><a href="/mail">← 一覧へ <span lang="en">All mails</span></a></p>
            """);
    }

    private static String row(CaughtMail mail) {
        return """
            <li><a href="/mail/%d"><strong>%s</strong> <span>%s</span> <time datetime="%s">%s</time></a></li>
            """.formatted(
                        mail.id(),
                        HtmlUtils.htmlEscape(mail.subject().isBlank() ? "(件名なし)" : mail.subject()),
                        HtmlUtils.htmlEscape(mail.to()),
                        mail.receivedAt(),
                        TIME.format(mail.receivedAt()));
    }

    private static String page(String title, String content) {
        return """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s | メール確認 Mail</title>
            <link rel="stylesheet" href="/assets/pages.css">
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            </head>
            <body>
            <header><p><a href="/">ハローワーク求職情報提供サービス</a></p></header>
            <main>
            <h1>送信されたメール <span lang="en">Caught mail</span></h1>
            <p class="note">メールは外部に送信されず、ここに表示されます。最新の1,000通を保持し、再起動すると消えます。
            <span lang="en">Mail does not leave this machine: the newest 1,000 are shown here, and a restart forgets them.</span></p>
            %s
            </main>
            </body>
            </html>
            """.formatted(HtmlUtils.htmlEscape(title), content);
    }
}
