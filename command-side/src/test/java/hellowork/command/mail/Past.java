package hellowork.command.mail;

import hellowork.command.CommandSideFixture;
import hellowork.command.account.Account;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.LoginBegun;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.AccountId;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.Establishment;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerId;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.MessageId;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.store.Fold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened before a mail is due. Every address, account and organization is a new one. */
record Past(CommandSideFixture service) {
    private static final Map<String, String> REAL = Map.of();
    static final Map<String, String> DEMONSTRATION = Map.of("demonstration", "true");
    private static final Fold<Integer, LoginSessionEvent> LOGIN =
            new Fold<>(LoginSessionEvent.class, 0, (count, _) -> count + 1);

    record Holder(AccountId id, String address) {}

    /** An account whose address is proved. */
    Holder account(Role role) {
        UUID uuid = UUID.randomUUID();
        AccountId id = new AccountId("account-" + uuid);
        String address = uuid + "@people.example";
        account(
                id,
                REAL,
                new AccountRequested(id, role, null, service.now()),
                new MailAddressRecorded(id, address, service.now()),
                new MailAddressVerified(id, service.now()));
        return new Holder(id, address);
    }

    /** An account that waits for its verification key, of which so many were issued. */
    Holder unverified(int issue) {
        UUID uuid = UUID.randomUUID();
        AccountId id = new AccountId("account-" + uuid);
        String address = uuid + "@people.example";
        List<AccountEvent> events = new ArrayList<>();
        events.add(new AccountRequested(id, Role.ORGANIZATION, null, service.now()));
        events.add(new MailAddressRecorded(id, address, service.now()));
        for (int i = 1; i <= issue; i++) {
            events.add(new VerificationKeyIssued(id, i, service.now().plus(Duration.ofHours(24)), service.now()));
        }
        account(id, REAL, events.toArray(AccountEvent[]::new));
        return new Holder(id, address);
    }

    /** A right password; answers the login whose code goes out. */
    LoginId login(Holder holder, Map<String, String> metadata) {
        LoginId login = new LoginId("login-" + UUID.randomUUID());
        account(holder.id(), metadata, new LoginBegun(holder.id(), login, service.now()));
        service.happened(
                LOGIN,
                login,
                metadata,
                List.of(new OtpIssued(login, holder.id(), service.now().plus(Duration.ofMinutes(30)), service.now())));
        return login;
    }

    LoginId login(Holder holder) {
        return login(holder, REAL);
    }

    /** A job seeker with a MyPage. */
    JobSeekerId jobSeeker(Holder holder) {
        JobSeekerId id = new JobSeekerId("job-seeker-" + UUID.randomUUID());
        jobSeeker(
                id,
                new JobSeekerRegistered(
                        id,
                        RegistrationChannel.ONLINE,
                        JapanTime.dayOf(service.now()).plusMonths(2),
                        holder.id(),
                        service.now()),
                new MyPageOpened(id, holder.id(), service.now()));
        return id;
    }

    /** An organization that has applied. */
    OrganizationId organization(Holder holder) {
        return applied(holder, ApplicantCategory.LOCAL_GOVERNMENT, LegalBasis.LOCAL_GOVERNMENT_PUBLICITY, null);
    }

    /** A private agency with this licence that has applied. */
    OrganizationId agency(Holder holder, LicenceNumber licence) {
        return applied(holder, ApplicantCategory.PRIVATE_AGENCY, LegalBasis.FEE_CHARGING, licence);
    }

    private OrganizationId applied(
            Holder holder, ApplicantCategory category, LegalBasis basis, @Nullable LicenceNumber licence) {
        OrganizationId id = new OrganizationId("organization-" + UUID.randomUUID());
        organization(
                id,
                new ApplicationSubmitted(
                        id,
                        holder.id(),
                        new Application(
                                category,
                                basis,
                                licence,
                                new Establishment("千代田区", new PlaceCode("13101"), "九段南"),
                                new BureauCode("13")),
                        service.now()));
        return id;
    }

    OutreachReceived outreach(JobSeekerId to, OrganizationId from) {
        return new OutreachReceived(to, thread(), message(), from, service.now());
    }

    static ThreadId thread() {
        return new ThreadId("thread-" + UUID.randomUUID());
    }

    static MessageId message() {
        return new MessageId("message-" + UUID.randomUUID());
    }

    void account(AccountId id, Map<String, String> metadata, AccountEvent... events) {
        service.happened(Account.fold(), id, metadata, List.of(events));
    }

    void jobSeeker(JobSeekerId id, JobSeekerEvent... events) {
        service.happened(JobSeeker.fold(), id, REAL, List.of(events));
    }

    void organization(OrganizationId id, OrganizationEvent... events) {
        service.happened(Organization.fold(), id, REAL, List.of(events));
    }
}
