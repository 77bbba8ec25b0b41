package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.Eligibility;
import hellowork.events.Experience;
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
import hellowork.events.PlaceCode;
import hellowork.events.Profile;
import hellowork.rest.reference.Occupation;
import hellowork.rest.reference.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search must find, said as simply as possible: walk through all seekers and keep those who fit. */
final class Specification {
    private final ReferenceData reference = ReferenceData.published();
    private final JapaneseWords words = new JapaneseWords();
    private final Map<JobSeekerId, List<JobSeekerEvent>> lives = new LinkedHashMap<>();

    void heard(JobSeekerEvent event) {
        lives.computeIfAbsent(event.jobSeekerId(), _ -> new ArrayList<>()).add(event);
    }

    List<JobSeekerId> ids() {
        return List.copyOf(lives.keySet());
    }

    List<UUID> find(Viewer viewer, SearchFilter filter) {
        return lives.keySet().stream()
                .filter(id -> visible(life(id), viewer))
                .filter(id -> fits(last(id, ProfileRecorded.class), filter))
                .sorted(Comparator.<JobSeekerId, Instant>comparing(
                                id -> last(id, ProfileRecorded.class).at())
                        .thenComparing(Seeker::uuid)
                        .reversed())
                .map(Seeker::uuid)
                .toList();
    }

    private static boolean visible(List<JobSeekerEvent> life, Viewer viewer) {
        LocalDate validUntil = LocalDate.MIN;
        @Nullable SchoolingRecorded schooling = null;
        String terms = "";
        boolean open = false;
        Set<ApplicantCategory> recipients = Set.of();
        boolean paused = false;
        boolean ended = false;
        Set<OrganizationId> blocked = new HashSet<>();
        Set<OrganizationId> excluded = new HashSet<>();
        Map<OrganizationId, String> operators = new HashMap<>();
        for (JobSeekerEvent event : life) {
            switch (event) {
                case JobSeekerRegistered e -> validUntil = e.validUntil();
                case SchoolingRecorded e -> schooling = e;
                case TermsAccepted e -> terms = e.version();
                case MyPageOpened _ -> open = true;
                case MyPageClosed _ -> {
                    open = false;
                    recipients = Set.of();
                    paused = false;
                }
                case MyPageAccountUnlinked _ -> {
                    open = false;
                    terms = "";
                    recipients = Set.of();
                    paused = false;
                }
                case DisclosureSet e -> {
                    recipients = e.recipients();
                    paused &= !recipients.isEmpty(); // a pause is of recipients
                }
                case DisclosurePaused _ -> paused = true;
                case DisclosureResumed _ -> paused = false;
                case RegistrationExtended e -> validUntil = e.validUntil();
                case RegistrationEnded _ -> {
                    ended = true;
                    recipients = Set.of();
                    paused = false;
                }
                case RegistrationRenewed e -> {
                    ended = false;
                    validUntil = e.validUntil();
                    recipients = Set.of();
                    paused = false;
                }
                case OrganizationExcluded e -> excluded.add(e.organizationId());
                case OrganizationIncluded e -> excluded.remove(e.organizationId());
                case OperatorBlocked e ->
                    operators.put(e.organizationId(), e.operator().base());
                case OperatorUnblocked e -> operators.remove(e.organizationId());
                case SenderBlocked e -> blocked.add(e.organizationId());
                case SenderUnblocked e -> blocked.remove(e.organizationId());
                case JobSeekerEvent _ -> {}
            }
        }
        Objects.requireNonNull(schooling);
        return recipients.contains(viewer.category())
                && !paused
                && !ended
                && !blocked.contains(viewer.organization())
                && !excluded.contains(viewer.organization())
                && Collections.disjoint(operators.values(), viewer.operators())
                && Eligibility.obstacle(
                                viewer.today(),
                                validUntil,
                                schooling.school(),
                                schooling.graduation(),
                                terms.equals(viewer.terms()),
                                open)
                        .isEmpty();
    }

    private boolean fits(ProfileRecorded shown, SearchFilter filter) {
        Profile profile = shown.profile();
        return any(filter.places(), place -> profile.places().stream().anyMatch(wanted -> near(wanted, place)))
                && any(filter.occupations(), profile.occupations()::contains)
                && any(filter.employmentTypes(), profile.employmentTypes()::contains)
                && words(shown).containsAll(filter.words());
    }

    private static <T> boolean any(Set<T> asked, Predicate<T> fits) {
        return asked.isEmpty() || asked.stream().anyMatch(fits);
    }

    private boolean near(PlaceCode one, PlaceCode other) {
        return reference.placesWithin(one).contains(other)
                || reference.placesWithin(other).contains(one);
    }

    private Set<String> words(ProfileRecorded shown) {
        Profile profile = shown.profile();
        Set<String> all = new HashSet<>(words.of(shown.selfIntroduction()));
        Stream.of(profile.workingHours(), profile.educationField())
                .filter(Objects::nonNull)
                .forEach(text -> all.addAll(words.of(text)));
        profile.licences().forEach(text -> all.addAll(words.of(text)));
        Stream.concat(
                        profile.occupations().stream(),
                        profile.experiences().stream().map(Experience::occupation))
                .map(code -> reference.occupation(code).map(Occupation::name).orElse(""))
                .forEach(name -> all.addAll(words.of(name)));
        return Collections.unmodifiableSet(all);
    }

    private List<JobSeekerEvent> life(JobSeekerId id) {
        return lives.getOrDefault(id, List.of());
    }

    private <E> E last(JobSeekerId id, Class<E> type) {
        return life(id).reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
