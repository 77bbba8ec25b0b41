package hellowork.command.model;

import hellowork.command.Client;
import hellowork.command.Nodes;
import hellowork.command.Samples;
import hellowork.command.account.LoginNames;
import hellowork.command.account.MailedCodes;
import hellowork.command.account.Passwords;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountId;
import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.LegalBasis;
import hellowork.events.LoginId;
import hellowork.events.LoginNameEvent.LoginNameClaimed;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.MessageId;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.PasswordId;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.rest.SeekerReferences;
import hellowork.rest.SessionToken;
import hellowork.store.Decisions;
import hellowork.store.Fold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The real service, asked over HTTP, with people of its own for each sequence. */
final class RunningService {
    private static final String TERMS = "2026-04";
    private static final String PASSWORD = "correct horse battery";
    private static final Fold<Integer, OutreachAllowanceEvent> USED =
            new Fold<>(OutreachAllowanceEvent.class, 0, (count, _) -> count + 1);

    private final Nodes nodes;
    private final List<OrganizationId> organizations = new ArrayList<>();
    private final List<JobSeekerId> seekers = new ArrayList<>();
    private final Map<String, AccountId> accounts = new HashMap<>();
    private final Map<AccountId, Session> sessions = new HashMap<>();
    private final Map<String, ThreadId> threads = new HashMap<>();
    private final String address = UUID.randomUUID() + "@example.jp";
    private final AccountId whoLogsIn = newAccount();
    private final LocalDate validUntil;
    private final Instant usableUntil;
    private @Nullable LoginId newest;
    private @Nullable LoginId before;

    private record Session(String token, Instant openedAt) {}

    /** A password that all accounts of all sequences have: hashing it takes long. */
    static PasswordId password(Nodes nodes) {
        return nodes.bean(Passwords.class).keep(PASSWORD, "nobody@example.jp");
    }

    RunningService(Nodes nodes, PasswordId password) {
        this.nodes = nodes;
        Instant now = nodes.now();
        validUntil = YearMonth.from(JapanTime.dayOf(now)).plusMonths(2).atEndOfMonth();
        usableUntil = JapanTime.startOf(validUntil.minusDays(10));
        AccountId officer = newAccount();
        accounts.put("bureau", officer);
        List<DomainEvent> events = new ArrayList<>();
        events.add(new AccountRequested(officer, Role.BUREAU_OFFICER, Samples.AGENCY.bureau(), now));
        for (int i = 0; i < Step.ORGANIZATIONS; i++) {
            events.addAll(organization(i, now));
        }
        for (int i = 0; i < Step.SEEKERS; i++) {
            events.addAll(seeker(i, now));
        }
        events.addAll(List.of(
                new AccountRequested(whoLogsIn, Role.ORGANIZATION, null, now),
                new MailAddressRecorded(whoLogsIn, address, now),
                new MailAddressVerified(whoLogsIn, now),
                new PasswordSet(whoLogsIn, password, now),
                new LoginNameClaimed(nodes.bean(LoginNames.class).of(address), whoLogsIn, now)));
        nodes.store(events);
    }

    private static AccountId newAccount() {
        return new AccountId("account-" + UUID.randomUUID());
    }

    private List<DomainEvent> organization(int number, Instant now) {
        OrganizationId id = new OrganizationId("organization-" + UUID.randomUUID());
        AccountId account = newAccount();
        organizations.add(id);
        accounts.put("organization " + number, account);
        Application application = Model.category(number) == ApplicantCategory.PRIVATE_AGENCY
                ? Samples.AGENCY
                : Samples.application(ApplicantCategory.LOCAL_GOVERNMENT, LegalBasis.LOCAL_GOVERNMENT_PUBLICITY, null);
        return List.of(
                new AccountRequested(account, Role.ORGANIZATION, null, now),
                new OrganizationLinked(account, id, null, now),
                new ApplicationSubmitted(id, account, application, now),
                new OfficersNamed(id, Samples.LIAISON, Samples.COMPLAINTS, now),
                new ApplicationFormReceived(id, account, now),
                new ApplicationApproved(id, account, now),
                new UsePeriodGranted(id, usableUntil(), now));
    }

    private List<DomainEvent> seeker(int number, Instant now) {
        JobSeekerId id = new JobSeekerId("job-seeker-" + UUID.randomUUID());
        AccountId account = newAccount();
        seekers.add(id);
        accounts.put("seeker " + number, account);
        return List.of(
                new AccountRequested(account, Role.JOB_SEEKER, null, now),
                new JobSeekerLinked(account, id, now),
                new JobSeekerRegistered(id, RegistrationChannel.ONLINE, validUntil(), account, now),
                new TermsAccepted(id, account, TERMS, now),
                new MyPageOpened(id, account, now),
                new DisclosureSet(id, Set.of(ApplicantCategory.PRIVATE_AGENCY), now),
                new MessageNoticeSwitched(id, false, now));
    }

    /** The last day of the registrations (O-20). */
    LocalDate validUntil() {
        return validUntil;
    }

    /** The end of the organizations' period: ten days before that of the registrations. */
    Instant usableUntil() {
        return usableUntil;
    }

    Instant now() {
        return nodes.now();
    }

