package hellowork.command.mail;

import hellowork.events.AccountId;
import hellowork.events.JapanTime;
import hellowork.events.LoginId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the mails say. None of them tells a login name, an organization, a job seeker or a text: whoever reads somebody
 * else's mail learns no more than that the service is used.
 *
 * @param from the sender's address, which S-77 asks to allow
 * @param site where the service is, or an empty text
 */
record Wording(String from, String site) {
    private static final DateTimeFormatter JAPANESE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H時mm分", Locale.JAPANESE).withZone(JapanTime.zone());
    private static final DateTimeFormatter JAPANESE_DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE).withZone(JapanTime.zone());
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(JapanTime.zone());
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH).withZone(JapanTime.zone());

    private static final DateTimeFormatter DAY_IN_JAPANESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter DAY_IN_ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Opens an account, also of somebody who was invited and has no screen open. */
    Letter verificationKey(String to, AccountId account, String key, Instant expiresAt) {
        return key(to, site + "/verification.html#" + account.value(), key, expiresAt);
    }

    /** Proves another mail address of an account. */
    Letter addressKey(String to, AccountId account, String key, Instant expiresAt) {
        return key(to, site + "/verification.html#" + account.value() + ".address", key, expiresAt);
    }

    private Letter key(String to, String page, String key, Instant expiresAt) {
        return new Letter(to, "【ハローワーク求職情報提供サービス】認証キーのお知らせ / Verification key", """
            認証キー: %1$s
            有効期限: %2$s(日本時間)

            お手続き中の画面か、次のページに認証キーを入力してください。お心当たりのない場合は、このメールを破棄してください。
            %6$s
            %4$s
            --
            Verification key: %1$s
            Valid until %3$s (Japan time).
            Enter it on the screen where you are, or on this page. If you did not ask for it, delete this mail.
            %6$s
            %5$s\
            """.formatted(
                        key,
                        JAPANESE.format(expiresAt),
                        ENGLISH.format(expiresAt),
                        hintInJapanese(),
                        hintInEnglish(),
                        page));
    }

    Letter oneTimePassword(String to, String code, Instant expiresAt) {
        return new Letter(to, "【ハローワーク求職情報提供サービス】ワンタイムパスワードのお知らせ / One-time password", """
            ワンタイムパスワード: %1$s
            有効期間は発行から30分です(%2$sまで、日本時間)。一度だけ使用できます。

            お心当たりのない場合は、パスワードを他人に知られているおそれがあります。
            %4$s
            --
            One-time password: %1$s
            It is valid for 30 minutes from its issue (until %3$s, Japan time) and works once.
            If you did not log in, somebody may know your password.
            %5$s\
            """.formatted(
                code, JAPANESE.format(expiresAt), ENGLISH.format(expiresAt), hintInJapanese(), hintInEnglish()));
    }

    Letter passwordReset(String to, AccountId account, String key, Instant expiresAt) {
        return new Letter(to, "【ハローワーク求職情報提供サービス】パスワード再設定のお知らせ / Set another password", """
            パスワードの再設定はこちらから: %1$s
            有効期限: %2$s(日本時間)

            お心当たりのない場合は、このメールを破棄してください。パスワードは変わりません。
            --
            Set another password here: %1$s
            Valid until %3$s (Japan time).
            If you did not ask for it, delete this mail: your password stays as it is.
            """.formatted(
                        link("password-reset.html", account.value(), key),
                        JAPANESE.format(expiresAt),
                        ENGLISH.format(expiresAt)));
    }

    /** A warning: the account was used in a browser that it was not used in before. */
    Letter newBrowser(String to, LoginId login, String code, Instant at) {
        return new Letter(to, "【ハローワーク求職情報提供サービス】新しいブラウザからのログイン / A login from a new browser", """
            %2$s(日本時間)に、これまで使われていないブラウザからログインがありました。
            ご本人のログインであれば、何もする必要はありません。
            お心当たりのない場合は、次のページのボタンを押してください。すべてのログインとワンタイムパスワード入力の省略が終了します。
            %1$s
            --
            On %3$s (Japan time) somebody logged in from a browser that was not used before.
            If it was you, there is nothing to do.
            If it was not, push the button on this page: every session and every trusted browser ends.
            %1$s
            """.formatted(
                        link("not-me.html", login.value(), code), JAPANESE.format(at), ENGLISH.format(at)));
    }

    /** To the former address: the account has another one. */
    Letter mailAddressChanged(String to, Instant at) {
        return new Letter(to, "【ハローワーク求職情報提供サービス】メールアドレス変更のお知らせ / Your mail address was changed", """
            %1$s(日本時間)に、アカウントのメールアドレスが変更されました。今後のお知らせは新しいアドレスに届きます。
            お心当たりのない場合は、ヘルプデスクにご連絡ください。
            --
            On %2$s (Japan time) the mail address of your account was changed. Mails now go to the new one.
            If you know nothing of it, turn to the help desk.
            """.formatted(
                        JAPANESE.format(at), ENGLISH.format(at)));
    }

    /** What stands after the # never leaves the browser in a URL. */
    private String link(String page, String id, String code) {
        return site + "/" + page + "#" + id + "." + code;
    }

    /** To a job seeker: something has arrived. */
    Letter messageForJobSeeker(String to) {
        return notice(
                to,
                "メッセージが届いています / You have a message",
                "求職者マイページにメッセージが届いています。ログインしてご確認ください。このお知らせは求職者マイページで停止できます。",
                "There is a message for you on your MyPage. Log in to read it. You can switch this notice off there.");
    }

    /** To an organization: a job seeker has answered. */
    Letter replyForOrganization(String to) {
        return notice(
                to,
                "返信が届いています / You have an answer",
                "求職者からの返信が届いています。ログインしてご確認ください。",
                "A job seeker has answered. Log in to read it.");
    }

    /** To an organization: a job seeker wants no more messages. */
    Letter declineForOrganization(String to) {
        return notice(
                to,
                "辞退のお知らせ / A job seeker has declined",
                "求職者が辞退しました。求職者から連絡があるまで、この求職者には送信できません。ログインしてご確認ください。",
                "A job seeker has declined: nothing more can be sent there until the job seeker writes. Log in to see"
                        + " it.");
    }

    /** To a job seeker: the registration ends with this day (O-20). */
    Letter registrationEnds(String to, LocalDate lastDay) {
        return notice(
                to,
                "求職登録の有効期間のお知らせ / Your registration ends soon",
                "求職登録の有効期間は%sまでです。最後の月に窓口での相談・紹介またはオンライン自主応募があると1か月延長されます。".formatted(DAY_IN_JAPANESE.format(lastDay)),
                "Your registration is valid until %s. Counselling, a referral or an online application in its last month extends it by one month."
                        .formatted(DAY_IN_ENGLISH.format(lastDay)));
    }

    /** To a job seeker: the registration has ended (O-20, O-21). */
    Letter registrationEnded(String to) {
        return notice(
                to,
                "求職登録の終了のお知らせ / Your registration has ended",
                "求職登録の有効期間が終了し、求職情報の提供を停止しました。登録内容は引き続き閲覧でき、再度の求職申込みができます。",
                "Your registration has ended, and your profile is no longer shown. You can still read your data, and"
                        + " apply again.");
    }

    /** To whoever scheduled a bulk send: its time came, and nothing was sent. */
    Letter bulkSendRefused(String to) {
        return notice(
                to,
                "予約した一括送信が送信されませんでした / A scheduled bulk send was not sent",
                "予約した一括送信は、規則により1件も送信されませんでした。ログインして理由をご確認ください。",
                "A scheduled bulk send was refused by a rule, and nothing was sent. Log in to see which one and why.");
    }

    /** To the account that saved the search: how many, and nothing of any of them. */
    Letter searchDigest(String to, String name, int matches) {
        return notice(
                to,
                "保存した検索条件に新着があります / New matches of a saved search",
                "保存した検索条件「%s」に、新着または更新された求職者が%d名います。ログインしてご確認ください。".formatted(name, matches),
                "Your saved search \"%s\" has %d new or changed job seekers. Log in to see them."
                        .formatted(name, matches));
    }

    /** To 個人情報管理・苦情処理責任者: something about a complaint is there to be read (S-41). */
    Letter complaintForOfficer(String to) {
        return notice(
                to,
                "苦情の申出について / About a complaint",
                "求職者からの苦情の申出について、ご対応いただくことがあります。貴団体のアカウントでログインしてご確認ください。",
                "There is something to do about a complaint. Log in with your organization's account to read it.");
    }

    /** To a job seeker: there is an answer to a complaint (S-40). */
    Letter complaintForJobSeeker(String to) {
        return notice(
                to,
                "お申出への回答が届いています / An answer to your complaint",
                "お申出への回答が届いています。求職者マイページにログインしてご確認ください。",
                "There is an answer to your complaint. Log in to your MyPage to read it.");
    }

    /** To an organization that has not reported its year (S-50). */
    Letter usageReportDue(String to) {
        return notice(
                to,
                "利用実績報告のお願い / Please report your year",
                "前年度の利用実績を4月20日までに報告してください。利用実績がない場合も報告が必要です。",
                "Please report the use of the past fiscal year by 20 April, also if there was none.");
    }

    Letter applicationReturned(String to) {
        return notice(
                to,
                "利用申請の補正のお願い / Please correct your application",
                "利用申請が差し戻されました。ログインして理由を確認し、補正のうえ再度申請してください。",
                "Your application was returned. Log in to see the reason, correct it and send it again.");
    }

    Letter applicationApproved(String to) {
        return notice(
                to,
                "利用申請の承認のお知らせ / Your application was approved",
                "利用申請が承認されました。ログインしてサービスをご利用いただけます。",
                "Your application was approved. Log in to use the service.");
    }

    Letter applicationRejected(String to) {
        return notice(
                to,
                "利用申請の結果のお知らせ / Your application was decided",
                "利用申請は承認されませんでした。ログインして理由をご確認ください。",
                "Your application was not approved. Log in to see the reason.");
    }

    Letter changeReturned(String to) {
        return notice(
                to,
                "変更申請の補正のお願い / Please correct your change",
                "変更申請が差し戻されました。ログインして理由を確認し、補正のうえ再度申請してください。それまでは従前の内容が有効です。",
                "Your change was returned. Log in to see the reason, correct it and send it again. What was in force"
                        + " stays so.");
    }

    Letter changeApproved(String to) {
        return notice(
                to,
                "変更申請の承認のお知らせ / Your change was approved",
                "変更申請が承認されました。変更後の内容が有効になっています。",
                "Your change was approved and is in force.");
    }

    Letter changeRejected(String to) {
        return notice(
                to,
                "変更申請の結果のお知らせ / Your change was decided",
                "変更申請は承認されませんでした。従前の内容が有効です。ログインして理由をご確認ください。",
                "Your change was not approved; what was in force stays so. Log in to see the reason.");
    }

    /** @param until the first instant at which the service can no longer be used */
    Letter renewalReminder(String to, Instant until) {
        Instant last = until.minusSeconds(1);
        return notice(
                to,
                "利用期間終了のお知らせ / Your period of use ends",
                "利用期間は%sまでです。引き続き利用する場合は、期間内にログインして更新申請を行ってください。".formatted(JAPANESE_DAY.format(last)),
                "Your period of use ends with %s (Japan time). To go on, log in and ask for the next period before."
                        .formatted(ENGLISH_DAY.format(last)));
    }

    Letter renewalApproved(String to) {
        return notice(
                to,
                "更新申請の承認のお知らせ / Your renewal was approved",
                "更新申請が承認されました。引き続きサービスをご利用いただけます。",
                "Your renewal was approved: you can go on using the service.");
    }

    Letter renewalRejected(String to) {
        return notice(
                to,
                "更新申請の結果のお知らせ / Your renewal was decided",
                "更新申請は承認されませんでした。ログインして理由をご確認ください。",
                "Your renewal was not approved. Log in to see the reason.");
    }

    Letter useLapsed(String to) {
        return notice(
                to,
                "利用期間の終了のお知らせ / Your period of use has ended",
                "利用期間が終了しました。求職情報の閲覧と案内の送信はできません。利用実績報告と苦情への対応は引き続き必要です。",
                "Your period of use has ended: profiles are not shown and nothing is sent. The usage report and"
                        + " complaints remain yours.");
    }

    Letter useSuspended(String to) {
        return notice(
                to,
                "利用停止のお知らせ / Your use was suspended",
                "労働局により利用が停止されました。ログインして理由をご確認ください。",
                "The labour bureau suspended your use. Log in to see the reason.");
    }

    Letter useReinstated(String to) {
        return notice(
                to, "利用停止の解除のお知らせ / Your use was reinstated", "利用停止が解除されました。", "The suspension of your use has ended.");
    }

    private Letter notice(String to, String subject, String japanese, String english) {
        String where = site.isEmpty() ? "" : site + "\n";
        return new Letter(
                to, "【ハローワーク求職情報提供サービス】" + subject, "%s\n%s\n--\n%s\n%s".formatted(japanese, where, english, where));
    }

    /** S-77 他Q27. */
    private String hintInJapanese() {
        return """

            ※平日9時から16時頃は、メールの到着に数分かかる場合があります。
            ※メールが見つからない場合は、迷惑メールフォルダや削除済みフォルダを確認し、%1$s からのメールを受信できるように設定してください。
            ※docomoのメールアドレスをお使いの方は、受信リスト設定に %1$s を登録してください。
            """.formatted(from);
    }

    private String hintInEnglish() {
        return """

            On weekdays between about 9:00 and 16:00 a mail may take some minutes.
            If you miss one, look in junk and deleted folders, and allow mail from %1$s.
            If your address is one of docomo, register %1$s in its receive list.
            """.formatted(from);
    }
}
