package hellowork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.ApplicantCategory;
import hellowork.events.EmploymentType;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.PersonalData;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.Wage;
import hellowork.rest.reference.ReferenceData;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationSeekersTest {
    private static final History DEMO = History.of(42, History.NOW, 2_000, 40);
    private static final Pattern CONTACT = Pattern.compile("[0-9０-９]{2,}-[0-9]{2,}|@|＠|丁目|[0-9]{6,}");

    private final ReferenceData reference = ReferenceData.published();

    @Test
    void every_place_and_occupation_is_published_and_all_prefectures_occur() {
        assertThat(profiles()).allSatisfy(event -> {
            Profile profile = event.profile();
            assertThat(profile.places()).isNotEmpty().allMatch(reference::knows).doesNotHaveDuplicates();
            assertThat(profile.occupations())
                    .isNotEmpty()
                    .allMatch(reference::knows)
                    .doesNotHaveDuplicates();
            assertThat(profile.experiences()).allMatch(e -> reference.knows(e.occupation()) && e.years() > 0);
        });
        assertThat(profiles().stream()
                        .flatMap(e -> e.profile().places().stream())
                        .map(place -> place.value().substring(0, 2))
                        .distinct())
                .hasSize(47);
        assertThat(profiles().stream()
                        .flatMap(e -> e.profile().occupations().stream())
                        .distinct()
                        .count())
                .isGreaterThan(80);
    }

    @Test
    void no_profile_tells_who_it_is() {
        assertThat(profiles()).allSatisfy(event -> {
            PersonalData person = person(event.jobSeekerId());
            Profile profile = event.profile();
            String texts = event.selfIntroduction()
                    + profile.workingHours()
                    + profile.educationField()
                    + String.join("", profile.licences());
            assertThat(texts).doesNotContain(List.of(person.name().split(" ")));
            assertThat(texts).doesNotContain(person.name(), person.kana(), person.address());
            assertThat(texts).doesNotContain(Objects.requireNonNullElse(person.phone(), "no phone"));
            assertThat(texts).doesNotContain(Objects.requireNonNullElse(person.mailAddress(), "no mail"));
            assertThat(CONTACT.matcher(texts).find()).as(texts).isFalse();
        });
    }

    @Test
    void phones_are_unassigned_and_mail_goes_to_reserved_domains() {
        assertThat(DEMO.all(PersonalDataRecorded.class).map(PersonalDataRecorded::personalData))
                .allSatisfy(person -> {
                    assertThat(person.phone() == null || person.phone().matches("0[789]0-0[0-9]{3}-[0-9]{4}"))
                            .isTrue();
                    assertThat(person.mailAddress()).matches("[a-z0-9.-]+@example\\.(jp|com)");
                });
    }

    @Test
    void texts_and_names_vary() {
        assertThat(profiles().stream()
                        .map(ProfileRecorded::selfIntroduction)
                        .distinct()
                        .count())
                .isGreaterThan(1_900);
        assertThat(DEMO.all(PersonalDataRecorded.class)
                        .map(e -> e.personalData().name())
                        .distinct()
                        .count())
                .isGreaterThan(1_800);
    }

    @Test
    void a_registration_is_valid_to_the_end_of_the_second_month_after_its_own() {
        assertThat(DEMO.all(JobSeekerRegistered.class))
                .allSatisfy(event -> assertThat(event.validUntil())
                        .isEqualTo(YearMonth.from(JapanTime.dayOf(event.at()))
                                .plusMonths(2)
                                .atEndOfMonth()));
        LocalDate today = JapanTime.dayOf(History.NOW);
        assertThat(DEMO.all(JobSeekerRegistered.class)
                        .filter(e -> e.validUntil().isBefore(today))
                        .count())
                .isBetween(10L, 150L);
        assertThat(DEMO.all(JobSeekerRegistered.class)
                        .map(JobSeekerRegistered::channel)
                        .distinct())
                .containsExactlyInAnyOrder(RegistrationChannel.values());
    }

    @Test
    void disclosure_follows_the_terms_and_the_my_page_of_a_linked_account() {
        Set<JobSeekerId> linked = DEMO.all(JobSeekerLinked.class)
                .map(JobSeekerLinked::jobSeekerId)
                .collect(Collectors.toSet());
        assertThat(DEMO.all(DisclosureSet.class)).allSatisfy(event -> {
            assertThat(linked).contains(event.jobSeekerId());
            assertThat(DEMO.of(event.jobSeekerId(), TermsAccepted.class))
                    .singleElement()
                    .matches(terms ->
                            terms.version().equals("2026-04") && !terms.at().isAfter(event.at()));
            assertThat(DEMO.of(event.jobSeekerId(), MyPageOpened.class))
                    .singleElement()
                    .matches(page -> !page.at().isAfter(event.at()));
        });
        assertThat(DEMO.all(MyPageOpened.class).count()).isBetween(1_400L, 1_900L);
        assertThat(DEMO.all(DisclosureSet.class).map(DisclosureSet::recipients).distinct())
                .containsExactlyInAnyOrder(
                        Set.of(),
                        Set.of(ApplicantCategory.values()),
                        Set.of(ApplicantCategory.LOCAL_GOVERNMENT),
                        Set.of(ApplicantCategory.PRIVATE_AGENCY));
    }

    @Test
    void whom_the_school_excludes_discloses_nothing() {
        long excluded = DEMO.all(SchoolingRecorded.class)
                .filter(e -> e.school().excludesPupilsAndNewGraduates())
                .filter(e -> !JapanTime.dayOf(e.at())
                        .isAfter(LocalDate.of(e.graduation().getYear(), Month.JUNE, 30)))
                .peek(e -> assertThat(DEMO.of(e.jobSeekerId(), DisclosureSet.class))
                        .isEmpty())
                .count();
        assertThat(excluded).isBetween(10L, 150L);
        assertThat(profiles().stream().filter(e -> e.profile().newUniversityGraduate()))
                .isNotEmpty();
    }

    @Test
    void experience_fits_in_a_life_and_the_wage_fits_the_employment() {
        assertThat(profiles()).allSatisfy(event -> {
            Profile profile = event.profile();
            int age = person(event.jobSeekerId())
                    .birthDate()
                    .until(JapanTime.dayOf(event.at()))
                    .getYears();
            int years = profile.experiences().stream().mapToInt(e -> e.years()).sum();
            assertThat(years).isLessThanOrEqualTo(Math.max(0, age - 15));
            Wage wage = profile.wage();
            if (wage != null && wage.unit() == Wage.Unit.HOUR) {
                assertThat(profile.employmentTypes()).doesNotContain(EmploymentType.REGULAR);
                assertThat(wage.yen()).isBetween(1_050, 2_600);
            } else if (wage != null) {
                assertThat(profile.employmentTypes()).doesNotContain(EmploymentType.PART_TIME);
                assertThat(wage.yen()).isBetween(160_000, 600_000);
            }
        });
    }

    private static List<ProfileRecorded> profiles() {
        return DEMO.all(ProfileRecorded.class).toList();
    }

    private static PersonalData person(JobSeekerId id) {
        return DEMO.of(id, PersonalDataRecorded.class).getFirst().personalData();
    }
}
