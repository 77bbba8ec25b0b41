package hellowork.query.mypage;

import hellowork.events.ApplicantCategory;
import hellowork.events.DeskChange;
import hellowork.events.Eligibility;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OperatorUnblocked;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.OrganizationIncluded;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationId;
import hellowork.events.RegistrationEndReason;
import hellowork.store.Fold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A job seeker as the stream tells it; it names the person (S-32). What was recorded last stands; absent is what never was.
 *
 * @param validUntil the last day, absent before there is a registration
 * @param ended why the registration ended before its last day, if it did (O-21)
 * @param deskChanges what was last changed by the desk and not by the job seeker, and when (S-33)
 * @param changes how often something of it was changed; what arrives does not count
 */
public record Registration(
        @Nullable JobSeekerRegistered registered,
        @Nullable LocalDate validUntil,
        @Nullable RegistrationEndReason ended,
        Recorded recorded,
        @Nullable String termsVersion,
        boolean opened,
        Disclosed disclosed,
        boolean messageNotice,
        Unwanted unwanted,
        Map<DeskChange, Instant> deskChanges,
        long changes) {

    /** What was recorded of the person. */
    public record Recorded(
            @Nullable PersonalDataRecorded person,
            @Nullable SchoolingRecorded schooling,
            @Nullable ProfileRecorded profile) {}

    /** To whom the job seeker wants to be shown. */
    public record Disclosed(Set<ApplicantCategory> recipients, boolean paused, boolean toEmployers) {
        static final Disclosed TO_NOBODY = new Disclosed(Set.of(), false, false);

        Disclosed to(Set<ApplicantCategory> others) {
            return new Disclosed(new TreeSet<>(others), paused && !others.isEmpty(), toEmployers);
        }
    }

    /** Whom the job seeker does not want, in the order of saying so; of an operator, by which organization. */
    public record Unwanted(
            SequencedSet<OrganizationId> blocks,
            Map<OrganizationId, LicenceNumber> operators,
            SequencedSet<OrganizationId> exclusions) {
        static final Unwanted NOBODY = new Unwanted(new LinkedHashSet<>(), Map.of(), new LinkedHashSet<>());

        boolean blocks(OrganizationId organization, Set<String> operatorBases) {
            return blocks.contains(organization)
                    || operators.values().stream().map(LicenceNumber::base).anyMatch(operatorBases::contains);
        }

        Unwanted after(JobSeekerEvent event) {
            return switch (event) {
                case SenderBlocked e -> new Unwanted(with(blocks, e.organizationId(), true), operators, exclusions);
                case SenderUnblocked e -> new Unwanted(with(blocks, e.organizationId(), false), operators, exclusions);
                case OperatorBlocked e -> new Unwanted(blocks, operators(e.organizationId(), e.operator()), exclusions);
                case OperatorUnblocked e -> new Unwanted(blocks, operators(e.organizationId(), null), exclusions);
                case OrganizationExcluded e ->
                    new Unwanted(blocks, operators, with(exclusions, e.organizationId(), true));
                case OrganizationIncluded e ->
                    new Unwanted(blocks, operators, with(exclusions, e.organizationId(), false));
                case JobSeekerEvent _ -> this;
            };
        }

        private Map<OrganizationId, LicenceNumber> operators(OrganizationId by, @Nullable LicenceNumber operator) {
            Map<OrganizationId, LicenceNumber> now = new HashMap<>(operators);
            if (operator == null) {
                now.remove(by);
            } else {
                now.put(by, operator);
            }
            return Map.copyOf(now);
        }

        private static SequencedSet<OrganizationId> with(
                SequencedSet<OrganizationId> before, OrganizationId organization, boolean in) {
            SequencedSet<OrganizationId> now = new LinkedHashSet<>(before);
            if (in) {
                now.add(organization);
            } else {
                now.remove(organization);
            }
            return now;
        }
    }

    /** From a job seeker's stream. */
    public static final Fold<Registration, JobSeekerEvent> FOLD = new Fold<>(
            JobSeekerEvent.class,
            new Registration(
                    null,
                    null,
                    null,
                    new Recorded(null, null, null),
                    null,
                    false,
                    Disclosed.TO_NOBODY,
                    true,
                    Unwanted.NOBODY,
                    Map.of(),
                    0),
            Registration::evolve);

    /** What stands in the way of being shown on this day under these terms, if anything (S-30, S-31, O-20, O-21). */
    Optional<Eligibility.Reason> obstacle(LocalDate today, String terms) {
        SchoolingRecorded schooling = recorded.schooling();
        if (validUntil == null || ended != null) {
            return Optional.of(Eligibility.Reason.REGISTRATION_ENDED);
        }
        if (schooling == null) { // recorded with every registration; without it S-30 could not be said to hold
            return Optional.of(Eligibility.Reason.EXCLUDED_SCHOOL);
        }
        return Eligibility.obstacle(
                today, validUntil, schooling.school(), schooling.graduation(), terms.equals(termsVersion), opened);
    }

    /**
     * Whether the profile is shown on this day to an organization that has not written before.
     *
     * @param operators the base numbers of whoever acts for it
     */
    public boolean isShownTo(
            OrganizationId organization,
            ApplicantCategory category,
            Set<String> operators,
            LocalDate today,
            String terms) {
        return disclosed.recipients().contains(category)
                && !disclosed.paused()
                && !unwanted.blocks(organization, operators)
                && !unwanted.exclusions().contains(organization)
                && obstacle(today, terms).isEmpty();
    }

    private Registration evolve(JobSeekerEvent event) {
        Draft draft = new Draft(this);
        draft.take(event);
        return draft.registration();
    }
}
