package hellowork.command.outreach;

import hellowork.events.AllowanceId;
import hellowork.events.MessageId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.OutreachAllowanceEvent.AllowanceClosed;
import hellowork.events.OutreachAllowanceEvent.AllowanceOpened;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsedInBulk;
import hellowork.events.OutreachAllowanceEvent.MessageNotCounted;
import hellowork.events.OutreachAllowanceEvent.PlacementNotCounted;
import hellowork.store.Fold;
import java.util.HashSet;
import java.util.Set;

/**
 * What an organization has used of one day's 1,000 (S-10 民Q3, 他Q4).
 *
 * @param used one by one
 * @param inBulk how many by bulk sends
 */
record Allowance(Set<MessageId> used, int inBulk) {
    private static final Fold<Allowance, OutreachAllowanceEvent> FOLD =
            new Fold<>(OutreachAllowanceEvent.class, new Allowance(Set.of(), 0), Allowance::evolve);

    static Fold<Allowance, OutreachAllowanceEvent> fold() {
        return FOLD;
    }

    private Allowance evolve(OutreachAllowanceEvent event) {
        return switch (event) {
            case AllowanceUsed e -> {
                Set<MessageId> more = new HashSet<>(used);
                more.add(e.messageId());
                yield new Allowance(more, inBulk);
            }
            case AllowanceUsedInBulk e -> new Allowance(used, inBulk + e.messages());
            // who may send is the organization's state: these stand here to be in the way of a send in flight
            case MessageNotCounted _, PlacementNotCounted _, AllowanceClosed _, AllowanceOpened _ -> this;
        };
    }

    int left() {
        return AllowanceId.MESSAGES_A_DAY - used.size() - inBulk;
    }
}
