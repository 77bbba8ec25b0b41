package hellowork.acceptance;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An officer at a Hello Work desk (窓口), who registers job seekers. */
final class DeskOfficer extends Person {
    DeskOfficer(Service service, String mailAddress, String password) {
        super(service, mailAddress, password);
    }

    /** Registers somebody and answers the id of the registration. */
    String registers(Registration registration, String seekerNumber) {
        service.secrets().keep(registration.identity());
        service.secrets().keep(List.of(seekerNumber));
        String id = does("POST", "/job-seekers", registration.form(seekerNumber))
                .json()
                .get("jobSeekerId")
                .asString();
        service.secrets().keep(List.of(id.substring("job-seeker-".length())));
        return id;
    }

    /** Has the key for a MyPage mailed to the person registered, who opens the account with it. */
    JobSeeker invites(String jobSeekerId, Registration registration) {
        String address = service.newMailAddress("invited");
        return new JobSeeker(
                service,
                address,
                service.verifies(
                        address,
                        () -> does(
                                "POST",
                                "/job-seekers/" + jobSeekerId + "/my-page-invitation",
                                Map.of("mailAddress", address))),
                registration);
    }

    /** The registrations with this {@code seekerNumber}, or of the account with this {@code mailAddress}. */
    List<String> finds(String field, String value) {
        return does("POST", "/job-seeker-lookups", Map.of(field, value))
                .json()
                .get("jobSeekerIds")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    JsonNode registration(String jobSeekerId) {
        return sees("/job-seekers/" + jobSeekerId).json();
    }

    void extendsFor(String jobSeekerId, String kind) {
        does("POST", "/job-seekers/" + jobSeekerId + "/validity-extensions", Map.of("kind", kind));
    }

    void ends(String jobSeekerId, String reason) {
        changes(jobSeekerId, "end", Map.of("reason", reason));
    }

    /** Changes something of a registration, as it was last read. */
    void changes(String jobSeekerId, String what, Object body) {
        String version = sees("/job-seekers/" + jobSeekerId).header("ETag").orElseThrow();
        does("PUT", "/job-seekers/" + jobSeekerId + "/" + what, body, Map.of("If-Match", version));
    }

    /** Invites somebody although there is an open account, which is not this person's. */
    JobSeeker invitesInstead(String jobSeekerId, Registration registration) {
        String address = service.newMailAddress("invited");
        return new JobSeeker(
                service,
                address,
                service.verifies(
                        address,
                        () -> does(
                                "POST",
                                "/job-seekers/" + jobSeekerId + "/my-page-invitation",
                                Map.of("mailAddress", address, "replacesAccount", true))),
                registration);
    }
}
