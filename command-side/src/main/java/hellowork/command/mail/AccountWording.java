package hellowork.command.mail;

import hellowork.events.AccountId;
import hellowork.events.LoginId;
import java.time.Instant;

/** What is mailed to the holder of an account, whoever that is: keys, codes and warnings. */
record AccountWording(Stationery on) {
    /** Opens an account, also of somebody who was invited and has no screen open. */
    Letter verificationKey(String to, AccountId account, String key, Instant expiresAt) {
        return key(to, on.link("accounts/" + account.value() + "/verification", key), key, expiresAt);
    }

    /** Proves another mail address of an account. */
    Letter addressKey(String to, AccountId account, String key, Instant expiresAt) {
        return key(to, on.link("accounts/" + account.value() + "/mail-address", key), key, expiresAt);
    }

    private Letter key(String to, String page, String key, Instant expiresAt) {
        return new Letter(to, Stationery.SERVICE + "認証キーのお知らせ / Verification key", """
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
                        Stationery.JAPANESE.format(expiresAt),
                        Stationery.ENGLISH.format(expiresAt),
                        on.hintInJapanese(),
                        on.hintInEnglish(),
                        page));
    }

    Letter oneTimePassword(String to, String code, Instant expiresAt) {
        return new Letter(to, Stationery.SERVICE + "ワンタイムパスワードのお知らせ / One-time password", """
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
                        code,
                        Stationery.JAPANESE.format(expiresAt),
                        Stationery.ENGLISH.format(expiresAt),
                        on.hintInJapanese(),
                        on.hintInEnglish()));
    }

    /** To the present address: whoever is logged in wants another one (S-65). */
    Letter changeOtp(String to, String code, Instant expiresAt) {
        return new Letter(to, Stationery.SERVICE + "メールアドレス変更のワンタイムパスワード / To change your mail address", """
            アカウントのメールアドレスを変更するためのワンタイムパスワード: %1$s
            有効期間は発行から30分です(%2$sまで、日本時間)。一度だけ使用できます。

            変更をお申し込みでない場合は、入力せず、パスワードを変更してください。パスワードを他人に知られているおそれがあります。
            %4$s
            --
            One-time password to change the mail address of your account: %1$s
            It is valid for 30 minutes from its issue (until %3$s, Japan time) and works once.
            If you do not want to change it, enter this nowhere and set another password: somebody may know yours.
            %5$s\
            """.formatted(
                        code,
                        Stationery.JAPANESE.format(expiresAt),
                        Stationery.ENGLISH.format(expiresAt),
                        on.hintInJapanese(),
                        on.hintInEnglish()));
    }

    Letter passwordReset(String to, AccountId account, String key, Instant expiresAt) {
        return new Letter(to, Stationery.SERVICE + "パスワード再設定のお知らせ / Set another password", """
            パスワードの再設定はこちらから: %1$s
            再設定キー(16桁): %4$s
            有効期限: %2$s(日本時間)

            お心当たりのない場合は、このメールを破棄してください。パスワードは変わりません。
            --
            Set another password here: %1$s
            Key, 16 digits: %4$s
            Valid until %3$s (Japan time).
            If you did not ask for it, delete this mail: your password stays as it is.
            """.formatted(
                        on.link("password-resets/" + account.value(), key),
                        Stationery.JAPANESE.format(expiresAt),
                        Stationery.ENGLISH.format(expiresAt),
                        Stationery.inFours(key)));
    }

    /** The help desk has unlocked the account after a leak: the link sets the password that it will have. */
    Letter unlocked(String to, AccountId account, String key, Instant expiresAt) {
        return new Letter(to, Stationery.SERVICE + "ロック解除とパスワード再設定のお願い / Unlocked: set another password", """
            ヘルプデスクがご本人の確認を終え、アカウントのロックを解除しました。
            これまでのパスワードは使えません。新しいパスワードの設定はこちらから: %1$s
            再設定キー(16桁): %4$s
            有効期限: %2$s(日本時間)。過ぎた場合は、ログイン画面からパスワード再設定をやり直してください。
            --
            The help desk has checked your identity and unlocked your account.
            The password that you had works no longer. Set another one here: %1$s
            Key, 16 digits: %4$s
            Valid until %3$s (Japan time). Later, ask for another link where you log in.
            """.formatted(
                        on.link("password-resets/" + account.value(), key),
                        Stationery.JAPANESE.format(expiresAt),
                        Stationery.ENGLISH.format(expiresAt),
                        Stationery.inFours(key)));
    }

    /** A warning: the account was used in a browser that it was not used in before. */
    Letter newBrowser(String to, LoginId login, String code, Instant at) {
        return new Letter(to, Stationery.SERVICE + "新しいブラウザからのログイン / A login from a new browser", """
            %2$s(日本時間)に、これまで使われていないブラウザからログインがありました。
            ご本人のログインであれば、何もする必要はありません。
            お心当たりのない場合は、次のページのボタンを押してください。すべてのログインとワンタイムパスワード入力の省略が終了します。
            %1$s
            確認コード(16桁): %4$s
            --
            On %3$s (Japan time) somebody logged in from a browser that was not used before.
            If it was you, there is nothing to do.
            If it was not, push the button on this page: every session and every trusted browser ends.
            %1$s
            Code, 16 digits: %4$s
            """.formatted(
                        on.link("logins/" + login.value() + "/denial", code),
                        Stationery.JAPANESE.format(at),
                        Stationery.ENGLISH.format(at),
                        Stationery.inFours(code)));
    }

    /** To the former address: the account has another one. */
    Letter mailAddressChanged(String to, Instant at) {
        return new Letter(to, Stationery.SERVICE + "メールアドレス変更のお知らせ / Your mail address was changed", """
            %1$s(日本時間)に、アカウントのメールアドレスが変更されました。今後のお知らせは新しいアドレスに届きます。
            お心当たりのない場合は、ヘルプデスクにご連絡ください。
            --
            On %2$s (Japan time) the mail address of your account was changed. Mails now go to the new one.
            If you know nothing of it, turn to the help desk.
            """.formatted(
                        Stationery.JAPANESE.format(at), Stationery.ENGLISH.format(at)));
    }
}
