package hellowork.command.outreach;

import static hellowork.command.outreach.OutreachRule.ACCOUNT_GONE;
import static hellowork.command.outreach.OutreachRule.ALREADY_SENT;
import static hellowork.command.outreach.OutreachRule.ANOTHERS_NAME;
import static hellowork.command.outreach.OutreachRule.NOBODY_LEFT;
import static hellowork.command.outreach.OutreachRule.NOT_SCHEDULED;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_BULK_SEND;
import static hellowork.command.outreach.OutreachRule.OUTSIDE_SCHEDULE;
import static hellowork.command.outreach.OutreachRule.PROHIBITED_WORDS;
import static hellowork.command.outreach.OutreachRule.QUOTA_REACHED;
import static hellowork.command.outreach.OutreachRule.RECIPIENTS_CHANGED;

import hellowork.command.organization.Organization;
import hellowork.command.outreach.BulkSend.Draft;
import hellowork.command.outreach.BulkSend.NotDrafted;
import hellowork.command.outreach.BulkSend.Scheduled;
import hellowork.command.outreach.BulkSend.Sent;
import hellowork.command.outreach.BulkSendCommand.CancelBulkSend;
import hellowork.command.outreach.BulkSendCommand.CheckBulkSend;
import hellowork.command.outreach.BulkSendCommand.DraftBulkSend;
import hellowork.command.outreach.BulkSendCommand.ScheduleBulkSend;
import hellowork.command.outreach.BulkSendCommand.SendBulk;
import hellowork.command.outreach.BulkSendCommand.SendDueBulk;
import hellowork.command.outreach.BulkSendDelivery.Candidate;
import hellowork.command.text.ProhibitedWords;
import hellowork.events.AccountId;
import hellowork.events.BulkSendEvent.BulkSendCancelled;
import hellowork.events.BulkSendEvent.BulkSendChecked;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.BulkSendEvent.BulkSendScheduled;
import hellowork.events.DomainEvent;
import hellowork.events.Exclusion;
import hellowork.events.JobSeekerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A bulk send is decided like a single one, for all recipients at once: all of it is stored in one append or nothing, so
 * that what is left of the day's 1,000 is never exceeded (S-10) and a block that was acknowledged always wins (S-34).
 */
final class BulkSendDecider {
    private BulkSendDecider() {}

    /**
     * What the decision is about, as the streams tell it.
     *
     * @param allowance of the day on which it is decided
     * @param candidates the recipients in order; only asked for where they matter
     */
    record Facts(BulkSend bulkSend, Allowance allowance, Organization organization, List<Candidate> candidates) {}

    private record On(BulkSend bulkSend, BulkSendCommand command) {}

    static List<DomainEvent> decide(Facts facts, BulkSendCommand command, OutreachDecider.Policy policy) {
        facts.bulkSend()
                .written()
                .filter(text -> !text.organization().equals(command.organizationId()))
                .ifPresent(_ -> {
                    throw NO_SUCH_BULK_SEND.violated();
                });
        facts.bulkSend().written().ifPresent(text -> requireSender(text.draft(), command));
        return switch (new On(facts.bulkSend(), command)) {
            case On(NotDrafted _, DraftBulkSend c) -> draft(facts, c.draft(), policy);
            case On(BulkSend _, DraftBulkSend _) -> List.of(); // the same request again
            case On(NotDrafted _, BulkSendCommand _) -> throw NO_SUCH_BULK_SEND.violated();

            case On(Sent _, CheckBulkSend _) -> throw ALREADY_SENT.violated();
            case On(Draft s, CheckBulkSend c) -> List.of(checked(facts, s.text().draft(), c.at(), policy));
            case On(Scheduled s, CheckBulkSend c) ->
                List.of(checked(facts, s.text().draft(), c.at(), policy));

            case On(Sent _, SendBulk _) -> List.of(); // it is sent once
            case On(Draft s, SendBulk c) -> send(facts, s.text(), c, policy);
            case On(Scheduled s, SendBulk c) -> send(facts, s.text(), c, policy);

            case On(Sent _, ScheduleBulkSend _) -> throw ALREADY_SENT.violated();
            case On(BulkSend _, ScheduleBulkSend c)
            when !c.sendAt().isAfter(c.at())
                    || c.sendAt().isAfter(c.at().plus(policy.policy().scheduleHorizon())) ->
                throw OUTSIDE_SCHEDULE.violated();
            case On(Scheduled s, ScheduleBulkSend c)
            when s.sendAt().equals(c.sendAt()) && s.skipping() == c.skipping() && s.by().equals(c.accountId()) ->
                List.of();
            case On(BulkSend _, ScheduleBulkSend c) -> {
                using(facts, c.at());
                yield List.of(new BulkSendScheduled(
                        c.bulkSendId(), c.organizationId(), c.accountId(), c.sendAt(), c.skipping(), c.at()));
            }

            case On(Scheduled _, CancelBulkSend c) ->
                List.of(new BulkSendCancelled(c.bulkSendId(), c.organizationId(), c.accountId(), c.at()));
            case On(Sent _, CancelBulkSend _) -> throw ALREADY_SENT.violated();
            case On(Draft _, CancelBulkSend _) -> throw NOT_SCHEDULED.violated();

            case On(Scheduled s, SendDueBulk c) when !c.at().isBefore(s.sendAt()) -> due(facts, s, c, policy);
            case On(BulkSend _, SendDueBulk _) -> List.of(); // sent, cancelled, or not yet due
        };
    }

