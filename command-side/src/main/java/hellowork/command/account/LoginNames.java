package hellowork.command.account;

import hellowork.events.AccountId;
import hellowork.events.LoginNameEvent;
import hellowork.events.LoginNameEvent.LoginNameClaimed;
import hellowork.events.LoginNameEvent.LoginNameLookedUp;
import hellowork.events.LoginNameEvent.LoginNameReleased;
import hellowork.events.LoginNameId;
import hellowork.rest.KeyFolder;
import hellowork.store.Fold;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which stream claims a mail address as a login name: its id is a keyed hash, so that the history holds no address and
 * nobody can look one up without the key. Addresses that differ in case only are the same.
 */
public final class LoginNames {
    private static final Fold<Optional<AccountId>, LoginNameEvent> FOLD =
            new Fold<>(LoginNameEvent.class, Optional.empty(), (before, event) -> switch (event) {
                case LoginNameClaimed claimed -> Optional.of(claimed.accountId());
                case LoginNameReleased _ -> Optional.empty();
                case LoginNameLookedUp _ -> before;
            });

    private final SecretKeySpec key;

    public LoginNames(KeyFolder keys) {
        this.key = new SecretKeySpec(keys.key("login-names"), "HmacSHA256");
    }

    /** The claim on this address. */
    public LoginNameId of(String mailAddress) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash =
                    mac.doFinal(mailAddress.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return new LoginNameId("login-name-" + HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The account that holds a claim, if any does. */
    public static Fold<Optional<AccountId>, LoginNameEvent> fold() {
        return FOLD;
    }
}
