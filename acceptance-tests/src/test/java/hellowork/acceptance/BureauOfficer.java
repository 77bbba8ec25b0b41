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