    /**
     * What a contractor drafted is looked at and sent in its name only, and what the municipality drafted in the
     * municipality's: else the message would name somebody else, and a block of the operator would be no hindrance
     * (S-34). The municipality may cancel what its contractors scheduled.
     */
    private static void requireSender(BulkSendDrafted draft, BulkSendCommand command) {
        boolean sends = switch (command) {
            case CheckBulkSend c -> Objects.equals(c.contractor(), draft.jointApplicantId());
            case SendBulk c -> Objects.equals(c.contractor(), draft.jointApplicantId());
            case ScheduleBulkSend c -> Objects.equals(c.contractor(), draft.jointApplicantId());
            case CancelBulkSend c -> c.contractor() == null || c.contractor().equals(draft.jointApplicantId());
            case DraftBulkSend _, SendDueBulk _ -> true;
        };
        if (!sends) {
            throw ANOTHERS_NAME.violated();
        }
    }

    private static Organization.Applied using(Facts facts, Instant at) {
        return facts.organization()
                .using(at)
                .orElseThrow(
                        () -> OutreachDecider.notUsing(facts.organization()).violated());
    }

    private static List<DomainEvent> draft(Facts facts, BulkSendDrafted draft, OutreachDecider.Policy policy) {
        using(facts, draft.at());
        if (draft.keepWordsBecause() == null && !words(draft).isEmpty()) {
            throw PROHIBITED_WORDS.violated(words(draft));
        }
        return List.of(draft, checked(facts, draft, draft.at(), policy));
    }

    private static BulkSendChecked checked(
            Facts facts, BulkSendDrafted draft, Instant at, OutreachDecider.Policy policy) {
        return new BulkSendChecked(
                draft.bulkSendId(),
                draft.organizationId(),
                delivery(facts, draft, Map.of(), at, policy).exclusions(),
                at);
    }

    private static List<DomainEvent> send(Facts facts, BulkSend.Text text, SendBulk c, OutreachDecider.Policy policy) {
        OutreachDecider.hindrance(facts.organization(), text.draft().jointApplicantId(), c.at())
                .ifPresent(rule -> {
                    throw rule.violated();
                });
        BulkSendDelivery delivery = delivery(facts, text.draft(), text.knownExclusions(), c.at(), policy);
        refusal(facts, text, delivery, c.skipping()).ifPresent(rule -> {
            throw rule.violated();
        });
        return events(delivery, c.accountId());
    }

    private static List<DomainEvent> due(Facts facts, Scheduled s, SendDueBulk c, OutreachDecider.Policy policy) {
        if (!c.stillTheirs()) {
            return refused(s, c, ACCOUNT_GONE);
        }
        Optional<OutreachRule> hindrance =
                OutreachDecider.hindrance(facts.organization(), s.text().draft().jointApplicantId(), c.at());
        if (hindrance.isPresent()) {
            return refused(s, c, hindrance.get());
        }
        BulkSendDelivery delivery = delivery(facts, s.text().draft(), s.text().knownExclusions(), c.at(), policy);
        return refusal(facts, s.text(), delivery, s.skipping())
                .map(rule -> refused(s, c, rule))
                .orElseGet(() -> events(delivery, s.by()));
    }

    private static List<DomainEvent> refused(Scheduled s, SendDueBulk c, OutreachRule rule) {
        return List.of(new BulkSendRefused(c.bulkSendId(), c.organizationId(), s.by(), rule.code(), c.at()));
    }

    /** S-10: all or nothing against what is left of the day. */
    private static Optional<OutreachRule> refusal(
            Facts facts, BulkSend.Text text, BulkSendDelivery delivery, boolean skipping) {
        boolean unexpected = delivery.exclusions().stream()
                .map(Exclusion::jobSeekerId)
                .anyMatch(seeker -> !text.knownExclusions().containsKey(seeker));
        if (unexpected && !skipping) {
            return Optional.of(RECIPIENTS_CHANGED);
        }
        if (delivery.reached().isEmpty()) {
            return Optional.of(NOBODY_LEFT);
        }
        return delivery.reached().size() > facts.allowance().left() ? Optional.of(QUOTA_REACHED) : Optional.empty();
    }

    private static BulkSendDelivery delivery(
            Facts facts,
            BulkSendDrafted draft,
            Map<JobSeekerId, Exclusion> known,
            Instant at,
            OutreachDecider.Policy policy) {
        return BulkSendDelivery.of(draft, facts.candidates(), known, using(facts, at), at, policy);
    }

    private static List<DomainEvent> events(BulkSendDelivery delivery, AccountId by) {
        List<DomainEvent> events = new ArrayList<>(delivery.messages(words(delivery.draft())));
        events.addFirst(delivery.use());
        events.add(delivery.outcome(by));
        return events;
    }

    private static List<String> words(BulkSendDrafted draft) {
        return ProhibitedWords.in(draft.subject() + "\n" + draft.body());
    }
}
