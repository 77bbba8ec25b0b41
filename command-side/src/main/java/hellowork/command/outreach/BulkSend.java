package hellowork.command.outreach;

import hellowork.events.AccountId;
import hellowork.events.BulkSendEvent;
import hellowork.events.BulkSendEvent.BulkSendCancelled;
import hellowork.events.BulkSendEvent.BulkSendChecked;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.BulkSendEvent.BulkSendScheduled;
import hellowork.events.BulkSendEvent.BulkSendSent;
import hellowork.events.Exclusion;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What decisions ask about one bulk send (一括送信). */
sealed interface BulkSend {
    record NotDrafted() implements BulkSend {}

    /** It can be sent. */
    record Draft(Text text) implements BulkSend {}

    /** It is sent by itself at this time, unless it is sent or cancelled before. */
    record Scheduled(Text text, Instant sendAt, AccountId by, boolean skipping) implements BulkSend {}

    record Sent(Text text) implements BulkSend {}

    /** What is to be sent to whom, and who was known to get nothing when it was last looked at. */
    record Text(BulkSendDrafted draft, Map<JobSeekerId, Exclusion> knownExclusions) {
        OrganizationId organization() {
            return draft.organizationId();
        }

        private Text checked(List<Exclusion> exclusions) {
            return new Text(
                    draft,
                    exclusions.stream()
                            .collect(Collectors.toUnmodifiableMap(Exclusion::jobSeekerId, Function.identity())));
        }
    }

    static Fold<BulkSend, BulkSendEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<BulkSend, BulkSendEvent> FOLD =
                new Fold<>(BulkSendEvent.class, new NotDrafted(), BulkSend::evolve);

        private Folding() {}
    }

    default BulkSend evolve(BulkSendEvent event) {
        return switch (event) {
            case BulkSendDrafted e -> new Draft(new Text(e, Map.of()));
            case BulkSendChecked e -> with(written().orElseThrow().checked(e.exclusions()));
            case BulkSendScheduled e -> new Scheduled(written().orElseThrow(), e.sendAt(), e.accountId(), e.skipping());
            case BulkSendCancelled _, BulkSendRefused _ -> new Draft(written().orElseThrow());
            case BulkSendSent _ -> new Sent(written().orElseThrow());
        };
    }

    private BulkSend with(Text text) {
        return switch (this) {
            case NotDrafted _ -> this;
            case Draft _ -> new Draft(text);
            case Scheduled s -> new Scheduled(text, s.sendAt, s.by, s.skipping);
            case Sent _ -> new Sent(text);
        };
    }

    default Optional<Text> written() {
        return switch (this) {
            case NotDrafted _ -> Optional.empty();
            case Draft s -> Optional.of(s.text);
            case Scheduled s -> Optional.of(s.text);
            case Sent s -> Optional.of(s.text);
        };
    }
}
