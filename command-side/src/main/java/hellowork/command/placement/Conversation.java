package hellowork.command.placement;

import hellowork.events.JobSeekerId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What placement asks about a thread.
 *
 * @param parties who writes to each other, once somebody has
 * @param answered whether the job seeker has taken part
 * @param declined whether the job seeker has declined and not written since
 */
record Conversation(@Nullable Parties parties, boolean answered, boolean declined) {
    private static final Fold<Conversation, MessageThreadEvent> FOLD =
            new Fold<>(MessageThreadEvent.class, new Conversation(null, false, false), Conversation::evolve);

    /** @param since when the first message was sent */
    record Parties(OrganizationId organizationId, JobSeekerId jobSeekerId, Instant since) {}

    static Fold<Conversation, MessageThreadEvent> fold() {
        return FOLD;
    }

    private Conversation evolve(MessageThreadEvent event) {
        if (event instanceof MessageSent e && parties == null) {
            return new Conversation(new Parties(e.organizationId(), e.jobSeekerId(), e.at()), answered, declined);
        }
        if (event instanceof ThreadDeclined) {
            return new Conversation(parties, answered, true);
        }
        return event instanceof ReplySent ? new Conversation(parties, true, false) : this;
    }

    /** The parties, if this organization is one of them. */
    Optional<Parties> of(OrganizationId organization) {
        return Optional.ofNullable(parties).filter(both -> both.organizationId().equals(organization));
    }

    /** The parties, if this job seeker is one of them. */
    Optional<Parties> of(JobSeekerId jobSeeker) {
        return Optional.ofNullable(parties).filter(both -> both.jobSeekerId().equals(jobSeeker));
    }
}
