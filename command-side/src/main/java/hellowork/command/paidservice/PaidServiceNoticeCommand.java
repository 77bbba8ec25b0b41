package hellowork.command.paidservice;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.OrganizationId;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceNoticeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

sealed interface PaidServiceNoticeCommand {
    PaidServiceNoticeId paidServiceNoticeId();

    AccountId by();

    Instant at();

    /**
     * The first: it is decided with its organization, and with what it replaces.
     *
     * @param contractor whether a contractor inside a municipality's application asks
     * @param replaces an earlier notification that this one changes
     */
    record Notify(
            PaidServiceNoticeId paidServiceNoticeId,
            OrganizationId organizationId,
            boolean contractor,
            AccountId by,
            PaidService service,
            @Nullable PaidServiceNoticeId replaces,
            Instant at) {}

    record Withdraw(PaidServiceNoticeId paidServiceNoticeId, OrganizationId organizationId, AccountId by, Instant at)
            implements PaidServiceNoticeCommand {}

    /** By an officer of this bureau. */
    record TakeNote(PaidServiceNoticeId paidServiceNoticeId, BureauCode bureau, AccountId by, Instant at)
            implements PaidServiceNoticeCommand {}
}
