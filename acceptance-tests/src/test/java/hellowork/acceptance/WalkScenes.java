package hellowork.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Who is walked with, and what was done before, so that each page has something to show and something that leads to it. */
final class WalkScenes {
    private static final String DEMONSTRATION = "demonstration-2026";
    private static final Duration RENEWAL_OPENS = Duration.ofDays(365);
    private static final String REASON = "所在地を確認してください。";

    /** People in situations that nobody of the demonstration set is in, by role; they see what was not seen before. */
    static final Map<String, List<Function<Service, Person>>> OTHERS = Map.of(
            "JOB_SEEKER",
            List.of(Service::jobSeeker, WalkScenes::withoutMyPage, WalkScenes::withTermsOnly),
            "ORGANIZATION",
            List.of(Service::organization, WalkScenes::returnedApplicant, WalkScenes::commissioningMunicipality));

    /** What leads to another template than the page's own, by role: answers the path for somebody of the role. */
    static final Map<String, List<Function<Person, String>>> ADDRESSES =
            Map.of("ORGANIZATION", List.of(WalkScenes::somebodyWhoHasGone));

    private WalkScenes() {}

    /** Who acts in this role in the demonstration set. */
    static Person demonstrator(Service service, String role) {
        String name = role.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Person(service, name + "@example.jp", DEMONSTRATION);
    }

    /** What there is at its bureau, besides what the demonstration set holds. */
    static void prepareBureau(Service service) {
        BureauOfficer officer = service.bureauOfficer();
        officer.suspends(service.approvedOrganization(), REASON);
        Organization renewing = service.approvedOrganization();
        Instant soon = renewing.usableUntil().minus(RENEWAL_OPENS);
        if (service.time().now().isBefore(soon)) {
            service.time().becomes(soon);
        }
        renewing.asksForRenewal();
    }

    /** What the organization of the demonstration set keeps for its work. */
    static void prepareOrganization(Service service) {
        Organization agency = organization(service);
        String seeker = agency.searches("limit=1").getFirst().get("seeker").asString();
        agency.does("POST", "/templates", Map.of("name", "経理", "subject", "経理の求人", "body", "ご案内します。"));
        agency.does(
                "POST",
                "/saved-searches",
                Map.of(
                        "name",
                        "経理",
                        "places",
                        List.of(),
                        "occupations",
                        List.of(),
                        "employmentTypes",
                        List.of(),
                        "text",
                        "経理",
                        "digest",
                        false));
        String list = "/candidate-lists/"
                + agency.does("POST", "/candidate-lists", Map.of("name", "面談の候補"))
                        .json()
                        .get("candidateListId")
                        .asString();
        agency.does("PUT", list + "/candidates/" + seeker, null);
        agency.does(
                "POST",
                "/bulk-sends",
                Map.of("seekers", List.of(seeker), "subject", "まとめてのご案内", "body", Organization.BODY));
        agency.does("POST", "/paid-service-notices", Placement.TRAINING);
        agency.does(
                "POST", "/account/additional-accounts", Map.of("mailAddress", service.newMailAddress("additional")));
    }

    /** Somebody who was hired by the organization of the demonstration set, and complains of it at the desk. */
    static JobSeeker placedJobSeeker(Service service) {
        Organization agency = organization(service);
        JobSeeker seeker = service.disclosedJobSeeker();
        Placement placement = Placement.begun(agency, seeker);
        placement.explains(Placement.FEE);
        placement.accepts(true);
        placement.seekerWishesSupport();
        placement.offers(Placement.TRAINING);
        placement.records("REGULAR", service.time().today());
        String complaint = seeker.does(
                        "POST",
                        "/complaints",
                        Map.of(
                                "organizationId", agency.id(),
                                "to", "ORGANIZATION",
                                "subject", "案内について",
                                "body", "何度も届きます。"))
                .json()
                .get("complaintId")
                .asString();
        seeker.does(
                "POST",
                "/complaints/" + complaint + "/escalation",
                Map.of("prefecture", ApplicationForm.TOKYO, "body", "改善されません。"));
        return seeker;
    }

    private static Organization organization(Service service) {
        return new Organization(service, "organization@example.jp", DEMONSTRATION);
    }

    private static Person withoutMyPage(Service service) {
        JobSeeker seeker = service.jobSeeker();
        seeker.registersOnline();
        return seeker;
    }

    private static JobSeeker withTermsOnly(Service service) {
        JobSeeker seeker = service.jobSeeker();
        seeker.registersOnline();
        seeker.acceptsTerms();
        return seeker;
    }

    private static Organization returnedApplicant(Service service) {
        Organization applicant = service.organization();
        applicant.applies(ApplicationForm.agency());
        service.bureauOfficer().receivesFormOf(applicant);
        service.bureauOfficer().returns(applicant, REASON);
        return applicant;
    }

    private static Organization commissioningMunicipality(Service service) {
        return service.approvedOrganization(ApplicationForm.commissioningMunicipality(ApplicationForm.contractor()));
    }

    /** A number that was given to two people by mistake. */
    static String registeredTwice(Service service) {
        DeskOfficer desk = service.deskOfficer();
        String number = "13010-77777777";
        desk.registers(Registration.next(), number);
        desk.registers(Registration.next(), number);
        return number;
    }

    /** The profile of a job seeker whom the organization has opened, and who has paused since. */
    private static String somebodyWhoHasGone(Person somebody) {
        JobSeeker seeker = somebody.service.disclosedJobSeeker();
        Organization agency = organization(somebody.service);
        String reference = agency.referenceOf(seeker);
        agency.opens(reference);
        seeker.pauses();
        return "/organization/seekers/" + reference;
    }
}
