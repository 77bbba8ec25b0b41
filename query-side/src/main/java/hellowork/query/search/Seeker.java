package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.Eligibility;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureResumed;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageAccountUnlinked;
import hellowork.events.JobSeekerEvent.MyPageClosed;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OperatorUnblocked;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.OrganizationIncluded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExtended;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.SchoolKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of one job seeker: what may be shown, and the facts that decide to whom and on which days. Folded
 * in place, since millions of them pass through.
 */
final class Seeker {
    private static final String PREFIX = "job-seeker-";
    private static final LocalDate EARLIEST = LocalDate.of(1900, Month.JANUARY, 1);

    final UUID id;

    @Nullable
    LocalDate validUntil;

    @Nullable
    SchoolKind school;

    @Nullable
    LocalDate graduation;

    @Nullable
    String terms;

    boolean myPageOpen;
    final Set<ApplicantCategory> recipients = EnumSet.noneOf(ApplicantCategory.class);
    /** Microseconds of when a recipient category was added last, 0 before. */
    long disclosedAt;

    boolean paused;
    boolean ended;
    final Set<String> blocked = new TreeSet<>();
    final Set<String> excluded = new TreeSet<>();
    /** Base numbers of operators that are blocked in every capacity, by the organization through which they were. */
    final Map<String, String> operators = new TreeMap<>();

    @Nullable
    ProfileRecorded shown;

    Seeker(UUID id) {
        this.id = id;
    }

    static UUID uuid(JobSeekerId id) {
        return UUID.fromString(id.value().substring(PREFIX.length()));
    }

    static JobSeekerId id(UUID uuid) {
        return new JobSeekerId(PREFIX + uuid);
    }

    /** Whether an event of this kind changes anything that is folded here. */
    static boolean concerns(Class<?> event) {
        return event == JobSeekerRegistered.class
                || event == SchoolingRecorded.class
                || event == ProfileRecorded.class
                || event == TermsAccepted.class
                || event == MyPageOpened.class
                || event == DisclosureSet.class
                || event == MyPageClosed.class
                || event == MyPageAccountUnlinked.class
                || event == DisclosurePaused.class
                || event == DisclosureResumed.class
                || event == RegistrationExtended.class
                || event == RegistrationEnded.class
                || event == RegistrationRenewed.class
                || event == SenderBlocked.class
                || event == SenderUnblocked.class
                || event == OperatorBlocked.class
                || event == OperatorUnblocked.class
                || event == OrganizationExcluded.class
                || event == OrganizationIncluded.class;
    }

    void apply(JobSeekerEvent event) {
        switch (event) {
            case JobSeekerRegistered e -> validUntil = e.validUntil();
            case SchoolingRecorded e -> {
                school = e.school();
                graduation = e.graduation();
            }
            case ProfileRecorded e -> shown = e;
            case TermsAccepted e -> terms = e.version();
            case MyPageOpened _ -> myPageOpen = true;
            case DisclosureSet e -> {
                if (!recipients.containsAll(e.recipients())) {
                    disclosedAt = SeekerDocument.micros(e.at());
                }
                disclose(e.recipients());
            }
            case SenderBlocked e -> blocked.add(uuid(e.organizationId()));
            case SenderUnblocked e -> blocked.remove(uuid(e.organizationId()));
            case OperatorBlocked e ->
                operators.put(uuid(e.organizationId()), e.operator().base());
            case OperatorUnblocked e -> operators.remove(uuid(e.organizationId()));
            case OrganizationExcluded e -> excluded.add(uuid(e.organizationId()));
            case OrganizationIncluded e -> excluded.remove(uuid(e.organizationId()));
            case DisclosurePaused _ -> paused = true;
            case DisclosureResumed _ -> paused = false;
            case MyPageClosed _ -> close();
            case MyPageAccountUnlinked _ -> {
                close();
                terms = null;
            }
            case RegistrationExtended e -> validUntil = e.validUntil();
            case RegistrationEnded _ -> {
                ended = true;
                disclose(Set.of());
            }
            case RegistrationRenewed e -> {
                validUntil = e.validUntil();
                ended = false;
                disclose(Set.of());
            }
            case JobSeekerEvent _ -> {} // who the person is and what arrives for them is not for this package to know
        }
    }

    private void close() {
        myPageOpen = false;
        disclose(Set.of());
    }

    private void disclose(Set<ApplicantCategory> to) {
        recipients.clear();
        recipients.addAll(to);
        paused = paused && !to.isEmpty();
    }

    /** Whether anybody at all may be shown the profile, on whatever day. */
    boolean isDisclosed() {
        return !recipients.isEmpty() && !paused && !ended;
    }

    /** Whoever is not shown it: organizations, and operators by their base numbers. */
    Set<String> refused() {
        Set<String> all = new TreeSet<>(blocked);
        all.addAll(excluded);
        all.addAll(operators.values());
        return all;
    }

    /** The first day on which the schooling does not stand in the way (S-30); empty if nothing is known of it. */
    Optional<LocalDate> eligibleFrom() {
        LocalDate left = graduation;
        SchoolKind kind = school;
        if (left == null || kind == null) {
            return Optional.empty();
        }
        // The only days on which the rule's answer turns; the rule itself is asked, so that it stands in one place.
        return Stream.of(EARLIEST, left, left.plusDays(1), LocalDate.of(left.getYear(), Month.JULY, 1))
                .sorted()
                .filter(day -> Eligibility.obstacle(day, LocalDate.MAX, kind, left, true, true)
                        .isEmpty())
                .findFirst();
    }

    static String uuid(OrganizationId organization) {
        return organization.value().substring("organization-".length());
    }
}
