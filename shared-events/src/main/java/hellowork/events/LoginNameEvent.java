package hellowork.events;

import java.time.Instant;

/** The claim on a login name: of those who claim a free one, the first is stored, so one address is one account. */
public sealed interface LoginNameEvent extends DomainEvent {
    LoginNameId loginNameId();

    @Override
    default LoginNameId aggregateId() {
        return loginNameId();
    }

    /** The verified address belongs to this account. */
    record LoginNameClaimed(LoginNameId loginNameId, AccountId accountId, Instant at) implements LoginNameEvent {}

    /** The account has another address, or is closed: the name is free again. */
    record LoginNameReleased(LoginNameId loginNameId, AccountId accountId, Instant at) implements LoginNameEvent {}

    /** The help desk looked for the account of this address, which is a reading and so is recorded. */
    record LoginNameLookedUp(LoginNameId loginNameId, AccountId officer, Instant at) implements LoginNameEvent {}
}
