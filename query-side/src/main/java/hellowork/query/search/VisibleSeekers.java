package hellowork.query.search;

import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.RuleViolated;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.TermsOfUse;
import hellowork.store.States;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether job seekers may be shown to an organization at this moment, as a search would. Why not is never told. */
@Component
public class VisibleSeekers {
    private final SeekerSearch search;
    private final States states;
    private final BusinessClock clock;
    private final TermsOfUse terms;

    VisibleSeekers(SearchParts parts, States states, BusinessClock clock, TermsOfUse terms) {
        this.search = parts.search();
        this.states = states;
        this.clock = clock;
        this.terms = terms;
    }

    /**
     * Those of these whom the actor's organization would find; nobody for one that may not use the service. Empty while
     * the index cannot answer.
     */
    public Optional<Set<JobSeekerId>> of(Actor actor, Collection<JobSeekerId> seekers) {
        if (seekers.isEmpty()) {
            return Optional.of(Set.of());
        }
        try {
            return Optional.of(
                    search.visible(viewer(actor), seekers.stream().map(Seeker::uuid).toList()).stream()
                            .map(Seeker::id)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (RuleViolated _) {
            return Optional.of(Set.of());
        } catch (IndexIncomplete _) {
            return Optional.empty();
        }
    }

    private Viewer viewer(Actor actor) {
        Instant now = clock.instant();
        LocalDate today = JapanTime.dayOf(now);
        Standing standing = states.look(Standing.FOLD, actor.organization());
        return new Viewer(
                actor.organization(),
                standing.usingAt(now),
                standing.operators(actor.jointApplicantId()),
                today,
                terms.on(today));
    }
}
