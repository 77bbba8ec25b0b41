package hellowork.demo;

import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountId;
import hellowork.events.ApplicantCategory;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.events.SeekerNumber;
import hellowork.events.SeekerNumberEvent.SeekerNumberGiven;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The job seekers: registration, profile, MyPage and disclosure (S-30 to S-33, O-20). */
final class Seekers {
    static final String TERMS_VERSION = "2026-04";
    private static final Set<ApplicantCategory> BOTH = Set.of(ApplicantCategory.values());
    private static final List<Set<ApplicantCategory>> RECIPIENTS =
            List.of(BOTH, Set.of(ApplicantCategory.PRIVATE_AGENCY), Set.of(ApplicantCategory.LOCAL_GOVERNMENT));

    private final long seed;
    private final Instant now;
    private final LocalDate today;
    private final DemonstrationIds ids;
    private final AccountId desk;
    private final Accounts accounts;
    private final ServiceIds serviceIds;
    private final People people = new People();

    Seekers(
            long seed,
            Instant now,
            DemonstrationIds ids,
            Officials officials,
            Accounts accounts,
            ServiceIds serviceIds) {
        this.seed = seed;
        this.now = now;
        this.today = JapanTime.dayOf(now);
        this.ids = ids;
        this.desk = officials.holderOf(Role.DESK_OFFICER);
        this.accounts = accounts;
        this.serviceIds = serviceIds;
    }

    /** What conversations need to know; recipients are empty while nothing is disclosed. */
    record Recipient(JobSeekerId id, People.Person person, Set<ApplicantCategory> recipients, Instant disclosedAt) {}

    Recipient record(int number, Consumer<DomainEvent> history) {
        Chance chance = new Chance(seed, "job-seeker", number);
        boolean printed = number == DemonstrationSet.PRINTED_JOB_SEEKER;
        boolean lapsed = !printed && chance.percent(3);
        Instant applied = printed ? now.minus(chance.minutes(20 * 24 * 60, 21 * 24 * 60)) : applied(lapsed, chance);
        boolean online = chance.percent(45);
        if (!online) {
            applied = atTheDesk(applied);
        }
        People.Person person = people.draw(number, JapanTime.dayOf(applied), printed, chance);
        boolean opens = printed || chance.percent(online ? 92 : 75);

        JobSeekerId id = ids.jobSeeker(number);
        AccountId account = ids.account("job-seeker", number);
        Instant registered = applied;
        if (online) {
            accounts.open(account, Role.JOB_SEEKER, null, person.mailAddress(number), applied, history);
            registered = applied.plus(Accounts.OPENING).plus(chance.minutes(10, 20));
        }
        register(id, online ? account : null, person, registered, history);
        if (!opens) {
            return new Recipient(id, person, Set.of(), registered);
        }
        Instant ready = registered;
        if (!online) {
            Instant asked = registered.plus(chance.minutes(30, 3 * 24 * 60));
            history.accept(new MyPageInvited(id, account, asked));
            accounts.open(account, Role.JOB_SEEKER, null, person.mailAddress(number), asked, history);
            ready = asked.plus(Accounts.OPENING);
        }
        Instant opened = ready.plus(chance.minutes(3, 15));
        history.accept(new JobSeekerLinked(account, id, ready));
        history.accept(new TermsAccepted(id, account, TERMS_VERSION, opened));
        history.accept(new MyPageOpened(id, account, opened));
        Set<ApplicantCategory> recipients = person.schooling().excludes(JapanTime.dayOf(opened.plus(Accounts.OPENING)))
                ? Set.of()
                : disclose(id, printed, opened.plus(Accounts.OPENING), chance, history);
        return new Recipient(id, person, lapsed ? Set.of() : recipients, opened.plus(Accounts.OPENING));
    }

    /** Valid ones applied in this month or the two before it, more of them recently; lapsed ones before that (O-20). */
    private Instant applied(boolean lapsed, Chance chance) {
        YearMonth month = YearMonth.from(today);
        Instant oldestValid = JapanTime.startOf(month.minusMonths(2).atDay(1));
        if (lapsed) {
            return chance.within(JapanTime.startOf(month.minusMonths(5).atDay(1)), oldestValid);
        }
        Instant newest = now.minus(Duration.ofHours(1)); // so that every registration was completed
        Instant one = chance.within(oldestValid, newest);
        Instant other = chance.within(oldestValid, newest);
        return one.isAfter(other) ? one : other;
    }

    private Instant atTheDesk(Instant applied) {
        Instant open = OfficeHours.from(applied);
        return open.isAfter(now) ? OfficeHours.from(applied.minus(Duration.ofDays(7))) : open;
    }

    private void register(
            JobSeekerId id, @Nullable AccountId own, People.Person person, Instant at, Consumer<DomainEvent> history) {
        LocalDate validUntil = YearMonth.from(JapanTime.dayOf(at)).plusMonths(2).atEndOfMonth();
        RegistrationChannel channel = own == null ? RegistrationChannel.DESK : RegistrationChannel.ONLINE;
        Schooling schooling = person.schooling();
        history.accept(new JobSeekerRegistered(id, channel, validUntil, own == null ? desk : own, at));
        SeekerNumber number = own == null ? person.seekerNumber() : null;
        history.accept(new PersonalDataRecorded(id, number, person.data(), at));
        if (number != null) {
            history.accept(new SeekerNumberGiven(serviceIds.seekerNumber().apply(number), id, at));
        }
        history.accept(new SchoolingRecorded(id, schooling.school(), schooling.graduation(), at));
        history.accept(
                new ProfileRecorded(id, person.drawn().profile(), person.drawn().selfIntroduction(), at));
    }

    /** Answers to whom the profile is shown in the end. */
    private static Set<ApplicantCategory> disclose(
            JobSeekerId id, boolean printed, Instant at, Chance chance, Consumer<DomainEvent> history) {
        if (!printed && chance.percent(8)) {
            return Set.of();
        }
        Set<ApplicantCategory> recipients = printed ? BOTH : RECIPIENTS.get(chance.share(60, 28, 12));
        history.accept(new DisclosureSet(id, recipients, at));
        if (!printed && chance.percent(10)) {
            history.accept(new MessageNoticeSwitched(id, false, at.plusSeconds(60)));
        }
        if (!printed && chance.percent(7)) {
            history.accept(new DisclosureSet(id, Set.of(), at.plus(chance.minutes(60, 6 * 24 * 60))));
            return Set.of();
        }
        return recipients;
    }
}
