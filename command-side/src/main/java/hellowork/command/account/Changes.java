package hellowork.command.account;

import hellowork.events.AccountEvent.MailAddressChangeAsked;
import hellowork.events.AccountEvent.MailAddressChangeBegun;
import hellowork.events.AccountEvent.MailAddressChangeProposed;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Changes of an account that wait for a mailed key or for a second officer.
 *
 * @param reset the newest key for another password
 * @param address the newest address that waits to be proved
 * @param proposal an officer's, that a second one has not confirmed
 */
public record Changes(
        Key reset,
        @Nullable NewAddress address,
        int addressIssue,
        @Nullable Proposal proposal) {

    /**
     * A key that was mailed; before the first there is one that works for nobody.
     *
     * @param issue counts from 1
     * @param open whether it has not been used yet
     */
    record Key(int issue, Instant expiresAt, int wrong, boolean open) {
        boolean worksAt(Instant now, int mostWrong) {
            return openAt(now) && wrong < mostWrong;
        }

        boolean openAt(Instant now) {
            return open && now.isBefore(expiresAt);
        }

        Key refused() {
            return new Key(issue, expiresAt, wrong + 1, open);
        }
    }

    /** @param proving whether the present address proves itself with a one-time password, or the new one with a key */
    record NewAddress(String mailAddress, Proving proving, Key key) {}

    enum Proving {
        PRESENT_ADDRESS,
        NEW_ADDRESS
    }

    /** @param office the labour bureau; absent for a Hello Work desk */
    record Proposal(AccountId officer, @Nullable BureauCode office, String mailAddress, Instant at) {}

    static Changes none() {
        return new Changes(new Key(0, Instant.EPOCH, 0, false), null, 0, null);
    }

    Changes after(PasswordResetAsked e) {
        return new Changes(new Key(e.issue(), e.expiresAt(), 0, true), address, addressIssue, proposal);
    }

    Changes resetRefused() {
        return new Changes(reset.refused(), address, addressIssue, proposal);
    }

    /** A password was set: no key that was mailed before sets another one. */
    Changes passwordSet() {
        return new Changes(new Key(reset.issue, reset.expiresAt, reset.wrong, false), address, addressIssue, proposal);
    }

    Changes after(MailAddressChangeBegun e) {
        Key otp = new Key(e.issue(), e.expiresAt(), 0, true);
        return new Changes(reset, new NewAddress(e.mailAddress(), Proving.PRESENT_ADDRESS, otp), e.issue(), proposal);
    }

    Changes after(MailAddressChangeAsked e) {
        Key key = new Key(e.issue(), e.expiresAt(), 0, true);
        return new Changes(reset, new NewAddress(e.mailAddress(), Proving.NEW_ADDRESS, key), e.issue(), proposal);
    }

    Changes addressRefused() {
        return address == null
                ? this
                : new Changes(
                        reset,
                        new NewAddress(address.mailAddress, address.proving, address.key.refused()),
                        addressIssue,
                        proposal);
    }

    Changes after(MailAddressChangeProposed e) {
        return new Changes(
                reset, address, addressIssue, new Proposal(e.officer(), e.office(), e.mailAddress(), e.at()));
    }

    Changes confirmed() {
        return new Changes(reset, address, addressIssue, null);
    }

    /** A thief of a session, or of the password, may have asked for them: neither a key nor a proposal counts any more. */
    Changes dropped() {
        return addressChanged();
    }

    /** There is a new address: what was asked for before is settled, and no older key works. */
    Changes addressChanged() {
        return new Changes(new Key(reset.issue, reset.expiresAt, reset.wrong, false), null, addressIssue, null);
    }
}
