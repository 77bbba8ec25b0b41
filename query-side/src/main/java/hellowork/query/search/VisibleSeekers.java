package hellowork.query.search;

import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.RuleViolated;
import hellowork.events.SearchCriteria;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether job seekers may be shown to an organization at this moment, as a search would. Why not is never told. */
@Component
public class VisibleSeekers {
    private final SeekerSearch search;
    private final JapaneseWords words;
    private final States states;
    private final BusinessClock clock;
    private final TermsOfUse terms;

    VisibleSeekers(SearchParts parts, States states, BusinessClock clock, TermsOfUse terms) {
        this.search = parts.search();
        this.words = parts.words();
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
            return Optional.of(search
                    .visible(
                            viewer(actor.organization(), actor.jointApplicantId()),
                            seekers.stream().map(Seeker::uuid).toList())
                    .stream()
                    .map(Seeker::id)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (RuleViolated _) {
            return Optional.of(Set.of());
        } catch (IndexIncomplete _) {
            return Optional.empty();
        }
    }

    /**
     * How many an organization would find by these criteria, of whom something is new since this instant, if one is
     * given: shown first, or the profile changed. Empty while the index cannot answer, and for an organization that may
     * not use the service.
     *
     * @param contractor as whom it searches, for a contractor's account
     */
    public Optional<Integer> number(
            OrganizationId organization,
            @Nullable JointApplicantId contractor,
            SearchCriteria criteria,
            @Nullable Instant since) {
        String text = criteria.text();
        SearchFilter filter = new SearchFilter(
                criteria.places(),
                criteria.occupations(),
                criteria.employmentTypes(),
                text == null ? Set.of() : words.of(text));
        try {
            return Optional.of(search.number(viewer(organization, contractor), filter, since));
        } catch (RuleViolated | IndexIncomplete _) {
            return Optional.empty();
        }
    }

    private Viewer viewer(OrganizationId organization, @Nullable JointApplicantId contractor) {
        Instant now = clock.instant();
        LocalDate today = JapanTime.dayOf(now);
        Standing standing = states.look(Standing.FOLD, organization);
        return new Viewer(organization, standing.usingAt(now), standing.operators(contractor), today, terms.on(today));
    }
}
