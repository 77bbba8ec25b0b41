package hellowork.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The deployment and everybody in it. One for all tests of a run: nobody in a test depends on what others did. */
final class Service {
    private static final String PASSWORD = "a password for tests";

    private static final class Shared {
        static final Service SERVICE = new Service(Deployment.empty());
    }

    private final Deployment deployment;
    private final Http http;
    private final Mails mails;
    private final BusinessTime time;
    private final Secrets secrets = new Secrets();
    private final AtomicLong consistency = new AtomicLong(-1);
    private final AtomicLong people = new AtomicLong();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Person> officials = new HashMap<>();

    private Service(Deployment deployment) {
        this.deployment = deployment;
        this.http = new Http(deployment);
        this.mails = new Mails(http);
        this.time = new BusinessTime(deployment, http);
    }

    /** The one that all tests share; its clock runs, and not over midnight while nobody thinks of it. */
    static Service service() {
        Shared.SERVICE.time.goesOn();
        Shared.SERVICE.time.leavesMidnightBehind();
        return Shared.SERVICE;
    }

    /** One with a deployment of its own. */
    static Service of(Deployment deployment) {
        return new Service(deployment);
    }

    Deployment deployment() {
        return deployment;
    }

    Http http() {
        return http;
    }

    Mails mails() {
        return mails;
    }

    BusinessTime time() {
        return time;
    }

    Secrets secrets() {
        return secrets;
    }

    /** An address of nobody yet. */
    String newMailAddress(String who) {
        return who + "-" + run + "-" + people.incrementAndGet() + "@example.jp";
    }

