package hellowork.query.complaints;

import static hellowork.events.ComplaintParty.DESK;
import static hellowork.events.ComplaintParty.JOB_SEEKER;
import static hellowork.events.ComplaintParty.ORGANIZATION;

import hellowork.events.ComplaintEvent;
import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintEscalated;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.ComplaintEvent.ComplaintStepRecorded;
import hellowork.events.ComplaintEvent.ConsultationMessageSent;
import hellowork.events.ComplaintEvent.ConsultationRaised;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.query.complaints.ComplaintView.Entry;
import hellowork.query.complaints.ComplaintView.Kind;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stream of a complaint, with who may read what of it. */
record ComplaintFile(@Nullable Head head, Set<ComplaintParty> involved, List<Page> pages) {
    static final Fold<ComplaintFile, ComplaintEvent> FOLD =
            new Fold<>(ComplaintEvent.class, new ComplaintFile(null, Set.of(), List.of()), ComplaintFile::evolve);

    record Head(
            OrganizationId organizationId,
            @Nullable JobSeekerId jobSeekerId,
            ComplaintState state,
            @Nullable PlaceCode prefecture,
            Instant raisedAt,
            Instant changedAt) {
        Head now(ComplaintState next, Instant at) {
            return new Head(organizationId, jobSeekerId, next, prefecture, raisedAt, at);
        }

        Head at(PlaceCode desk, Instant at) {
            return new Head(organizationId, jobSeekerId, ComplaintState.WITH_DESK, desk, raisedAt, at);
        }
    }

    /**
     * @param readers who may read the text
     * @param witnesses who may know of it besides, without its text
     */
    record Page(Entry entry, Set<ComplaintParty> readers, Set<ComplaintParty> witnesses) {
        Optional<Entry> shownTo(ComplaintParty party) {
            if (readers.contains(party)) {
                return Optional.of(entry);
            }
            return witnesses.contains(party)
                    ? Optional.of(new Entry(
                            entry.kind(), entry.messageId(), entry.from(), entry.to(), null, null, entry.at()))
                    : Optional.empty();
        }
    }

    private ComplaintFile evolve(ComplaintEvent event) {
        return switch (event) {
            case ComplaintRaised e -> {
                boolean desk = e.to() == DESK;
                yield new ComplaintFile(
                        new Head(
                                e.organizationId(),
                                e.jobSeekerId(),
                                desk ? ComplaintState.WITH_DESK : ComplaintState.WITH_ORGANIZATION,
                                e.prefecture(),
                                e.at(),
                                e.at()),
                        Set.of(JOB_SEEKER, e.to()),
                        List.of(new Page(
                                new Entry(Kind.RAISED, null, JOB_SEEKER, e.to(), e.subject(), e.body(), e.at()),
                                readers(e.to(), JOB_SEEKER, DESK),
                                Set.of())));
            }
            case ConsultationRaised e ->
                new ComplaintFile(
                        new Head(e.organizationId(), null, ComplaintState.WITH_DESK, e.prefecture(), e.at(), e.at()),
                        Set.of(ORGANIZATION, DESK),
                        List.of(new Page(
                                new Entry(Kind.RAISED, null, ORGANIZATION, DESK, e.subject(), e.body(), e.at()),
                                Set.of(ORGANIZATION, DESK),
                                Set.of())));
            case ComplaintMessageSent e ->
                and(
                        at(e.at()),
                        null,
                        new Entry(Kind.MESSAGE, e.messageId(), e.from(), e.to(), null, e.body(), e.at()),
                        readers(e.from(), e.to(), DESK),
                        Set.of());
            case ConsultationMessageSent e ->
                and(
                        at(e.at()),
                        null,
                        new Entry(
                                Kind.MESSAGE,
                                e.messageId(),
                                e.from(),
                                e.from() == DESK ? ORGANIZATION : DESK,
                                null,
                                e.body(),
                                e.at()),
                        Set.of(ORGANIZATION, DESK),
                        Set.of());
            case ComplaintEscalated e ->
                and(
                        raised().at(e.prefecture(), e.at()),
                        DESK,
                        new Entry(Kind.ESCALATED, e.messageId(), e.by(), DESK, null, e.body(), e.at()),
                        readers(e.by(), DESK, DESK),
                        Set.of(JOB_SEEKER, ORGANIZATION));
            case ComplaintReferred e ->
                and(
                        at(e.at()),
                        ORGANIZATION,
                        new Entry(Kind.REFERRED, e.messageId(), DESK, ORGANIZATION, null, e.body(), e.at()),
                        Set.of(JOB_SEEKER, ORGANIZATION, DESK),
                        Set.of());
            case ComplaintStepRecorded e ->
                and(
                        at(e.at()),
                        null,
                        new Entry(Kind.STEP, e.messageId(), DESK, null, null, e.step(), e.at()),
                        raised().jobSeekerId() == null ? Set.of(ORGANIZATION, DESK) : Set.of(JOB_SEEKER, DESK),
                        Set.of());
            case ComplaintSolutionRecorded e ->
                and(
                        raised().now(ComplaintState.SOLUTION_RECORDED, e.at()),
                        null,
                        new Entry(Kind.SOLUTION, e.messageId(), e.by(), null, null, e.solution(), e.at()),
                        involved, // whoever joins later was not thought of when it was written
                        Set.of());
            case ComplaintClosed e ->
                and(
                        raised().now(
                                        e.solved() ? ComplaintState.CLOSED_SOLVED : ComplaintState.CLOSED_UNSOLVED,
                                        e.at()),
                        null,
                        new Entry(Kind.CLOSED, null, e.by(), null, null, null, e.at()),
                        Set.of(JOB_SEEKER, ORGANIZATION, DESK),
                        Set.of());
        };
    }

    private static Set<ComplaintParty> readers(ComplaintParty one, ComplaintParty other, ComplaintParty third) {
        return Set.copyOf(List.of(one, other, third));
    }

    private Head raised() {
        return Optional.ofNullable(head).orElseThrow();
    }

    private Head at(Instant at) {
        return raised().now(raised().state(), at);
    }

    private ComplaintFile and(
            Head now,
            @Nullable ComplaintParty joining,
            Entry entry,
            Set<ComplaintParty> readers,
            Set<ComplaintParty> witnesses) {
        Set<ComplaintParty> parties = new HashSet<>(involved);
        if (joining != null) {
            parties.add(joining);
        }
        List<Page> more = new ArrayList<>(pages);
        more.add(new Page(entry, readers, witnesses));
        return new ComplaintFile(now, Set.copyOf(parties), List.copyOf(more));
    }
}
