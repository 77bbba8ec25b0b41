package hellowork.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The account of a job seeker (求職者). */
final class JobSeeker extends Person {
    static final String TERMS = "2026-04";

    private final Registration registration;

    JobSeeker(Service service, String mailAddress, String password, Registration registration) {
        super(service, mailAddress, password);
        this.registration = registration;
        service.secrets().keep(registration.identity());
        service.secrets().keep(List.of(mailAddress));
    }

    Registration registration() {
        return registration;
    }

    String registersOnline() {
        return registersOnline(registration);
    }

    String registersOnline(Registration form) {
        String id = does("POST", "/job-seekers", form.form())
                .json()
                .get("jobSeekerId")
                .asString();
        service.secrets().keep(List.of(id.substring("job-seeker-".length())));
        return id;
    }

    void acceptsTerms() {
        does("POST", "/my-page/terms-acceptance", Map.of("version", TERMS));
    }

    void opensMyPage() {
        does("POST", "/my-page", null);
    }

    /** Sets to whom the profile is shown: to nobody without a category. */
    void disclosesTo(String... categories) {
        does("PUT", "/my-page/disclosure", Map.of("recipients", List.of(categories)));
    }

    void switchesNotice(boolean on) {
        does("PUT", "/my-page/message-notice", Map.of("on", on));
    }

    JsonNode myPage() {
        return sees("/my-page").json();
    }

    String id() {
        return session().json().get("jobSeekerId").asString();
    }

    List<JsonNode> inbox() {
        return sees("/threads").items();
    }

    JsonNode thread(String threadId) {
        return sees("/threads/" + threadId).json();
    }

    void reads(Organization.Sent message) {
        does("PUT", "/threads/" + message.threadId() + "/messages/" + message.messageId() + "/read", null);
    }

    Organization.Sent answers(String threadId, String body) {
        return Organization.Sent.of(does("POST", "/threads/" + threadId + "/messages", Map.of("body", body)));
    }

    /** 辞退. */
    void declines(String threadId, String reason) {
        does("POST", "/threads/" + threadId + "/decline", Map.of("reason", reason));
    }

    /** Tells who is writing, on purpose (S-32). */
    Organization.Sent tells(String threadId, String secret) {
        service.secrets().told(secret);
        return Organization.Sent.of(does(
                "POST",
                "/threads/" + threadId + "/messages",
                Map.of("body", "よろしくお願いします。" + secret, "identityMayBeTold", true)));
    }

    void blocks(Organization organization) {
        does("PUT", "/my-page/blocks/" + organization.id(), null);
    }

    void unblocks(Organization organization) {
        does("DELETE", "/my-page/blocks/" + organization.id(), null);
    }

    /** Blocks the organization's operator in every capacity (S-34). */
    void blocksOperatorOf(Organization organization) {
        does("PUT", "/my-page/blocks/" + organization.id(), Map.of("everyCapacity", true));
    }

    void excludes(Organization organization) {
        does("PUT", "/my-page/exclusions/" + organization.id(), null);
    }

    void includes(Organization organization) {
        does("DELETE", "/my-page/exclusions/" + organization.id(), null);
    }

    void pauses() {
        does("PUT", "/my-page/disclosure/pause", null);
    }

    void resumes() {
        does("DELETE", "/my-page/disclosure/pause", null);
    }

    void closesMyPage() {
        does("DELETE", "/my-page", null);
    }

    void accepts(String terms) {
        does("POST", "/my-page/terms-acceptance", Map.of("version", terms));
    }

    /** Has applied online for a job, which extends the registration in its last month (O-20). */
    void extendsOnline(String id) {
        does("POST", "/job-seekers/" + id + "/validity-extensions", Map.of("kind", "ONLINE_APPLICATION"));
    }

    void appliesAgain(String id) {
        does("POST", "/job-seekers/" + id + "/applications", null);
    }

    LocalDate validUntil() {
        return LocalDate.parse(myPage().get("validUntil").asString());
    }

    /** Who looked at the profile and who wrote, the newest first. */
    List<JsonNode> views() {
        return sees("/my-page/views").items();
    }
}
