package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.OrganizationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has blocked whom, and who has taken back disclosure, since the index last looked. Immutable: a search takes one
 * before it takes the index, so that together they have seen everything.
 *
 * @param from an index that stands here or later knows what is no longer held here
 * @param to the last event that was read
 * @param head where the history stood when this reading began; before it is reached nothing may be answered
 */
record Recent(long from, long to, long head, Map<UUID, Change> changes) {
    record Change(Set<String> blocked, @Nullable Set<ApplicantCategory> recipients, long position) {}

    static Recent after(long position, long head) {
        return new Recent(position, position, head, Map.of());
    }

    /** Whether this and an index that stands at that position leave nothing out. */
    boolean completes(long indexPosition) {
        return to >= head && indexPosition >= from;
    }

    boolean hides(UUID seeker, OrganizationId organization, ApplicantCategory category) {
        Change change = changes.get(seeker);
        return change != null
                && (change.blocked().contains(Seeker.uuid(organization))
                        || (change.recipients() != null && !change.recipients().contains(category)));
    }

    /** With these events, and without what an index at that position knows by itself. */
    Recent with(History.Batch batch, long indexPosition) {
        Map<UUID, Change> newer = new HashMap<>(changes);
        long known = Math.min(indexPosition, batch.position());
        newer.values().removeIf(change -> change.position() <= known);
        for (Told told : batch.events()) {
            if (told.position() > known) {
                take(newer, told);
            }
        }
        return new Recent(Math.max(from, known), batch.position(), head, Map.copyOf(newer));
    }

    static boolean concerns(Class<?> event) {
        return event == SenderBlocked.class || event == SenderUnblocked.class || event == DisclosureSet.class;
    }

    private static void take(Map<UUID, Change> changes, Told told) {
        switch (told.event()) {
            case SenderBlocked e -> {
                Change change = of(changes, Seeker.uuid(e.jobSeekerId()));
                Set<String> blocked = new HashSet<>(change.blocked());
                blocked.add(Seeker.uuid(e.organizationId()));
                put(changes, Seeker.uuid(e.jobSeekerId()), blocked, change.recipients(), told);
            }
            case SenderUnblocked e -> {
                Change change = of(changes, Seeker.uuid(e.jobSeekerId()));
                Set<String> blocked = new HashSet<>(change.blocked());
                blocked.remove(Seeker.uuid(e.organizationId()));
                put(changes, Seeker.uuid(e.jobSeekerId()), blocked, change.recipients(), told);
            }
            case DisclosureSet e -> {
                Change change = of(changes, Seeker.uuid(e.jobSeekerId()));
                put(changes, Seeker.uuid(e.jobSeekerId()), change.blocked(), e.recipients(), told);
            }
            case DomainEvent _ -> {} // nothing else takes a seeker out of sight
        }
    }

    private static Change of(Map<UUID, Change> changes, UUID seeker) {
        return changes.getOrDefault(seeker, new Change(Set.of(), null, -1));
    }

    private static void put(
            Map<UUID, Change> changes,
            UUID seeker,
            Set<String> blocked,
            @Nullable Set<ApplicantCategory> recipients,
            Told told) {
        changes.put(seeker, new Change(blocked, recipients, told.position()));
    }
}
