package hellowork.command.jobseeker;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.ANOTHER_SEEKER;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.PERSON;
import static hellowork.command.Samples.PROFILE;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.jobseeker.JobSeekerRule.ALREADY_REGISTERED;
import static hellowork.command.jobseeker.JobSeekerRule.EXCLUDED_SCHOOL;
import static hellowork.command.jobseeker.JobSeekerRule.HAS_AN_ACCOUNT;
import static hellowork.command.jobseeker.JobSeekerRule.HAS_A_MY_PAGE;
import static hellowork.command.jobseeker.JobSeekerRule.IDENTIFYING_TEXT;
import static hellowork.command.jobseeker.JobSeekerRule.NOTHING_TO_PAUSE;
import static hellowork.command.jobseeker.JobSeekerRule.NOT_REGISTERED;
import static hellowork.command.jobseeker.JobSeekerRule.NOT_THE_CURRENT_TERMS;
import static hellowork.command.jobseeker.JobSeekerRule.NO_MY_PAGE;
import static hellowork.command.jobseeker.JobSeekerRule.REGISTRATION_ENDED;
import static hellowork.command.jobseeker.JobSeekerRule.TERMS_NOT_ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.account.Account;
import hellowork.command.jobseeker.JobSeekerCommand.AcceptTerms;
import hellowork.command.jobseeker.JobSeekerCommand.BlockSender;
import hellowork.command.jobseeker.JobSeekerCommand.ChangePersonalData;
import hellowork.command.jobseeker.JobSeekerCommand.ChangeSchooling;
import hellowork.command.jobseeker.JobSeekerCommand.CloseMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.ExcludeOrganization;
import hellowork.command.jobseeker.JobSeekerCommand.IncludeOrganization;
import hellowork.command.jobseeker.JobSeekerCommand.InviteToMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.OpenMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.PauseDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.Register;
import hellowork.command.jobseeker.JobSeekerCommand.ResumeDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.ReviseProfile;
import hellowork.command.jobseeker.JobSeekerCommand.SetDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SetEmployerDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SwitchMessageNotice;
import hellowork.command.jobseeker.JobSeekerCommand.UnblockSender;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.JobSeekerUnlinked;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.ApplicantCategory;
import hellowork.events.DeskChange;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.ChangedByDesk;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureResumed;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.EmployerDisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageAccountUnlinked;
import hellowork.events.JobSeekerEvent.MyPageAccountVerified;
import hellowork.events.JobSeekerEvent.MyPageClosed;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OperatorUnblocked;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.OrganizationIncluded;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.LicenceNumber;
import hellowork.events.PersonalData;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.events.SchoolKind;
import hellowork.events.SeekerNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JobSeekerDeciderTest {
    private static final String TERMS = "2026-04";
    private static final String INTRODUCTION = "経理の経験が5年あります。";
    private static final SeekerNumber NUMBER = new SeekerNumber("13010-12345678");
    private static final LocalDate GRADUATION = LocalDate.of(2013, 3, 31);
    private static final LocalDate VALID_UNTIL = LocalDate.of(2026, 9, 30);
    private static final Instant LAST_MOMENT =
            JapanTime.startOf(VALID_UNTIL.plusDays(1)).minusMillis(1);
    private static final Set<ApplicantCategory> AGENCIES = Set.of(ApplicantCategory.PRIVATE_AGENCY);

    private static final List<DomainEvent> REGISTERED = List.of(
            new JobSeekerRegistered(SEEKER, RegistrationChannel.DESK, VALID_UNTIL, OFFICER, NOW),
            new PersonalDataRecorded(SEEKER, NUMBER, PERSON, NOW),
            new SchoolingRecorded(SEEKER, SchoolKind.UNIVERSITY, GRADUATION, NOW),
            new ProfileRecorded(SEEKER, PROFILE, INTRODUCTION, NOW));
    private static final DomainEvent ACCEPTED = new TermsAccepted(SEEKER, ACCOUNT, TERMS, NOW);
    private static final DomainEvent PAGE_OPEN = new MyPageOpened(SEEKER, ACCOUNT, NOW);
    private static final DomainEvent DISCLOSED = new DisclosureSet(SEEKER, AGENCIES, NOW);
    private static final DomainEvent BLOCKED = new SenderBlocked(SEEKER, ORGANIZATION, NOW);

    private final Given<JobSeekerCommand> nobody = Given.deciding(JobSeeker.fold(), JobSeekerDecider::decide);
    private final Given<JobSeekerCommand> registered = nobody.given(REGISTERED);
    private final Given<JobSeekerCommand> onMyPage = registered.given(ACCEPTED, PAGE_OPEN);
    private final Given<Register> online = Given.<Register>decidingOver((past, command) ->
                    JobSeekerDecider.registerOnline(past.state(JobSeeker.fold()), past.state(Account.fold()), command))
            .given(new AccountRequested(ACCOUNT, Role.JOB_SEEKER, null, NOW), new MailAddressVerified(ACCOUNT, NOW));

    private static Register register(RegistrationChannel channel, Profile profile, String introduction) {
        boolean desk = channel == RegistrationChannel.DESK;
        return new Register(
                SEEKER,
                channel,
                desk ? OFFICER : ACCOUNT,
                desk ? NUMBER : null,
                PERSON,
                SchoolKind.UNIVERSITY,
                GRADUATION,
                profile,
                introduction,
                NOW);
    }

    private static SetDisclosure disclose(Set<ApplicantCategory> recipients, Instant at) {
        return new SetDisclosure(SEEKER, recipients, TERMS, at);
    }

    private static Profile profile(String workingHours, String field, String licence) {
        return new Profile(
                PROFILE.occupations(),
                PROFILE.places(),
                PROFILE.employmentTypes(),
                workingHours,
                PROFILE.wage(),
                PROFILE.educationLevel(),
                field,
                List.of(licence),
                PROFILE.experiences(),
                false);
    }

    @Test
    void the_desk_registers_somebody() {
        nobody.when(register(RegistrationChannel.DESK, PROFILE, INTRODUCTION))
                .then(REGISTERED.toArray(DomainEvent[]::new));
    }

    @Test
    void the_same_registration_again_changes_nothing() {
        registered
                .when(register(RegistrationChannel.DESK, PROFILE, INTRODUCTION))
                .staysQuiet();
        online.given(REGISTERED)
                .when(register(RegistrationChannel.ONLINE, PROFILE, INTRODUCTION))
                .staysQuiet();
    }

    @Test
    void whoever_registers_online_has_the_registration_linked_to_the_account() {
        online.when(register(RegistrationChannel.ONLINE, PROFILE, INTRODUCTION))
                .then(
                        new JobSeekerRegistered(SEEKER, RegistrationChannel.ONLINE, VALID_UNTIL, ACCOUNT, NOW),
                        new PersonalDataRecorded(SEEKER, null, PERSON, NOW),
                        new SchoolingRecorded(SEEKER, SchoolKind.UNIVERSITY, GRADUATION, NOW),
                        new ProfileRecorded(SEEKER, PROFILE, INTRODUCTION, NOW),
                        new JobSeekerLinked(ACCOUNT, SEEKER, NOW));
    }

    @Test
    void an_account_has_one_registration() {
        online.given(new JobSeekerLinked(ACCOUNT, ANOTHER_SEEKER, NOW))
                .when(register(RegistrationChannel.ONLINE, PROFILE, INTRODUCTION))
                .refusedBy(ALREADY_REGISTERED);
    }

    @ParameterizedTest(name = "applied {0} valid until {1}")
    @CsvSource({
        "2026-04-30T14:59:59Z, 2026-06-30",
        "2026-04-30T15:00:00Z, 2026-07-31", // 1 May in Japan
        "2026-07-01T00:00:00Z, 2026-09-30",
        "2026-12-31T14:59:59Z, 2027-02-28",
        "2027-12-01T00:00:00Z, 2028-02-29",
        "2026-12-31T15:00:00Z, 2027-03-31", // New Year in Japan
        "2026-11-30T00:00:00Z, 2027-01-31"
    })
    void a_registration_is_valid_to_the_end_of_the_second_month_after_the_application(Instant at, LocalDate until) {
        assertThat(Validity.endFor(at)).isEqualTo(until);
    }

    @Test
    void every_text_that_everybody_sees_is_searched_for_what_identifies() {
        String phone = "090-1234-5678まで";
        nobody.when(register(RegistrationChannel.DESK, PROFILE, phone)).refusedBy(IDENTIFYING_TEXT);
        nobody.when(register(RegistrationChannel.DESK, PROFILE, "山田太郎です。")).refusedBy(IDENTIFYING_TEXT);
        for (Profile profile :
                List.of(profile(phone, "経済学", "簿記"), profile("平日", phone, "簿記"), profile("平日", "経済学", phone))) {
            nobody.when(register(RegistrationChannel.DESK, profile, INTRODUCTION))
                    .refusedBy(IDENTIFYING_TEXT);
            registered
                    .when(new ReviseProfile(SEEKER, profile, INTRODUCTION, NOW))
                    .refusedBy(IDENTIFYING_TEXT);
        }
        registered.when(new ReviseProfile(SEEKER, PROFILE, "ヤマダ　タロウと申します", NOW)).refusedBy(IDENTIFYING_TEXT);
    }

    @Test
    void a_profile_can_be_changed() {
        registered
                .when(new ReviseProfile(SEEKER, PROFILE, "総務もできます。", NOW))
                .then(new ProfileRecorded(SEEKER, PROFILE, "総務もできます。", NOW));
    }

    @Test
    void a_newer_invitation_takes_the_place_of_the_older_until_an_account_is_open() {
        DomainEvent invited = new MyPageInvited(SEEKER, ACCOUNT, NOW);
        InviteToMyPage invite = new InviteToMyPage(SEEKER, ACCOUNT, false, NOW);
        InviteToMyPage another = new InviteToMyPage(SEEKER, OFFICER, false, NOW);
        Given<InviteToMyPage> desk = Given.decidingOver((past, command) ->
                JobSeekerDecider.invite(past.state(JobSeeker.fold()), past.state(Account.fold()), command));
        desk.when(invite).refusedBy(NOT_REGISTERED);
        desk.given(REGISTERED).when(invite).then(invited);
        Given<InviteToMyPage> again =
                desk.given(REGISTERED).given(invited, new AccountRequested(ACCOUNT, Role.JOB_SEEKER, null, NOW));
        again.when(invite).staysQuiet();
        again.when(another).then(new MyPageInvited(SEEKER, OFFICER, NOW));
        again.given(new MailAddressVerified(ACCOUNT, NOW)).when(another).refusedBy(HAS_AN_ACCOUNT);
        desk.given(REGISTERED).given(ACCEPTED, PAGE_OPEN).when(another).refusedBy(HAS_AN_ACCOUNT);
    }

    @Test
    void the_account_of_a_registration_is_the_one_that_made_it_online_or_the_one_invited_last() {
        JobSeeker atTheDesk = new Given.Past(REGISTERED).state(JobSeeker.fold());
        assertThat(atTheDesk.account()).isEmpty();
        assertThat(atTheDesk.evolve(new MyPageInvited(SEEKER, ACCOUNT, NOW)).account())
                .contains(ACCOUNT);
        assertThat(JobSeeker.initial()
                        .evolve(new JobSeekerRegistered(SEEKER, RegistrationChannel.ONLINE, VALID_UNTIL, ACCOUNT, NOW))
                        .account())
                .contains(ACCOUNT);
    }

    @Test
    void the_current_terms_are_accepted_once() {
        AcceptTerms accept = new AcceptTerms(SEEKER, ACCOUNT, TERMS, TERMS, NOW);
        registered.when(accept).then(ACCEPTED);
        registered.given(ACCEPTED).when(accept).staysQuiet();
    }

    @Test
    void other_terms_than_the_current_ones_cannot_be_accepted() {
        registered.when(new AcceptTerms(SEEKER, ACCOUNT, "2025-04", TERMS, NOW)).refusedBy(NOT_THE_CURRENT_TERMS);
    }

    @Test
    void new_terms_are_accepted_anew() {
        registered
                .given(ACCEPTED)
                .when(new AcceptTerms(SEEKER, ACCOUNT, "2027-04", "2027-04", NOW))
                .then(new TermsAccepted(SEEKER, ACCOUNT, "2027-04", NOW));
    }

    @Test
    void my_page_opens_once_after_the_current_terms_were_accepted() {
        registered.when(new OpenMyPage(SEEKER, ACCOUNT, TERMS, NOW)).refusedBy(TERMS_NOT_ACCEPTED);
        registered
                .given(ACCEPTED)
                .when(new OpenMyPage(SEEKER, ACCOUNT, "2027-04", NOW))
                .refusedBy(TERMS_NOT_ACCEPTED);
        registered
                .given(ACCEPTED)
                .when(new OpenMyPage(SEEKER, ACCOUNT, TERMS, NOW))
                .then(PAGE_OPEN);
        onMyPage.when(new OpenMyPage(SEEKER, ACCOUNT, TERMS, NOW)).staysQuiet();
    }

    @Test
    void disclosure_is_set_and_the_same_again_changes_nothing() {
        onMyPage.when(disclose(AGENCIES, NOW)).then(DISCLOSED);
        onMyPage.given(DISCLOSED).when(disclose(AGENCIES, NOW)).staysQuiet();
        onMyPage.when(disclose(Set.of(), NOW)).staysQuiet();
    }

    @Test
    void nothing_is_disclosed_without_accepted_terms_and_an_open_my_page() {
        registered.when(disclose(AGENCIES, NOW)).refusedBy(TERMS_NOT_ACCEPTED);
        registered.given(ACCEPTED).when(disclose(AGENCIES, NOW)).refusedBy(NO_MY_PAGE);
    }

    @Test
    void disclosure_ends_with_the_last_day_of_the_registration_in_japan() {
        onMyPage.when(disclose(AGENCIES, LAST_MOMENT)).thenKinds(DisclosureSet.class);
        onMyPage.when(disclose(AGENCIES, LAST_MOMENT.plusMillis(1))).refusedBy(REGISTRATION_ENDED);
    }

    @Test
    void withdrawing_disclosure_is_always_possible() {
        onMyPage.given(DISCLOSED)
                .when(disclose(Set.of(), LAST_MOMENT.plusMillis(1)))
                .then(new DisclosureSet(SEEKER, Set.of(), LAST_MOMENT.plusMillis(1)));
    }

    @ParameterizedTest
    @EnumSource
    void a_new_graduate_of_an_excluded_school_discloses_from_1_July_and_of_another_school_at_once(SchoolKind school) {
        LocalDate spring = LocalDate.of(2026, 3, 31);
        Instant endOfJune = Instant.parse("2026-06-30T14:59:59.999Z");
        var graduate = onMyPage.given(new SchoolingRecorded(SEEKER, school, spring, NOW));
        if (school.excludesPupilsAndNewGraduates()) {
            graduate.when(disclose(AGENCIES, endOfJune)).refusedBy(EXCLUDED_SCHOOL);
        } else {
            graduate.when(disclose(AGENCIES, endOfJune)).thenKinds(DisclosureSet.class);
        }
        graduate.when(disclose(AGENCIES, endOfJune.plusMillis(1))).thenKinds(DisclosureSet.class);
    }

    @Test
    void the_mail_that_tells_of_messages_is_on_at_first_and_can_be_switched() {
        DomainEvent off = new MessageNoticeSwitched(SEEKER, false, NOW);
        registered.when(new SwitchMessageNotice(SEEKER, true, NOW)).staysQuiet();
        registered.when(new SwitchMessageNotice(SEEKER, false, NOW)).then(off);
        registered
                .given(off)
                .when(new SwitchMessageNotice(SEEKER, true, NOW))
                .then(new MessageNoticeSwitched(SEEKER, true, NOW));
    }

    @Test
    void an_organization_is_blocked_once_and_unblocked_once() {
        registered.when(new BlockSender(SEEKER, ORGANIZATION, null, NOW)).then(BLOCKED);
        registered
                .given(BLOCKED)
                .when(new BlockSender(SEEKER, ORGANIZATION, null, NOW))
                .staysQuiet();
        registered
                .given(BLOCKED)
                .when(new UnblockSender(SEEKER, ORGANIZATION, NOW))
                .then(new SenderUnblocked(SEEKER, ORGANIZATION, NOW));
        registered.when(new UnblockSender(SEEKER, ORGANIZATION, NOW)).staysQuiet();
    }

    @Test
    void whoever_is_not_registered_decides_nothing() {
        for (JobSeekerCommand command : List.of(
                new ReviseProfile(SEEKER, PROFILE, INTRODUCTION, NOW),
                new AcceptTerms(SEEKER, ACCOUNT, TERMS, TERMS, NOW),
                new OpenMyPage(SEEKER, ACCOUNT, TERMS, NOW),
                disclose(AGENCIES, NOW),
                new SwitchMessageNotice(SEEKER, false, NOW),
                new BlockSender(SEEKER, ORGANIZATION, null, NOW),
                new UnblockSender(SEEKER, ORGANIZATION, NOW))) {
            nobody.when(command).refusedBy(NOT_REGISTERED);
        }
    }

    @Test
    void a_new_invitation_takes_the_registration_from_an_account_that_is_not_the_persons() {
        Given<InviteToMyPage> stranger = Given.<InviteToMyPage>decidingOver((past, command) ->
                        JobSeekerDecider.invite(past.state(JobSeeker.fold()), past.state(Account.fold()), command))
                .given(REGISTERED)
                .given(
                        new MyPageInvited(SEEKER, ACCOUNT, NOW),
                        new AccountRequested(ACCOUNT, Role.JOB_SEEKER, null, NOW),
                        new JobSeekerLinked(ACCOUNT, SEEKER, NOW),
                        new MailAddressVerified(ACCOUNT, NOW),
                        new MyPageAccountVerified(SEEKER, ACCOUNT, NOW),
                        ACCEPTED,
                        PAGE_OPEN,
                        DISCLOSED);
        InviteToMyPage replace = new InviteToMyPage(SEEKER, OFFICER, true, NOW);

        stranger.when(new InviteToMyPage(SEEKER, OFFICER, false, NOW)).refusedBy(HAS_AN_ACCOUNT);
        stranger.when(replace)
                .then(
                        new MyPageAccountUnlinked(SEEKER, ACCOUNT, NOW),
                        new MyPageInvited(SEEKER, OFFICER, NOW),
                        new JobSeekerUnlinked(ACCOUNT, SEEKER, NOW));
        stranger.when(new InviteToMyPage(SEEKER, ACCOUNT, true, NOW)).staysQuiet();
        onMyPage.given(DISCLOSED, new MyPageAccountUnlinked(SEEKER, ACCOUNT, NOW))
                .when(disclose(AGENCIES, NOW))
                .refusedBy(TERMS_NOT_ACCEPTED);
    }

    @Test
    void closing_the_my_page_ends_disclosure_and_opening_it_again_does_not_bring_it_back() {
        CloseMyPage close = new CloseMyPage(SEEKER, ACCOUNT, NOW);
        MyPageClosed closed = new MyPageClosed(SEEKER, ACCOUNT, NOW);
        registered.when(close).staysQuiet();
        onMyPage.given(DISCLOSED).when(close).then(closed);
        onMyPage.given(DISCLOSED, closed).when(close).staysQuiet();
        onMyPage.given(DISCLOSED, closed).when(disclose(AGENCIES, NOW)).refusedBy(NO_MY_PAGE);
        onMyPage.given(DISCLOSED, closed, PAGE_OPEN)
                .when(disclose(Set.of(), NOW))
                .staysQuiet();
    }

    @Test
    void a_pause_keeps_the_recipients() {
        DomainEvent paused = new DisclosurePaused(SEEKER, NOW);
        DomainEvent resumed = new DisclosureResumed(SEEKER, NOW);
        onMyPage.when(new PauseDisclosure(SEEKER, NOW)).refusedBy(NOTHING_TO_PAUSE);
        onMyPage.given(DISCLOSED).when(new PauseDisclosure(SEEKER, NOW)).then(paused);
        onMyPage.given(DISCLOSED, paused).when(new PauseDisclosure(SEEKER, NOW)).staysQuiet();
        onMyPage.given(DISCLOSED, paused)
                .when(new ResumeDisclosure(SEEKER, NOW))
                .then(resumed);
        onMyPage.given(DISCLOSED).when(new ResumeDisclosure(SEEKER, NOW)).staysQuiet();
        onMyPage.given(DISCLOSED, paused, resumed).when(disclose(AGENCIES, NOW)).staysQuiet();
    }

    @Test
    void employers_are_another_choice_which_needs_no_my_page() {
        DomainEvent toEmployers = new EmployerDisclosureSet(SEEKER, true, NOW);
        registered.when(new SetEmployerDisclosure(SEEKER, true, NOW)).then(toEmployers);
        registered.when(new SetEmployerDisclosure(SEEKER, false, NOW)).staysQuiet();
        registered
                .given(toEmployers)
                .when(new SetEmployerDisclosure(SEEKER, true, NOW))
                .staysQuiet();
        registered
                .when(new SetEmployerDisclosure(SEEKER, true, LAST_MOMENT.plusMillis(1)))
                .refusedBy(REGISTRATION_ENDED);
        onMyPage.given(toEmployers).when(disclose(Set.of(), NOW)).staysQuiet();
    }

    @Test
    void an_organization_is_excluded_once_and_included_once() {
        DomainEvent excluded = new OrganizationExcluded(SEEKER, ORGANIZATION, NOW);
        registered.when(new ExcludeOrganization(SEEKER, ORGANIZATION, NOW)).then(excluded);
        registered
                .given(excluded)
                .when(new ExcludeOrganization(SEEKER, ORGANIZATION, NOW))
                .staysQuiet();
        registered
                .given(excluded)
                .when(new IncludeOrganization(SEEKER, ORGANIZATION, NOW))
                .then(new OrganizationIncluded(SEEKER, ORGANIZATION, NOW));
        registered.when(new IncludeOrganization(SEEKER, ORGANIZATION, NOW)).staysQuiet();
    }

    @Test
    void an_operator_is_blocked_with_the_organization_and_unblocked_with_it() {
        LicenceNumber operator = new LicenceNumber("13-ユ-316864", null);
        DomainEvent operatorBlocked = new OperatorBlocked(SEEKER, ORGANIZATION, operator, NOW);
        DomainEvent operatorUnblocked = new OperatorUnblocked(SEEKER, ORGANIZATION, operator, NOW);
        BlockSender everyCapacity = new BlockSender(SEEKER, ORGANIZATION, operator, NOW);
        registered.when(everyCapacity).then(BLOCKED, operatorBlocked);
        registered.given(BLOCKED).when(everyCapacity).then(operatorBlocked);
        registered.given(BLOCKED, operatorBlocked).when(everyCapacity).staysQuiet();
        registered
                .given(BLOCKED, operatorBlocked)
                .when(new BlockSender(SEEKER, ORGANIZATION, null, NOW))
                .then(operatorUnblocked);
        registered
                .given(BLOCKED, operatorBlocked)
                .when(new UnblockSender(SEEKER, ORGANIZATION, NOW))
                .then(operatorUnblocked, new SenderUnblocked(SEEKER, ORGANIZATION, NOW));
    }

    @Test
    void the_new_name_may_not_stand_in_what_everybody_reads() {
        PersonalData married = new PersonalData(
                "佐藤花子", "サトウ ハナコ", PERSON.birthDate(), PERSON.address(), PERSON.phone(), PERSON.mailAddress());
        ChangePersonalData change = new ChangePersonalData(SEEKER, null, married, NOW);
        registered.when(change).then(new PersonalDataRecorded(SEEKER, NUMBER, married, NOW));
        registered.when(new ChangePersonalData(SEEKER, null, PERSON, NOW)).staysQuiet();
        registered
                .given(new ProfileRecorded(SEEKER, PROFILE, "佐藤花子さんと働きました。", NOW))
                .when(change)
                .refusedBy(IDENTIFYING_TEXT);
    }

    @Test
    void schooling_can_be_changed() {
        registered
                .when(new ChangeSchooling(SEEKER, SchoolKind.UNIVERSITY, GRADUATION, NOW))
                .staysQuiet();
        registered
                .when(new ChangeSchooling(SEEKER, SchoolKind.HIGH_SCHOOL, GRADUATION, NOW))
                .then(new SchoolingRecorded(SEEKER, SchoolKind.HIGH_SCHOOL, GRADUATION, NOW));
    }

    @Test
    void what_the_desk_changes_is_marked_and_a_policy_keeps_it_from_whoever_has_a_my_page() {
        ReviseProfile revise = new ReviseProfile(SEEKER, PROFILE, "総務もできます。", NOW);
        Given<ReviseProfile> desk = Given.decidingOver((past, command) ->
                JobSeekerDecider.byDesk(past.state(JobSeeker.fold()), command, DeskChange.PROFILE, OFFICER, false));
        ProfileRecorded recorded = new ProfileRecorded(SEEKER, PROFILE, "総務もできます。", NOW);
        ChangedByDesk marked = new ChangedByDesk(SEEKER, DeskChange.PROFILE, OFFICER, NOW);
        desk.given(REGISTERED).when(revise).then(recorded, marked);
        desk.given(REGISTERED).given(ACCEPTED, PAGE_OPEN).when(revise).refusedBy(HAS_A_MY_PAGE);
        Given.<ReviseProfile>decidingOver((past, command) -> JobSeekerDecider.byDesk(
                        past.state(JobSeeker.fold()), command, DeskChange.PROFILE, OFFICER, true))
                .given(REGISTERED)
                .given(ACCEPTED, PAGE_OPEN)
                .when(revise)
                .then(recorded, marked);
        Given.<SwitchMessageNotice>decidingOver((past, command) -> JobSeekerDecider.byDesk(
                        past.state(JobSeeker.fold()), command, DeskChange.PROFILE, OFFICER, true))
                .given(REGISTERED)
                .when(new SwitchMessageNotice(SEEKER, true, NOW))
                .staysQuiet();
    }
}
