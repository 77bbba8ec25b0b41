package hellowork.command.mail;

import hellowork.events.JapanTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What all mails are written on. None of them tells a login name, an organization, a job seeker or a text: whoever reads
 * somebody else's mail learns no more than that the service is used.
 *
 * @param from the sender's address, which S-77 asks to allow
 */
record Stationery(String from, Site site) {
    static final String SERVICE = "【ハローワーク求職情報提供サービス】";

    static final DateTimeFormatter JAPANESE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H時mm分", Locale.JAPANESE).withZone(JapanTime.zone());
    static final DateTimeFormatter JAPANESE_DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE).withZone(JapanTime.zone());
    static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(JapanTime.zone());
    static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH).withZone(JapanTime.zone());
    static final DateTimeFormatter DAY_IN_JAPANESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);
    static final DateTimeFormatter DAY_IN_ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** That there is something to be read, and where. */
    Letter notice(String to, String subject, String japanese, String english) {
        String where = site.address();
        return new Letter(to, SERVICE + subject, "%s\n%s\n\n--\n%s\n%s\n".formatted(japanese, where, english, where));
    }

    /** What stands after the # never leaves the browser in a URL. */
    String link(String page, String code) {
        return page(page) + "#" + code;
    }

    /** In fours, to be typed where the link cannot be followed. */
    static String inFours(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String page(String path) {
        return site.address() + "/" + path;
    }

    /** S-77 他Q27. */
    String hintInJapanese() {
        return """

            ※平日9時から16時頃は、メールの到着に数分かかる場合があります。
            ※メールが見つからない場合は、迷惑メールフォルダや削除済みフォルダを確認し、%1$s からのメールを受信できるように設定してください。
            ※docomoのメールアドレスをお使いの方は、受信リスト設定に %1$s を登録してください。
            """.formatted(from);
    }

    String hintInEnglish() {
        return """

            On weekdays between about 9:00 and 16:00 a mail may take some minutes.
            If you miss one, look in junk and deleted folders, and allow mail from %1$s.
            If your address is one of docomo, register %1$s in its receive list.
            """.formatted(from);
    }
}