    /** What somebody does who is not logged in; {@link Refused} if it is not accepted. */
    Answer stranger(String method, String path, @Nullable Object body) {
        return stranger(
                method, path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    Answer stranger(String method, String path, @Nullable Object body, Map<String, String> headers) {
        Answer answer = http.send(null, method, Person.API + path, body, headers);
        remember(answer);
        return answer;
    }

    /** Somebody opens an account: the key is mailed, then the password is set (O-14). Answers the password. */
    String opensAccount(String mailAddress, String role) {
        return verifies(
                mailAddress, () -> stranger("POST", "/accounts", Map.of("mailAddress", mailAddress, "role", role)));
    }

    /** Something that mails a verification key to this address, and what its receiver does with the mail. */
    String verifies(String mailAddress, Supplier<Answer> request) {
        long before = mails.newest(mailAddress);
        String account = request.get().json().get("accountId").asString();
        String key = mails.verificationKey(mailAddress, before);
        stranger(
                "POST", "/accounts/" + account + "/verification", Map.of("verificationKey", key, "password", PASSWORD));
        return PASSWORD;
    }

    /** An organization whose account is open and that has not applied yet. */
    Organization organization() {
        String address = newMailAddress("organization");
        return new Organization(this, address, opensAccount(address, "ORGANIZATION"));
    }

    /** An organization that may use the service: a private agency in Tokyo. */
    Organization approvedOrganization() {
        return approved(organization(), ApplicationForm.agency());
    }

    /** An organization that may use the service, after this application. */
    Organization approvedOrganization(Map<String, Object> form) {
        return approved(organization(), form);
    }

    /** A municipality that may use the service. */
    Organization approvedMunicipality() {
        return approved(organization(), ApplicationForm.municipality());
    }

    private Organization approved(Organization organization, Map<String, Object> form) {
        organization.applies(form);
        bureauOfficer().receivesFormOf(organization);
        bureauOfficer().approves(organization);
        return organization;
    }

    /** A job seeker whose account is open and who is not registered yet. */
    JobSeeker jobSeeker() {
        String address = newMailAddress("job-seeker");
        return new JobSeeker(this, address, opensAccount(address, "JOB_SEEKER"), Registration.next());
    }

    /** A job seeker whose profile both kinds of organization may see. */
    JobSeeker disclosedJobSeeker() {
        JobSeeker seeker = jobSeeker();
        seeker.registersOnline();
        seeker.acceptsTerms();
        seeker.opensMyPage();
        seeker.disclosesTo("PRIVATE_AGENCY", "LOCAL_GOVERNMENT");
        return seeker;
    }

    BureauOfficer bureauOfficer() {
        return bureauOfficer(ApplicationForm.TOKYO);
    }

    BureauOfficer bureauOfficer(String bureau) {
        return official(
                "bureau officer " + bureau,
                Map.of("role", "BUREAU_OFFICER", "bureau", bureau),
                (address, password) -> new BureauOfficer(this, address, password));
    }

    DeskOfficer deskOfficer() {
        return official(
                "desk officer",
                Map.of("role", "DESK_OFFICER"),
                (address, password) -> new DeskOfficer(this, address, password));
    }

    Auditor auditor() {
        return official(
                "auditor", Map.of("role", "AUDITOR"), (address, password) -> new Auditor(this, address, password));
    }

    /** An analyst (分析), who reads numbers. */
    Person analyst() {
        return official(
                "analyst", Map.of("role", "ANALYST"), (address, password) -> new Person(this, address, password));
    }

    /** A colleague of the bureau officer, at the same bureau. */
    BureauOfficer secondBureauOfficer() {
        return official(
                "second bureau officer",
                Map.of("role", "BUREAU_OFFICER", "bureau", ApplicationForm.TOKYO),
                (address, password) -> new BureauOfficer(this, address, password));
    }

    DeskOfficer secondDeskOfficer() {
        return official(
                "second desk officer",
                Map.of("role", "DESK_OFFICER"),
                (address, password) -> new DeskOfficer(this, address, password));
    }

    HelpDesk helpDesk() {
        return official(
                "help desk", Map.of("role", "HELP_DESK"), (address, password) -> new HelpDesk(this, address, password));
    }

    /** An official is made by the administrator when one is first needed. */
    @SuppressWarnings("unchecked") // a name stands for one role
    private synchronized <T extends Person> T official(
            String name, Map<String, Object> role, BiFunction<String, String, T> official) {
        Person known = officials.get(name);
        if (known == null) {
            Map<String, Object> body = new HashMap<>(role);
            String address = newMailAddress("official");
            body.put("mailAddress", address);
            Person administrator = administrator();
            known = official.apply(address, verifies(address, () -> administrator.does("POST", "/officials", body)));
            officials.put(name, known);
        }
        return (T) known;
    }

    /** One of each role that the tests act in, by its name. */
    Map<String, Person> everyRole() {
        return Map.of(
                "ORGANIZATION", approvedOrganization(),
                "JOB_SEEKER", disclosedJobSeeker(),
                "BUREAU_OFFICER", bureauOfficer(),
                "DESK_OFFICER", deskOfficer(),
                "HELP_DESK", helpDesk(),
                "AUDITOR", auditor(),
                "ANALYST", analyst(),
                "ADMINISTRATOR", administrator());
    }

    /** The first official, made with the link that an empty start prints; or the one that was named. */
    synchronized Person administrator() {
        Person known = officials.get("administrator");
        if (known == null) {
            known = deployment.setupKey().map(this::firstOfficial).orElseGet(this::namedAdministrator);
            officials.put("administrator", known);
        }
        return known;
    }

    private Person firstOfficial(String setupKey) {
        String address = newMailAddress("administrator");
        return new Person(
                this,
                address,
                verifies(
                        address,
                        () -> stranger(
                                "POST",
                                "/first-official",
                                Map.of("mailAddress", address),
                                Map.of("Setup-Key", setupKey))));
    }

    private Person namedAdministrator() {
        return new Person(
                this,
                System.getProperty("hellowork.administrator", "administrator@example.jp"),
                System.getProperty("hellowork.administrator.password", "demonstration-2026"));
    }

    /** The operations of the API by {@code METHOD /path}, from its own documentation. */
    List<ApiOperation> operations() {
        return ApiOperation.all(
                http.send(null, "GET", "/openapi.json", null, Map.of()).json());
    }

    /** Remembers how far the history had come with this answer. */
    void remember(Answer answer) {
        answer.header("Consistency-Token")
                .map(Long::parseLong)
                .ifPresent(position -> consistency.accumulateAndGet(position, Math::max));
    }

    /** What a GET says so that its answer has seen all of that. */
    Map<String, String> consistency() {
        long position = consistency.get();
        return position < 0 ? Map.of() : Map.of("Consistency-Token", Long.toString(position));
    }

    /** Stops and starts the program. */
    void restarts(boolean killed) {
        deployment.restart(killed);
        time.again();
    }
}
