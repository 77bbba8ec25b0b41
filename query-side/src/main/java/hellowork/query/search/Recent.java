package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureResumed;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.MyPageAccountUnlinked;
import hellowork.events.JobSeekerEvent.MyPageClosed;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OperatorUnblocked;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.OrganizationIncluded;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who has refused whom, and who has taken back disclosure, since the index last looked. Immutable: a search takes one
 * before it takes the index, so that together they have seen everything.
 *
 * @param from an index that stands here or later knows what is no longer held here
 * @param to the last event that was read
 * @param head where the history stood when this reading began; before it is reached nothing may be answered
 */
record Recent(long from, long to, long head, Map<UUID, Change> changes) {
    /**
     * What was changed of one seeker.
     *
     * @param recipients to whom the profile is shown now; absent if that was not changed
     * @param paused whether it was paused since
     */
    record Change(Set<Refusal> refused, @Nullable Set<ApplicantCategory> recipients, boolean paused, long position) {
        private static final Change NONE = new Change(Set.of(), null, false, -1);

        Change refusing(Refusal refusal, boolean on) {
            Set<Refusal> now = new HashSet<>(refused);
            now.removeIf(
                    earlier -> earlier.kind() == refusal.kind() && earlier.by().equals(refusal.by()));
            if (on) {
                now.add(refusal);
            }
            return new Change(now, recipients, paused, position);
        }

        Change to(Set<ApplicantCategory> others) {
            return new Change(refused, others, paused && !others.isEmpty(), position);
        }

        Change paused(boolean now) {
            return new Change(refused, recipients, now, position);
        }

        Change at(long newPosition) {
            return new Change(refused, recipients, paused, newPosition);
        }

        boolean hidesFromAll() {
            return paused || (recipients != null && recipients.isEmpty());
        }

        boolean hidesFrom(Viewer viewer) {
            return paused
                    || (recipients != null && !recipients.contains(viewer.category()))
                    || refused.stream().anyMatch(refusal -> viewer.names().contains(refusal.name()));
        }
    }

    /** @param by through which organization: there is one of each kind for each, and the last one stands */
    record Refusal(Kind kind, String name, String by) {
        enum Kind {
            BLOCKED,
            EXCLUDED,
            OPERATOR
        }

        static Refusal of(Kind kind, OrganizationId organization) {
            String uuid = Seeker.uuid(organization);
            return new Refusal(kind, uuid, uuid);
        }
    }

    static Recent after(long position, long head) {
        return new Recent(position, position, head, Map.of());
    }

    /** Whether this and an index that stands at that position leave nothing out. */
    boolean completes(long indexPosition) {
        return to >= head && indexPosition >= from;
    }

    boolean hides(UUID seeker, Viewer viewer) {
        Change change = changes.get(seeker);
        return change != null && change.hidesFrom(viewer);
    }

    /** All whom the viewer may no longer be shown. */
    Set<UUID> hiddenFrom(Viewer viewer) {
        return changes.entrySet().stream()
                .filter(change -> change.getValue().hidesFrom(viewer))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All who are shown to nobody any more. */
    Set<UUID> hiddenFromAll() {
        return changes.entrySet().stream()
                .filter(change -> change.getValue().hidesFromAll())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With these events, and without what an index at that position knows by itself. */
    Recent with(History.Batch batch, long indexPosition) {
        Map<UUID, Change> newer = new HashMap<>(changes);
        long known = Math.min(indexPosition, batch.position());
        newer.values().removeIf(change -> change.position() <= known);
        for (Told told : batch.events()) {
            if (told.position() > known && told.event() instanceof JobSeekerEvent event) {
                newer.compute(
                        Seeker.uuid(event.jobSeekerId()),
                        (_, before) -> after(before == null ? Change.NONE : before, event)
                                .at(told.position()));
            }
        }
        return new Recent(Math.max(from, known), batch.position(), head, Map.copyOf(newer));
    }

    static boolean concerns(Class<?> event) {
        return event == SenderBlocked.class
                || event == SenderUnblocked.class
                || event == OperatorBlocked.class
                || event == OperatorUnblocked.class
                || event == OrganizationExcluded.class
                || event == OrganizationIncluded.class
                || event == DisclosureSet.class
                || event == DisclosurePaused.class
                || event == DisclosureResumed.class
                || event == MyPageClosed.class
                || event == MyPageAccountUnlinked.class
                || event == RegistrationEnded.class
                || event == RegistrationRenewed.class;
    }

    private static Change after(Change change, JobSeekerEvent event) {
        return switch (event) {
            case SenderBlocked e -> change.refusing(Refusal.of(Refusal.Kind.BLOCKED, e.organizationId()), true);
            case SenderUnblocked e -> change.refusing(Refusal.of(Refusal.Kind.BLOCKED, e.organizationId()), false);
            case OrganizationExcluded e -> change.refusing(Refusal.of(Refusal.Kind.EXCLUDED, e.organizationId()), true);
            case OrganizationIncluded e ->
                change.refusing(Refusal.of(Refusal.Kind.EXCLUDED, e.organizationId()), false);
            case OperatorBlocked e -> change.refusing(operator(e.organizationId(), e.operator()), true);
            case OperatorUnblocked e -> change.refusing(operator(e.organizationId(), e.operator()), false);
            case DisclosureSet e -> change.to(e.recipients());
            case DisclosurePaused _ -> change.paused(true);
            case DisclosureResumed _ -> change.paused(false);
            case MyPageClosed _, MyPageAccountUnlinked _, RegistrationEnded _, RegistrationRenewed _ ->
                change.to(Set.of());
            case JobSeekerEvent _ -> change; // nothing else takes a seeker out of sight
        };
    }

    private static Refusal operator(OrganizationId by, LicenceNumber operator) {
        return new Refusal(Refusal.Kind.OPERATOR, operator.base(), Seeker.uuid(by));
    }
}
