package hellowork.demo;

import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.LoginNameEvent.LoginNameClaimed;
import hellowork.events.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How an account came about: asked for, the key mailed, the address verified and claimed (O-14). */
final class Accounts {
    static final Duration OPENING = Duration.ofMinutes(4);
    private static final Duration KEY_VALIDITY = Duration.ofMinutes(50);

    private final ServiceIds serviceIds;
    private final Map<AccountId, DemonstrationAccount> printed = new HashMap<>();

    Accounts(ServiceIds serviceIds, List<DemonstrationAccount> printed) {
        this.serviceIds = serviceIds;
        printed.forEach(account -> this.printed.put(account.id(), account));
    }

    /** Opens the account, which is ready {@link #OPENING} after {@code at}. A printed one keeps its printed address. */
    void open(
            AccountId id,
            Role role,
            @Nullable BureauCode bureau,
            String mailAddress,
            Instant at,
            Consumer<DomainEvent> history) {
        DemonstrationAccount account = printed.get(id);
        String address = account == null ? mailAddress : account.mailAddress();
        Instant verified = at.plus(OPENING);
        history.accept(new AccountRequested(id, role, bureau, at));
        history.accept(new MailAddressRecorded(id, address, at));
        history.accept(new VerificationKeyIssued(id, 1, at.plus(KEY_VALIDITY), at));
        history.accept(new MailAddressVerified(id, verified));
        history.accept(new LoginNameClaimed(serviceIds.loginName().apply(address), id, verified));
        if (account != null) {
            history.accept(new PasswordSet(id, serviceIds.password().apply(account), verified));
        }
    }
}
