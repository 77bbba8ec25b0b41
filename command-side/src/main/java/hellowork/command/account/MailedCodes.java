package hellowork.command.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import hellowork.events.AccountId;
import hellowork.events.LoginId;
import hellowork.rest.KeyFolder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that go out by mail. Each is derived with HOTP's construction (RFC 4226, HMAC-SHA-256) from a key of the
 * server and from what it is for, so that nothing secret is stored and whoever mails it can derive it too.
 */
public final class MailedCodes {
    private static final String HMAC = "HmacSHA256";

    private final byte[] otpKey;
    private final byte[] verificationKey;

    public MailedCodes(KeyFolder keys) {
        this.otpKey = keys.key("one-time-passwords");
        this.verificationKey = keys.key("verification-keys");
    }

    /** The one-time password of this login: 6 digits (S-60). */
    public String oneTimePassword(AccountId account, LoginId login) {
        return code(otpKey, account.value() + "\n" + login.value(), 0, 6);
    }

    /** The verification key (認証キー) of this issue for this account: 8 digits (O-14). */
    public String verificationKey(AccountId account, int issue) {
        return code(verificationKey, account.value(), issue, 8);
    }

    /** The one-time password of this issue for a change of this account's address: 6 digits (S-65). */
    public String changeOtp(AccountId account, int issue) {
        return code(otpKey, "change of address\n" + account.value(), issue, 6);
    }

    /** The verification key of this issue for another address of this account: 8 digits (S-65). */
    public String addressKey(AccountId account, int issue) {
        return code(verificationKey, "another address\n" + account.value(), issue, 8);
    }

    /** The key of this issue to set another password: 16 digits. */
    public String resetKey(AccountId account, int issue) {
        return sixteen("another password\n" + account.value() + "\n" + issue);
    }

    /** The code that goes with the mail about a login from a new browser: 16 digits. */
    public String denialCode(AccountId account, LoginId login) {
        return sixteen("denial\n" + account.value() + "\n" + login.value());
    }

    private String sixteen(String what) {
        return code(verificationKey, what, 0, 8) + code(verificationKey, what, 1, 8);
    }

    /** The secret part of the one-time link that makes the first official. */
    public String setupKey() {
        return sixteen("first official");
    }

    /** Compares two codes in a time that does not tell how much of them is equal. */
    public static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(byte[] key, String what, long counter, int digits) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            SecretKeySpec own = new SecretKeySpec(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), HMAC);
            // the generator counts steps since 1970; a step of one second makes that our counter
            return new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(1), digits, HMAC)
                    .generateOneTimePasswordString(own, Instant.ofEpochSecond(counter));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
