package hellowork.query.search;

import hellowork.events.AccountId;
import hellowork.events.ApplicantCategory;
import hellowork.events.EducationLevel;
import hellowork.events.EmploymentType;
import hellowork.events.Experience;
import hellowork.events.ExtensionKind;
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
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.JobSeekerEvent.RegistrationExtended;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.LicenceNumber;
import hellowork.events.OccupationCode;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.RegistrationEndReason;
import hellowork.events.SchoolKind;
import hellowork.events.Wage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Seekers with lives of their own, made from a seed. */
final class Seekers {
    static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    static final String TERMS = "2026-04";
    static final List<OrganizationId> ORGANIZATIONS = List.of(organization(1), organization(2), organization(3));
    static final List<String> PLACES =
            List.of("13", "13101", "13102", "14", "14100", "14101", "14102", "14130", "14131", "01", "01100", "01101");
    static final List<String> OCCUPATIONS = List.of("001", "002", "003", "009", "010", "024", "050");
    static final List<String> PHRASES = List.of(
            "経理の経験があります。",
            "ＴＯＥＩＣ８００点です。",
            "簿記2級",
            "看護師として病院で働きました。",
            "プログラミングが得意です。",
            "Javaでの開発",
            "土日休みを希望",
            "夜勤できます",
            "普通自動車免許",
            "介護福祉士",
            "事務の仕事をしたい。",
            "コンピューターに強い",
            "経済学",
            "機械工学");

    static final List<LicenceNumber> OPERATORS =
            List.of(new LicenceNumber("13-ユ-316864", null), new LicenceNumber("27-ム-000001", null));

    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    private final RandomGenerator random;

    Seekers(RandomGenerator random) {
        this.random = random;
    }

    static OrganizationId organization(long number) {
        return new OrganizationId("organization-" + new UUID(0x8000, number));
    }

    static AccountId account(long number) {
        return new AccountId("account-" + new UUID(0x8000, number));
    }

    JobSeekerId id() {
        return Seeker.id(new UUID(random.nextLong(), random.nextLong()));
    }

    /** A life, from the registration on. Times repeat, so that the order by id matters. */
    List<JobSeekerEvent> life(JobSeekerId id) {
        List<JobSeekerEvent> events = new ArrayList<>();
        events.add(new JobSeekerRegistered(id, RegistrationChannel.ONLINE, day(DAY, 40), account(1), time()));
        events.add(new SchoolingRecorded(id, pick(List.of(SchoolKind.values())), day(DAY, 200), time()));
        events.add(profile(id));
        if (often()) {
            events.add(new TermsAccepted(id, account(1), often() ? TERMS : "2025-04", time()));
        }
        if (often()) {
            events.add(new MyPageOpened(id, account(1), time()));
        }
        if (often()) {
            events.add(disclosure(id));
        }
        for (int more = random.nextInt(4); more > 0; more--) {
            events.add(change(id));
        }
        return events;
    }

    /** Anything that may happen to a seeker later. */
    JobSeekerEvent change(JobSeekerId id) {
        return switch (random.nextInt(18)) {
            case 0 -> new SenderBlocked(id, pick(ORGANIZATIONS), time());
            case 1 -> new SenderUnblocked(id, pick(ORGANIZATIONS), time());
            case 2 -> disclosure(id);
            case 3 -> new TermsAccepted(id, account(1), TERMS, time());
            case 4 -> new MyPageOpened(id, account(1), time());
            case 5 -> new MyPageClosed(id, account(1), time());
            case 6 -> new MyPageAccountUnlinked(id, account(1), time());
            case 7 -> new DisclosurePaused(id, time());
            case 8 -> new DisclosureResumed(id, time());
            case 9 -> new OrganizationExcluded(id, pick(ORGANIZATIONS), time());
            case 10 -> new OrganizationIncluded(id, pick(ORGANIZATIONS), time());
            case 11 -> new OperatorBlocked(id, pick(ORGANIZATIONS), pick(OPERATORS), time());
            case 12 -> new OperatorUnblocked(id, pick(ORGANIZATIONS), pick(OPERATORS), time());
            case 13 -> new RegistrationExtended(id, ExtensionKind.REFERRAL, day(DAY, 40), account(1), time());
            case 14 -> new RegistrationEnded(id, RegistrationEndReason.WITHDRAWN, account(1), time());
            case 15 -> new RegistrationRenewed(id, RegistrationChannel.DESK, day(DAY, 40), account(1), time());
            case 16 -> new RegistrationExpired(id, day(DAY, 40), time());
            default -> profile(id);
        };
    }

    /** A seeker whom everybody may see. */
    List<JobSeekerEvent> visible(JobSeekerId id) {
        return List.of(
                new JobSeekerRegistered(id, RegistrationChannel.ONLINE, DAY.plusDays(30), account(1), time()),
                new SchoolingRecorded(id, SchoolKind.UNIVERSITY, DAY.minusYears(3), time()),
                profile(id),
                new TermsAccepted(id, account(1), TERMS, time()),
                new MyPageOpened(id, account(1), time()),
                new DisclosureSet(id, Set.of(ApplicantCategory.values()), time()));
    }

    ProfileRecorded profile(JobSeekerId id) {
        Profile profile = new Profile(
                some(OCCUPATIONS).stream().map(OccupationCode::new).toList(),
                some(PLACES).stream().map(PlaceCode::new).toList(),
                Set.copyOf(some(List.of(EmploymentType.values()))),
                often() ? pick(PHRASES) : null,
                often() ? new Wage(Wage.Unit.MONTH, 200_000) : null,
                pick(List.of(EducationLevel.values())),
                often() ? pick(PHRASES) : null,
                some(PHRASES),
                List.of(new Experience(new OccupationCode(pick(OCCUPATIONS)), 3)),
                random.nextBoolean());
        return new ProfileRecorded(id, profile, String.join("", some(PHRASES)), time());
    }

    private DisclosureSet disclosure(JobSeekerId id) {
        Set<ApplicantCategory> recipients = EnumSet.noneOf(ApplicantCategory.class);
        for (ApplicantCategory category : ApplicantCategory.values()) {
            if (often()) {
                recipients.add(category);
            }
        }
        return new DisclosureSet(id, recipients, time());
    }

    LocalDate day(LocalDate around, int spread) {
        return around.plusDays(random.nextInt(-spread, spread + 1));
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextInt(5) == 0).toList();
    }

    private boolean often() {
        return random.nextInt(5) != 0;
    }

    private Instant time() {
        return START.plus(Duration.ofMinutes(random.nextInt(200)));
    }
}