    /** Does it, and answers the number of the rule that refused it, or {@link Model#DONE}. */
    String take(Step step) {
        return switch (step) {
            case Step.Send s -> send(s);
            case Step.FollowUp s ->
                said(client("organization " + s.organization())
                        .post(thread(s.organization(), s.seeker()) + "/messages", Map.of("body", "ご都合はいかがでしょうか。")));
            case Step.UseUpAllBut s -> useUp(s);
            case Step.Reply s ->
                said(client("seeker " + s.seeker())
                        .post(thread(s.organization(), s.seeker()) + "/messages", Map.of("body", "ありがとうございます。")));
            case Step.Decline s ->
                said(client("seeker " + s.seeker())
                        .call("POST", thread(s.organization(), s.seeker()) + "/decline", Map.of()));
            case Step.Block s ->
                said(client("seeker " + s.seeker())
                        .put(
                                "/api/v1/my-page/blocks/"
                                        + organizations.get(s.organization()).value(),
                                null));
            case Step.Unblock s ->
                said(client("seeker " + s.seeker())
                        .delete("/api/v1/my-page/blocks/"
                                + organizations.get(s.organization()).value()));
            case Step.Disclose s ->
                said(client("seeker " + s.seeker())
                        .put("/api/v1/my-page/disclosure", Map.of("recipients", s.recipients())));
            case Step.Suspend s -> bureau(s.organization(), "suspension");
            case Step.Reinstate s -> bureau(s.organization(), "reinstatement");
            case Step.EnterPassword s -> enterPassword(s.right());
            case Step.EnterOtp s -> enterOtp(s.code());
            case Step.Pass s -> {
                nodes.standClockAt(later(s.span()));
                yield Model.DONE;
            }
        };
    }

    private String bureau(int organization, String step) {
        return said(client("bureau")
                .call(
                        "POST",
                        "/api/v1/organizations/"
                                + organizations.get(organization).value() + "/" + step,
                        Map.of("reason", "調査のため。")));
    }

    private static String said(Client.Answer answer) {
        return answer.status() < 300 ? Model.DONE : answer.problem().text("code");
    }

    private String send(Step.Send s) {
        String reference = nodes.bean(SeekerReferences.class)
                .reference(organizations.get(s.organization()), seekers.get(s.seeker()));
        Client.Answer answer = client("organization " + s.organization())
                .post("/api/v1/outreach", Map.of("seeker", reference, "subject", "求人のご案内", "body", "ご経験を活かせる求人です。"));
        if (answer.status() == 201) {
            threads.put(s.organization() + "-" + s.seeker(), new ThreadId(answer.text("threadId")));
        }
        return said(answer);
    }

    /** The path of their thread; of none that anybody knows while nothing has been sent. */
    private String thread(int organization, int seeker) {
        return "/api/v1/threads/"
                + threads.getOrDefault(organization + "-" + seeker, new ThreadId("thread-" + new UUID(0, 0)))
                        .value();
    }

    private String useUp(Step.UseUpAllBut s) {
        OrganizationId organization = organizations.get(s.organization());
        LocalDate day = JapanTime.dayOf(nodes.now());
        AllowanceId id = AllowanceId.of(organization, day);
        nodes.bean(Decisions.class)
                .decide(
                        id,
                        streams -> IntStream.range(streams.state(USED, id), AllowanceId.MESSAGES_A_DAY - s.left())
                                .mapToObj(_ -> new AllowanceUsed(
                                        id,
                                        organization,
                                        day,
                                        new MessageId("message-" + UUID.randomUUID()),
                                        nodes.now()))
                                .toList(),
                        Map.of());
        return Model.DONE;
    }

    private Client client(String who) {
        AccountId account = Objects.requireNonNull(accounts.get(who));
        Session session = sessions.get(account);
        Instant now = nodes.now();
        if (session == null || session.openedAt().plus(Duration.ofMinutes(20)).isBefore(now)) {
            LoginId login = new LoginId("login-" + UUID.randomUUID());
            SessionToken token = SessionToken.of(login, new byte[32]);
            nodes.store(List.of(new SessionOpened(login, account, token.hash(), now.plus(Duration.ofHours(12)), now)));
            session = new Session(token.text(), now);
            sessions.put(account, session);
        }
        return nodes.client().as(session.token());
    }

    private String enterPassword(boolean right) {
        Client.Answer answer = nodes.client()
                .call(
                        "POST",
                        "/api/v1/logins",
                        Map.of("mailAddress", address, "password", right ? PASSWORD : "wrong horse battery"));
        if (answer.status() == 201) {
            before = newest;
            newest = new LoginId(answer.text("loginId"));
        }
        return said(answer);
    }

    private String enterOtp(Step.Code code) {
        @Nullable LoginId login = code == Step.Code.OF_THE_LOGIN_BEFORE ? before : newest;
        if (login == null) {
            login = new LoginId("login-" + new UUID(0, 0));
        }
        String right = nodes.bean(MailedCodes.class).oneTimePassword(whoLogsIn, login);
        String wrong = right.equals("000000") ? "000001" : "000000";
        return said(nodes.client()
                .call(
                        "POST",
                        "/api/v1/logins/" + login.value() + "/otp",
                        Map.of("otp", code == Step.Code.WRONG ? wrong : right)));
    }

    private Instant later(Step.Span span) {
        Instant now = nodes.now();
        Instant midnight = JapanTime.startOf(JapanTime.dayOf(now).plusDays(1));
        return switch (span) {
            case ALMOST_HALF_AN_HOUR -> now.plus(Duration.ofMinutes(29));
            case HALF_AN_HOUR -> now.plus(Duration.ofMinutes(30));
            case TO_THE_LAST_MINUTES_OF_THE_DAY ->
                now.isBefore(midnight.minusSeconds(180)) ? midnight.minusSeconds(120) : now;
            case TO_MIDNIGHT -> midnight;
            case ALMOST_14_DAYS -> now.plus(Duration.ofDays(14)).minus(Duration.ofMinutes(5));
            case FOURTEEN_DAYS -> now.plus(Duration.ofDays(14));
            case TO_THE_END_OF_THE_MONTH ->
                JapanTime.startOf(
                        YearMonth.from(JapanTime.dayOf(now)).plusMonths(1).atDay(1));
        };
    }
}
