package hellowork.web.login;

import hellowork.web.session.Cookies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A login whose one-time password has been mailed: sealed in a cookie of the browser that began it (S-62).
 *
 * @param otpExpiresAt until when the one-time password works (S-63); absent if none was asked for
 */
record LoginUnderWay(
        String loginId, String mailAddress, @Nullable Instant otpExpiresAt) {
    /** That of this browser. */
    static Optional<LoginUnderWay> in(Cookies cookies) {
        return cookies.login().map(LoginUnderWay::read);
    }

    String written() {
        return loginId + "\n" + mailAddress + "\n" + (otpExpiresAt == null ? "" : otpExpiresAt);
    }

    static LoginUnderWay read(String written) {
        String[] lines = written.split("\n", -1);
        return new LoginUnderWay(lines[0], lines[1], lines[2].isEmpty() ? null : Instant.parse(lines[2]));
    }
}
