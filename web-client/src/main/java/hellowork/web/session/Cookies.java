package hellowork.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of one visitor; beside them there are only the token of forms and how pages are shown. All are {@code __Host-}, for this host alone and out of
 * reach of any script; most end with the browser.
 */
public final class Cookies {
    private static final String SESSION = "session";
    private static final String ACCOUNT = "account";
    private static final String SEEN = "seen";
    private static final String NOTICE = "notice";
    private static final String NEXT = "next";
    private static final String LOGIN = "login";
    private static final String DRAFT = "draft";
    private static final Duration SHORT = Duration.ofMinutes(40);
    private static final Duration KNOWN = Duration.ofDays(390);
    private static final int PIECE = 3_500;
    private static final int PIECES = 9;

    private final Jar jar;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    private Cookies(Jar jar, HttpServletRequest request, HttpServletResponse response) {
        this.jar = jar;
        this.request = request;
        this.response = response;
    }

    /** What the cookies of all visitors share: the keys. */
    public static final class Jar {
        private final Sealing sealing;
        private final WebKey key;

        Jar(WebKey key) {
            this.key = key;
            this.sealing = new Sealing(key.of("cookies"));
        }

        /** The cookies that came with a request and leave with its answer. */
        public Cookies of(HttpServletRequest request, HttpServletResponse response) {
            return new Cookies(this, request, response);
        }

        /** What stands in the names of an account's cookies: nobody else can tell whose they are. */
        private String account(String mailAddress) {
            byte[] hash = key.of("account:" + mailAddress.strip().toLowerCase(Locale.ROOT));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, 12));
        }
    }

    /** The session's token. */
    public @Nullable String session() {
        return read(SESSION);
    }

    /** The account of the session in this browser, also after it has ended; empty if there was none. */
    public String account() {
        String account = read(ACCOUNT);
        return account == null ? "" : account;
    }

    public void startSession(String token, String accountId) {
        write(SESSION, token, null);
        write(ACCOUNT, accountId, null);
    }

    /** Found to have ended; whose it was is kept, for what was being typed. */
    public void endSession() {
        forget(SESSION);
        forget(SEEN);
    }

    /** Nothing of the visit is left but trust. */
    public void logOut() {
        endSession();
        forget(ACCOUNT);
        forgetDraft();
        forget(NEXT);
    }

    /** The position of the history that this visitor has seen. */
    public @Nullable String seen() {
        return read(SEEN);
    }

    public void keepSeen(String position) {
        write(SEEN, position, null);
    }

    public void forgetSeen() {
        forget(SEEN);
    }

    /** What the next page says has been done: a message's key, and what stands in it. */
    public void keepNotice(String key, Object... parts) {
        String text = IntStream.range(0, parts.length)
                .mapToObj(i -> "\n" + parts[i])
                .collect(Collectors.joining("", key, ""));
        write(NOTICE, jar.sealing.seal(text, NOTICE), SHORT);
    }

    /** Said once. */
    public Optional<String> takeNotice() {
        return take(NOTICE);
    }

    /** Where to go on after the login. */
    public void keepNext(String path) {
        write(NEXT, jar.sealing.seal(path, NEXT), SHORT);
    }

    public Optional<String> takeNext() {
        return take(NEXT);
    }

    /** The login under way in this browser (S-62): the only one in which its one-time password works. */
    public void keepLogin(String login) {
        write(LOGIN, jar.sealing.seal(login, LOGIN), SHORT);
    }

    public Optional<String> login() {
        return Optional.ofNullable(read(LOGIN)).flatMap(kept -> jar.sealing.open(kept, LOGIN));
    }

    public void forgetLogin() {
        forget(LOGIN);
    }

    /** The account's device trust in this browser: its id and expiry, nothing else (S-71, S-73). */
    public @Nullable String trust(String mailAddress) {
        return read("trust-" + jar.account(mailAddress));
    }

    public void keepTrust(String mailAddress, String trust, Duration validity) {
        write("trust-" + jar.account(mailAddress), trust, validity);
    }

    /** What tells a known browser of the account from a new one. */
    public @Nullable String browser(String mailAddress) {
        return read("browser-" + jar.account(mailAddress));
    }

    public void keepBrowser(String mailAddress, String browser) {
        write("browser-" + jar.account(mailAddress), browser, KNOWN);
    }

    /** What was typed into a form whose session had ended; false if it is too long for cookies. */
    public boolean keepDraft(String draft) {
        String kept = jar.sealing.seal(draft, DRAFT);
        int pieces = (kept.length() + PIECE - 1) / PIECE;
        if (pieces > PIECES) {
            return false;
        }
        for (int i = 0; i < pieces; i++) {
            write(DRAFT + i, kept.substring(i * PIECE, Math.min(kept.length(), (i + 1) * PIECE)), SHORT);
        }
        forgetDraftFrom(pieces);
        return true;
    }

    public Optional<String> draft() {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < PIECES; i++) {
            String piece = read(DRAFT + i);
            if (piece == null) {
                break;
            }
            kept.append(piece);
        }
        return kept.isEmpty() ? Optional.empty() : jar.sealing.open(kept.toString(), DRAFT);
    }

    public void forgetDraft() {
        forgetDraftFrom(0);
    }

    private void forgetDraftFrom(int first) {
        for (int i = first; i < PIECES; i++) {
            if (read(DRAFT + i) != null) {
                forget(DRAFT + i);
            }
        }
    }

    private Optional<String> take(String name) {
        String value = read(name);
        if (value == null) {
            return Optional.empty();
        }
        forget(name);
        return jar.sealing.open(value, name);
    }

    private @Nullable String read(String name) {
        if (request.getAttribute(forgotten(name)) != null) {
            return null;
        }
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals("__Host-" + name) && !cookie.getValue().isEmpty()) {
                return cookie.getValue();
            }
        }
        return null;
    }

    private void write(String name, String value, @Nullable Duration validity) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from("__Host-" + name, encoded(value))
                .path("/")
                .httpOnly(true)
                .secure(true)
                .sameSite("Lax"); // a link in a mail leads into the session that is open
        if (validity != null) {
            cookie.maxAge(validity);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private void forget(String name) {
        write(name, "", Duration.ZERO);
        request.setAttribute(forgotten(name), true); // the request still carries it
    }

    private static String forgotten(String name) {
        return Cookies.class.getName() + ".forgotten." + name;
    }

    /** What would not stand in a cookie is a mistake of ours. */
    private static String encoded(String value) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(value) || value.matches(".*[\\s\";,\\\\].*")) {
            throw new IllegalArgumentException("not a cookie's value");
        }
        return value;
    }
}
