package hellowork.command.account;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.SecurityCommand.AskForReset;
import hellowork.command.schedule.Deadline;
import hellowork.command.schedule.Later;
import hellowork.command.schedule.Timed;
import hellowork.events.DomainEvent;
import hellowork.events.LoginNameId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Looks for the account of whoever has forgotten a password after the answer has left: the same is done for an address
 * that is known and for one that is not, so that neither the answer nor its time tells which it is.
 */
@Component
class PasswordResets implements Timed {
    private final Commands commands;
    private final SecurityDecider decider;
    private final Later later;

    PasswordResets(Commands commands, SecurityPolicy policy, PasswordPolicy guessing, Later later) {
        this.commands = commands;
        this.decider = new SecurityDecider(policy, guessing);
        this.later = later;
    }

    /** Takes the wish down, by the keyed hash of the address. */
    void askedFor(LoginNameId name) {
        later.soon(this, name.value());
    }

    @Override
    public String name() {
        return "password-reset";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(); // whoever asks is nobody yet, and no event tells of it
    }

    @Override
    public List<Deadline> after(DomainEvent event) {
        return List.of();
    }

    @Override
    public void due(String id, Instant now) {
        commands.look(LoginNames.fold(), new LoginNameId(id))
                .ifPresent(account -> commands.decide(
                        account,
                        streams ->
                                decider.decide(streams.state(Account.fold(), account), new AskForReset(account, now)),
                        Requested.byStranger()));
    }
}
