package hellowork.acceptance;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How somebody comes to a page that no link leads to: by a mail, or by a button that finds or makes something first. */
final class PageWays {
    /** What is looked at on the way of a journey, since it is no answer to a GET that succeeds. */
    static final Map<String, String> ELSEWHERE = Map.of("/form-expired", "LoginJourneyIT");

    /** The templates that no walk shows, and where they are looked at instead. */
    static final Map<String, String> NOT_SHOWN = Map.of("form-refused", "RefusedFormJourneyIT");

    /** What has nothing to show by itself, and where it leads instead. */
    static final Map<String, String> LEADING_ON = Map.of(
            "/audit/aggregates", "/audit",
            "/form-refused", "/",
            "/organization/seekers/{seeker}/outreach/preview", "/organization/seekers/{seeker}/outreach",
            "/organization/seekers/{seeker}/outreach/edit", "/organization/seekers/{seeker}/outreach");

    /** What a script asks for to put it into a page, and the page that shows it from the beginning. */
    static final Map<String, String> PIECES = Map.of(
            "/organization/quota", "/organization",
            "/organization/seekers/municipalities", "/organization/seekers?prefecture=13&open=places");

    /** Where a form ends that was sent, a way is given up, or an address that was printed or entered leads. */
    static final Set<String> WITHOUT_LINK = Set.of(
            "/first-official",
            "/form-refused",
            "/gallery",
            "/leak-reported",
            "/logged-out",
            "/login/otp",
            "/login/trust",
            "/password-resets/asked",
            "/settings/mail-address/otp");

    /** What a mail or its key leads to: answers the path. */
    static final Map<String, Function<Service, String>> MAILS = Map.of(
            "/accounts/{accountId}/verification",
            service -> "/accounts/" + opensAnAccount(service) + "/verification",
            "/accounts/{accountId}/mail-address",
            service -> "/accounts/" + opensAnAccount(service) + "/mail-address",
            "/password-resets/{accountId}",
            PageWays::forgetsThePassword,
            "/logins/{loginId}/denial",
            service -> "/logins/" + service.organization().beginsLogin().loginId() + "/denial");

    /** What a button leads to, by the page: answers the path for whoever presses it. */
    static final Map<String, Function<Person, String>> BUTTONS = Map.of(
            "/organization/seekers/{seeker}",
            PageWays::opensSomebody,
            "/organization/seekers/{seeker}/outreach/preview",
            organization -> opensSomebody(organization) + "/outreach/preview",
            "/organization/seekers/{seeker}/outreach/edit",
            organization -> opensSomebody(organization) + "/outreach/edit",
            "/desk/registrations/{jobSeekerId}",
            desk -> registration(desk, ""),
            "/desk/registrations/{jobSeekerId}/extension",
            desk -> registration(desk, "/extension"),
            "/desk/registrations/{jobSeekerId}/application",
            desk -> registration(desk, "/application"),
            "/help-desk/accounts/{accountId}/leak-report",
            helpDesk -> "/help-desk/accounts/" + lookedUp(helpDesk, "auditor@example.jp") + "/leak-report",
            "/help-desk/accounts/{accountId}/unlocking",
            PageWays::looksForSomebodyLocked,
            "/identity-checks/{accountId}/proposed",
            officer -> proposesAnotherAddress(officer) + "/proposed",
            "/identity-checks/{accountId}",
            PageWays::proposesAnotherAddress);

    private PageWays() {}

    /** The pages that this is about. */
    static Set<String> named() {
        return Stream.of(
                        ELSEWHERE.keySet(),
                        LEADING_ON.keySet(),
                        PIECES.keySet(),
                        WITHOUT_LINK,
                        MAILS.keySet(),
                        BUTTONS.keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is said here how somebody comes there without a link. */
    static boolean isNamed(String path) {
        return PIECES.containsKey(path)
                || WITHOUT_LINK.contains(path)
                || MAILS.containsKey(path)
                || BUTTONS.containsKey(path);
    }

    private static String opensAnAccount(Service service) {
        return service.stranger(
                        "POST",
                        "/accounts",
                        Map.of("mailAddress", service.newMailAddress("newcomer"), "role", "JOB_SEEKER"))
                .json()
                .get("accountId")
                .asString();
    }

    private static String forgetsThePassword(Service service) {
        Person somebody = service.organization();
        long before = service.mails().newest(somebody.mailAddress);
        service.stranger("POST", "/password-resets", Map.of("mailAddress", somebody.mailAddress));
        return "/password-resets/"
                + service.mails().passwordReset(somebody.mailAddress, before).replaceAll("#.*", "");
    }

    /** A page of the demonstration's own job seeker, whom the desk finds by the account's address. */
    private static String registration(Person desk, String page) {
        String found = desk.does("POST", "/job-seeker-lookups", Map.of("mailAddress", "job-seeker@example.jp"))
                .json()
                .get("jobSeekerIds")
                .get(0)
                .asString();
        return "/desk/registrations/" + found + page;
    }

    static String opensSomebody(Person organization) {
        String reference = organization
                .sees("/seekers?limit=1")
                .items()
                .getFirst()
                .get("seeker")
                .asString();
        organization.does("POST", "/seekers/" + reference + "/openings", null);
        return "/organization/seekers/" + reference;
    }

    private static String looksForSomebodyLocked(Person helpDesk) {
        Person locked = helpDesk.service.organization();
        locked.does("POST", "/account/leak-report", null);
        return "/help-desk/accounts/" + lookedUp(helpDesk, locked.mailAddress) + "/unlocking";
    }

    private static String lookedUp(Person helpDesk, String mailAddress) {
        return helpDesk.does("POST", "/account-lookups", Map.of("mailAddress", mailAddress))
                .json()
                .get("accountId")
                .asString();
    }

    private static String proposesAnotherAddress(Person officer) {
        String somebody =
                officer.mailAddress.startsWith("bureau") ? "organization@example.jp" : "job-seeker@example.jp";
        Map<String, Object> proposal = Map.of(
                "currentMailAddress",
                somebody,
                "mailAddress",
                officer.service.newMailAddress("proposed"),
                "identityCheck",
                "窓口で確認");
        return "/identity-checks/"
                + officer.does("POST", "/mail-address-proposals", proposal)
                        .json()
                        .get("accountId")
                        .asString();
    }
}
