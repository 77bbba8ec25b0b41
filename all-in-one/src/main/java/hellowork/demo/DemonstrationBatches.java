package hellowork.demo;

import hellowork.events.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Makes the batches one by one; holds no more than one of them. */
final class DemonstrationBatches implements Iterator<List<DomainEvent>> {
    /** Only the first job seekers and organizations converse: a few hundred messages, whatever the size of the set. */
    private static final int CONVERSING_SEEKERS = 2_000;

    private static final int CONVERSING_ORGANIZATIONS = 1_000;
    private static final int BATCH = 1_000;

    private final long seed;
    private final Instant now;
    private final int seekers;
    private final int organizations;
    private final ServiceIds serviceIds;
    private final DemonstrationIds ids;
    private final Officials officials;
    private final Accounts accounts;
    private final Organizations organizationRecords;
    private final Seekers seekerRecords;
    private boolean begun;
    private int nextOrganization;
    private int nextSeeker;

    DemonstrationBatches(
            long seed,
            Instant now,
            int seekers,
            int organizations,
            ServiceIds serviceIds,
            List<DemonstrationAccount> printed) {
        this.seed = seed;
        this.now = now;
        this.seekers = seekers;
        this.organizations = organizations;
        this.serviceIds = serviceIds;
        ids = new DemonstrationIds(seed);
        officials = new Officials(ids);
        accounts = new Accounts(serviceIds, printed);
        organizationRecords = new Organizations(seed, now, ids, officials, accounts);
        seekerRecords = new Seekers(seed, now, ids, officials, accounts, serviceIds);
    }

    @Override
    public boolean hasNext() {
        return !begun || nextOrganization < organizations || nextSeeker < seekers;
    }

    @Override
    public List<DomainEvent> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<DomainEvent> history = new ArrayList<>();
        // What would happen only after now is left out: each stream then ends where it stands now.
        Consumer<DomainEvent> past = event -> {
            if (!event.at().isAfter(now)) {
                history.add(event);
            }
        };
        if (!begun) {
            begun = true;
            recordThoseWhoConverse(past);
        } else if (nextOrganization < organizations) {
            for (int end = Math.min(organizations, nextOrganization + BATCH); nextOrganization < end; ) {
                organizationRecords.record(nextOrganization++, past);
            }
        } else {
            for (int end = Math.min(seekers, nextSeeker + BATCH); nextSeeker < end; ) {
                seekerRecords.record(nextSeeker++, past);
            }
        }
        history.sort(Comparator.comparing(DomainEvent::at)); // stable: what happened at once keeps its order
        return history;
    }

    private void recordThoseWhoConverse(Consumer<DomainEvent> past) {
        officials.record(now, accounts, past);
        List<Organizations.Sender> senders = new ArrayList<>();
        for (int end = Math.min(organizations, CONVERSING_ORGANIZATIONS); nextOrganization < end; ) {
            Organizations.Sender sender = organizationRecords.record(nextOrganization++, past);
            if (sender.approvedAt() != null) {
                senders.add(sender);
            }
        }
        Conversations conversations = new Conversations(seed, now, ids, serviceIds, senders);
        for (int end = Math.min(seekers, CONVERSING_SEEKERS); nextSeeker < end; nextSeeker++) {
            conversations.record(nextSeeker, seekerRecords.record(nextSeeker, past), past);
        }
    }
}
