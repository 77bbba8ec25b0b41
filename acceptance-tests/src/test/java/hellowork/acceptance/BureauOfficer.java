package hellowork.acceptance;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An officer of a labour bureau (労働局), which decides applications. */
final class BureauOfficer extends Person {
    BureauOfficer(Service service, String mailAddress, String password) {
        super(service, mailAddress, password);
    }

    /** Records that the form has arrived (S-03). */
    void receivesFormOf(Organization organization) {
        does("POST", "/organizations/" + organization.id() + "/form-receipt", null);
    }

    void approves(Organization organization) {
        does("POST", "/organizations/" + organization.id() + "/approval", null);
    }

    void returns(Organization organization, String reason) {
        does("POST", "/organizations/" + organization.id() + "/return", Map.of("reason", reason));
    }

    void rejects(Organization organization, String reason) {
        does("POST", "/organizations/" + organization.id() + "/rejection", Map.of("reason", reason));
    }

    /** Approves the change as it stands now. */
    void approvesChangeOf(Organization organization) {
        String version =
                sees("/organizations/" + organization.id()).header("ETag").orElseThrow();
        does("POST", "/organizations/" + organization.id() + "/change/approval", null, Map.of("If-Match", version));
    }

    void returnsChangeOf(Organization organization, String reason) {
        does("POST", "/organizations/" + organization.id() + "/change/return", Map.of("reason", reason));
    }

    void rejectsChangeOf(Organization organization, String reason) {
        does("POST", "/organizations/" + organization.id() + "/change/rejection", Map.of("reason", reason));
    }

    void approvesRenewalOf(Organization organization) {
        does("POST", "/organizations/" + organization.id() + "/renewal/approval", null);
    }

    void rejectsRenewalOf(Organization organization, String reason) {
        does("POST", "/organizations/" + organization.id() + "/renewal/rejection", Map.of("reason", reason));
    }

    void suspends(Organization organization, String reason) {
        does("POST", "/organizations/" + organization.id() + "/suspension", Map.of("reason", reason));
    }

    void reinstates(Organization organization, String reason) {
        does("POST", "/organizations/" + organization.id() + "/reinstatement", Map.of("reason", reason));
    }

    /** Whether something of this kind (APPLICATION, CHANGE, RENEWAL) of the organization waits for the bureau. */
    boolean isAwaitedBy(Organization organization, String kind) {
        String id = organization.id();
        return sees("/organizations?limit=100&awaiting=" + kind).items().stream()
                .anyMatch(item -> item.get("organizationId").asString().equals(id));
    }

    /** The first hundred applications in this state at the officer's bureau, the newest first. */
    List<JsonNode> applications(String state) {
        return sees("/organizations?limit=100&state=" + state).items();
    }

    boolean hasBeforeIt(Organization organization, String state) {
        String id = organization.id();
        return applications(state).stream()
                .anyMatch(item -> item.get("organizationId").asString().equals(id));
    }
}
