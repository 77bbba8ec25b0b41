package hellowork.command;

import hellowork.command.account.MailedCodes;
import hellowork.events.AccountId;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.SeekerReferences;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens accounts, logs in and goes the way to what a test begins with: always over HTTP, as people do. */
public final class People {
    public static final String PASSWORD = "correct horse battery";
    public static final String TERMS = "2026-04";
    private static final String BUREAU = "13";

    private final Nodes nodes;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Role, String> addresses = new EnumMap<>(Role.class);
    private final Map<Role, Client> officials = new EnumMap<>(Role.class);

    People(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Somebody with an address, logged in at the first node. */
    record Person(Client client, String address) {}

    /** An account of an organization that has applied. */
    record Applicant(Client client, OrganizationId id, String address) {
        String path(String step) {
            return "/api/v1/organizations/" + id.value() + "/" + step;
        }
    }

    record Seeker(Client client, JobSeekerId id, String address) {}

    /** Sessions that a moved clock has ended. */
    void forget() {
        officials.clear();
    }

    String newAddress() {
        return "person" + number.incrementAndGet() + "@example.jp";
    }

    Client official(Role role) {
        Client known = officials.get(role);
        if (known == null) {
            String address = addresses.get(role);
            if (address == null) {
                address = role == Role.ADMINISTRATOR ? firstOfficial() : newOfficial(role, BUREAU);
                addresses.put(role, address);
            }
            known = login(address);
            officials.put(role, known);
        }
        return known;
    }

    private String firstOfficial() {
        String address = newAddress();
        String account = nodes.client()
                .call(
                        "POST",
                        "/api/v1/first-official",
                        Map.of("mailAddress", address),
                        "Setup-Key",
                        nodes.bean(MailedCodes.class).setupKey())
                .done(201)
                .text("accountId");
        verify(account, 1);
        return address;
    }

    /** @param bureau of a bureau officer, nobody else's */
    String newOfficial(Role role, String bureau) {
        String address = newAddress();
        Map<String, Object> form = Forms.of("mailAddress", address, "role", role.name());
        if (role == Role.BUREAU_OFFICER) {
            form.put("bureau", bureau);
        }
        verify(
                official(Role.ADMINISTRATOR)
                        .post("/api/v1/officials", form)
                        .done(201)
                        .text("accountId"),
                1);
        return address;
    }

    /** An account that nobody has verified. */
    String requestAccount(Role role, String address) {
        return nodes.client()
                .post("/api/v1/accounts", Map.of("mailAddress", address, "role", role.name()))
                .done(201)
                .text("accountId");
    }

    String key(String account, int issue) {
        return nodes.bean(MailedCodes.class).verificationKey(new AccountId(account), issue);
    }

    void verify(String account, int issue) {
        nodes.client()
                .call(
                        "POST",
                        "/api/v1/accounts/" + account + "/verification",
                        Map.of("verificationKey", key(account, issue), "password", PASSWORD))
                .done(204);
    }

    /** A verified account, logged in. */
    Person newcomer(Role role) {
        String address = newAddress();
        verify(requestAccount(role, address), 1);
        return new Person(login(address), address);
    }

    Client.Answer enterPassword(String address, String password) {
        return nodes.client().call("POST", "/api/v1/logins", Map.of("mailAddress", address, "password", password));
    }

    /** The code that was mailed, derived as the mailer derives it. */
    String otp(String login) {
        LoginId id = new LoginId(login);
        var issued = (OtpIssued) nodes.stream(id).getFirst().event();
        return nodes.bean(MailedCodes.class).oneTimePassword(issued.accountId(), id);
    }

    Client.Answer enterOtp(String login, String otp) {
        return nodes.client().call("POST", "/api/v1/logins/" + login + "/otp", Map.of("otp", otp));
    }

    Client login(String address) {
        String login = enterPassword(address, PASSWORD).done(201).text("loginId");
        return nodes.client().as(enterOtp(login, otp(login)).done(201).text("token"));
    }

    Applicant applicant() {
        Person newcomer = newcomer(Role.ORGANIZATION);
        Client client = newcomer.client();
        String id = client.post("/api/v1/organizations", Forms.application())
                .done(201)
                .text("organizationId");
        return new Applicant(client, new OrganizationId(id), newcomer.address());
    }

    Applicant approvedOrganization() {
        Applicant applicant = applicant();
        official(Role.BUREAU_OFFICER).post(applicant.path("form-receipt")).done(204);
        official(Role.BUREAU_OFFICER).post(applicant.path("approval")).done(204);
        return applicant;
    }

    /** Registered online. */
    Seeker registeredSeeker() {
        Person newcomer = newcomer(Role.JOB_SEEKER);
        Client client = newcomer.client();
        String id = client.post("/api/v1/job-seekers", Forms.registration())
                .done(201)
                .text("jobSeekerId");
        return new Seeker(client, new JobSeekerId(id), newcomer.address());
    }

    /** Shown to private agencies. */
    Seeker disclosedSeeker() {
        Seeker seeker = registeredSeeker();
        seeker.client()
                .call("POST", "/api/v1/my-page/terms-acceptance", Map.of("version", TERMS))
                .done(204);
        seeker.client().post("/api/v1/my-page").done(204);
        seeker.client()
                .put("/api/v1/my-page/disclosure", Map.of("recipients", List.of("PRIVATE_AGENCY")))
                .done(204);
        return seeker;
    }

    String reference(Applicant organization, JobSeekerId seeker) {
        return nodes.bean(SeekerReferences.class).reference(organization.id(), seeker);
    }

    /** Somebody of each role, with all that the role can have. */
    Client anybody(Role role) {
        return switch (role) {
            case ORGANIZATION -> approvedOrganization().client();
            case JOB_SEEKER -> disclosedSeeker().client();
            case BUREAU_OFFICER, DESK_OFFICER, HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR -> official(role);
        };
    }
}
