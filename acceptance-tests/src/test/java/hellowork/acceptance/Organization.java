package hellowork.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The account of a user organization (利用団体). Nothing it ever gets to see may identify a job seeker (S-32). */
final class Organization extends Person {
    static final String SUBJECT = "求人のご案内";
    static final String BODY = "はじめまして。ご経験を拝見し、求人をご案内いたします。";

    Organization(Service service, String mailAddress, String password) {
        super(service, mailAddress, password);
    }

    /** A message, as the one who sent it learns of it. */
    record Sent(String threadId, String messageId) {
        static Sent of(Answer answer) {
            return new Sent(
                    answer.json().get("threadId").asString(),
                    answer.json().get("messageId").asString());
        }
    }

    @Override
    void watch(Answer answer) {
        service.secrets().areNotIn(answer);
    }

    String applies(Map<String, Object> form) {
        return does("POST", "/organizations", form).json().get("organizationId").asString();
    }

    /** Sends the returned application again, as it was last read. */
    void corrects(Map<String, Object> form) {
        String version = application().header("ETag").orElseThrow();
        does("PUT", "/organizations/" + id() + "/application", form, Map.of("If-Match", version));
    }

    /** Asks for a change of the application as it was last read (変更申請). */
    void asksForChange(Map<String, Object> form) {
        String version = application().header("ETag").orElseThrow();
        does("PUT", "/organizations/" + id() + "/change", form, Map.of("If-Match", version));
    }

    void asksForRenewal() {
        does("POST", "/organizations/" + id() + "/renewal", null);
    }

    void withdraws() {
        does("POST", "/organizations/" + id() + "/withdrawal", Map.of("confirmed", true));
    }

    /** The id of the only joint applicant that is in force. */
    String jointApplicant() {
        return application()
                .json()
                .get("jointApplicants")
                .get(0)
                .get("jointApplicantId")
                .asString();
    }

    /** The contractor's own account, which acts within this municipality's application. */
    Organization opensAccountOfContractor() {
        String address = service.newMailAddress("contractor");
        String path = "/organizations/" + id() + "/joint-applicants/" + jointApplicant() + "/accounts";
        String password = service.verifies(address, () -> does("POST", path, Map.of("mailAddress", address)));
        return new Organization(service, address, password);
    }

    void endsCommissionOf(String jointApplicant) {
        does("POST", "/organizations/" + id() + "/joint-applicants/" + jointApplicant + "/commission-end", null);
    }

    boolean mayUse() {
        return application().json().get("mayUse").asBoolean();
    }

    /** The first instant at which the service may no longer be used. */
    Instant usableUntil() {
        return Instant.parse(application().json().get("usableUntil").asString());
    }

    String id() {
        return session().json().get("organizationId").asString();
    }

    Answer application() {
        return sees("/organizations/" + id());
    }

    String state() {
        return application().json().get("state").asString();
    }

    /** The profiles that a search finds, such as {@code place=13&employmentType=REGULAR}. */
    List<JsonNode> searches(String query) {
        return sees("/seekers?" + query).items();
    }

    /** What a search for this person's own word shows, if anything. */
    Optional<JsonNode> finds(JobSeeker seeker) {
        return searches(query(seeker)).stream().findFirst();
    }

    /** The same without waiting for any command to have arrived. */
    boolean findsAtOnce(JobSeeker seeker) {
        return !seesAtOnce("/seekers?" + query(seeker)).items().isEmpty();
    }

    private static String query(JobSeeker seeker) {
        return "text=" + URLEncoder.encode(seeker.registration().word(), StandardCharsets.UTF_8);
    }

    /** The organization's own reference for this person. */
    String referenceOf(JobSeeker seeker) {
        return finds(seeker)
                .orElseThrow(() -> new AssertionError("the search does not find the person"))
                .get("seeker")
                .asString();
    }

    /** Sends the first message (案内) to somebody whom the search finds. */
    Sent writesTo(JobSeeker seeker) {
        return writesTo(referenceOf(seeker), BODY);
    }

    Sent writesTo(String reference, String body) {
        return Sent.of(does("POST", "/outreach", Map.of("seeker", reference, "subject", SUBJECT, "body", body)));
    }

    /** Writes in a conversation. */
    Sent writesIn(String threadId, String body) {
        return Sent.of(does("POST", "/threads/" + threadId + "/messages", Map.of("body", body)));
    }

    /** Writes down what is to be sent to these; answers the id. */
    String drafts(List<String> references) {
        return does("POST", "/bulk-sends", Map.of("seekers", references, "subject", SUBJECT, "body", BODY))
                .json()
                .get("bulkSendId")
                .asString();
    }

    JsonNode bulkSend(String id) {
        return sees("/bulk-sends/" + id).json();
    }

    void sends(String bulkSend, boolean skipUnavailable) {
        does("POST", "/bulk-sends/" + bulkSend + "/sending", Map.of("skipUnavailable", skipUnavailable));
    }

    void schedules(String bulkSend, Instant sendAt) {
        does(
                "PUT",
                "/bulk-sends/" + bulkSend + "/schedule",
                Map.of("sendAt", sendAt.toString(), "skipUnavailable", false));
    }

    /** Opens a message of the job seeker's. */
    void reads(Sent message) {
        does("PUT", "/threads/" + message.threadId() + "/messages/" + message.messageId() + "/read", null);
    }

    List<JsonNode> threads() {
        return sees("/threads").items();
    }

    Answer thread(String threadId) {
        return sees("/threads/" + threadId);
    }

    int used() {
        return sees("/quota").json().get("used").asInt();
    }

    int used(LocalDate day) {
        return sees("/quota?day=" + day).json().get("used").asInt();
    }

    Answer usageReport(int fiscalYear) {
        return sees("/usage-reports/" + fiscalYear);
    }

    /** Opens the full profile, which is recorded, and reads it. */
    JsonNode opens(String reference) {
        String place = does("POST", "/seekers/" + reference + "/openings", null)
                .header("Location")
                .orElseThrow();
        return sees(place.substring(API.length())).json();
    }

    /** What an opened profile shows. */
    JsonNode reads(String reference) {
        return sees("/seekers/" + reference).json();
    }
}
