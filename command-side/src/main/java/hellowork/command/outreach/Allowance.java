package hellowork.command.outreach;

import hellowork.events.AllowanceId;
import hellowork.events.MessageId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.OutreachAllowanceEvent.AllowanceClosed;
import hellowork.events.OutreachAllowanceEvent.AllowanceOpened;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.OutreachAllowanceEvent.MessageNotCounted;
import hellowork.store.Fold;
import java.util.HashSet;
import java.util.Set;

/** What an organization has used of one day's 1,000 (S-10 民Q3, 他Q4). */
record Allowance(Set<MessageId> used) {
    private static final Fold<Allowance, OutreachAllowanceEvent> FOLD =
            new Fold<>(OutreachAllowanceEvent.class, new Allowance(Set.of()), Allowance::evolve);

    static Fold<Allowance, OutreachAllowanceEvent> fold() {
        return FOLD;
    }

    private Allowance evolve(OutreachAllowanceEvent event) {
        return switch (event) {
            case AllowanceUsed e -> {
                Set<MessageId> more = new HashSet<>(used);
                more.add(e.messageId());
                yield new Allowance(more);
            }
            // who may send is the organization's state: these stand here to be in the way of a send in flight
            case MessageNotCounted _, AllowanceClosed _, AllowanceOpened _ -> this;
        };
    }

    boolean isUsedUp() {
        return used.size() >= AllowanceId.MESSAGES_A_DAY;
    }
}
