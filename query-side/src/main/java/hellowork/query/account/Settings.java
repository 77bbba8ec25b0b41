package hellowork.query.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.store.Fold;
import java.time.Instant;

/**
 * What the holder sees of an account (S-75).
 *
 * @param trustedBefore when the last of its trusts ends
 */
public record Settings(String mailAddress, Instant trustedBefore) {
    /** From an account's stream. */
    public static final Fold<Settings, AccountEvent> FOLD =
            new Fold<>(AccountEvent.class, new Settings("", Instant.EPOCH), Settings::evolve);

    /** Whether any browser is trusted at this instant. */
    public boolean trusts(Instant at) {
        return at.isBefore(trustedBefore);
    }

    private Settings evolve(AccountEvent event) {
        if (event instanceof MailAddressRecorded e) {
            return new Settings(e.mailAddress(), trustedBefore);
        }
        if (event instanceof DeviceTrusted e) {
            return new Settings(mailAddress, e.expiresAt().isAfter(trustedBefore) ? e.expiresAt() : trustedBefore);
        }
        return event instanceof DeviceTrustRevoked ? new Settings(mailAddress, Instant.EPOCH) : this;
    }
}
