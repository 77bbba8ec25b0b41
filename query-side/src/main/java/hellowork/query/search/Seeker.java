package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.Eligibility;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
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
import java.util.Optional;
import java.util.Set;
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
    final Set<String> blocked = new TreeSet<>();

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
                || event == SenderBlocked.class
                || event == SenderUnblocked.class;
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
                recipients.clear();
                recipients.addAll(e.recipients());
            }
            case SenderBlocked e -> blocked.add(uuid(e.organizationId()));
            case SenderUnblocked e -> blocked.remove(uuid(e.organizationId()));
            case JobSeekerEvent _ -> {} // who the person is and what arrives for them is not for this package to know
        }
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
