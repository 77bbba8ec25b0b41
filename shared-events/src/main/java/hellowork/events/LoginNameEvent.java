package hellowork.events;

import java.time.Instant;

/** The claim on a login name: its stream can be begun only once, so one address is one account. */
public sealed interface LoginNameEvent extends DomainEvent {
    LoginNameId loginNameId();

    @Override
    default LoginNameId aggregateId() {
        return loginNameId();
    }

    /** The verified address belongs to this account. */
    record LoginNameClaimed(LoginNameId loginNameId, AccountId accountId, Instant at) implements LoginNameEvent {}
}
