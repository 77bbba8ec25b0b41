package hellowork.query.bulksends;

import hellowork.events.BulkSendEvent;
import hellowork.events.BulkSendEvent.BulkSendCancelled;
import hellowork.events.BulkSendEvent.BulkSendChecked;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.BulkSendEvent.BulkSendScheduled;
import hellowork.events.BulkSendEvent.BulkSendSent;
import hellowork.events.Exclusion;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bulk send as it stands.
 *
 * @param checkedAt when it was looked at who would get nothing
 * @param sendAt when it is sent by itself
 * @param refused by this rule, the last time that its time had come
 * @param sent how many messages, once it is sent
 */
record BulkSend(
        @Nullable BulkSendDrafted draft,
        BulkSendState state,
        List<Exclusion> exclusions,
        @Nullable Instant checkedAt,
        @Nullable Instant sendAt,
        @Nullable String refused,
        @Nullable Integer sent,
        @Nullable Instant sentAt) {
    static final Fold<BulkSend, BulkSendEvent> FOLD = new Fold<>(
            BulkSendEvent.class,
            new BulkSend(null, BulkSendState.DRAFTED, List.of(), null, null, null, null, null),
            BulkSend::evolve);

    private BulkSend evolve(BulkSendEvent event) {
        return switch (event) {
            case BulkSendDrafted e -> new BulkSend(e, BulkSendState.DRAFTED, List.of(), null, null, null, null, null);
            case BulkSendChecked e -> new BulkSend(draft, state, e.exclusions(), e.at(), sendAt, refused, null, null);
            case BulkSendScheduled e ->
                new BulkSend(draft, BulkSendState.SCHEDULED, exclusions, checkedAt, e.sendAt(), null, null, null);
            case BulkSendCancelled _ ->
                new BulkSend(draft, BulkSendState.DRAFTED, exclusions, checkedAt, null, null, null, null);
            case BulkSendRefused e ->
                new BulkSend(draft, BulkSendState.DRAFTED, exclusions, checkedAt, null, e.rule(), null, null);
            case BulkSendSent e ->
                new BulkSend(draft, BulkSendState.SENT, e.skipped(), e.at(), null, null, e.sent(), e.at());
        };
    }
}
