package hellowork.command.account;

import hellowork.command.Commands;
import hellowork.events.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The administrator whom an empty service begins with: made by whoever holds the key of the link that is printed at the
 * start, once. Until the mail address is verified the link works again, for a mistyped address.
 */
@Component
public class FirstOfficial {
    /** Always the same, so that there can be only one. */
    static final AccountId ID = new AccountId("account-00000000-0000-8000-8000-000000000001");

    private final Commands commands;
    private final MailedCodes codes;

    FirstOfficial(Commands commands, MailedCodes codes) {
        this.commands = commands;
        this.codes = codes;
    }

    /** The key of the link, as long as there is no first official. */
    public Optional<String> setupKey() {
        return switch (commands.look(Account.fold(), ID)) {
            case Account.Unknown _, Account.Unverified _ -> Optional.of(codes.setupKey());
            case Account.Open _, Account.Locked _, Account.Closed _ -> Optional.empty();
        };
    }
}
