package hellowork.command.organization;

import hellowork.command.account.Account;
import hellowork.command.account.LoginNames;
import hellowork.command.organization.RosterDecider.Accounts;
import hellowork.events.OrganizationId;
import hellowork.events.RosterId;
import hellowork.store.Streams;
import org.springframework.stereotype.Component;

/** Loads the accounts of an organization for a decision. */
@Component
final class Rosters {
    private final LoginNames loginNames;

    Rosters(LoginNames loginNames) {
        this.loginNames = loginNames;
    }

    Accounts of(OrganizationId id, Streams streams) {
        return new Accounts(
                streams.state(Roster.main(), id),
                streams.state(Roster.fold(), RosterId.of(id)),
                account -> streams.state(Account.fold(), account),
                address -> {
                    var name = loginNames.of(address);
                    streams.state(LoginNames.fold(), name); // it may be written to
                    return name;
                });
    }
}
