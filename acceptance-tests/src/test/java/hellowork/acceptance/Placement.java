package hellowork.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The placement of one job seeker by one organization, after both have written to each other. */
record Placement(Organization agency, JobSeeker seeker, String threadId) {
    static final Map<String, Object> FEE =
            Map.of("kind", "求職受付手数料", "amountYen", 710, "text", "求職申込みの受理1件につき710円を申し受けます。");
    static final Map<String, Object> TRAINING = Map.of("kind", "面接の練習", "amountYen", 5_000, "text", "1回60分、5,000円です。");

    /** The agency has written, and the seeker has answered. */
    static Placement begun(Organization agency, JobSeeker seeker) {
        Placement placement =
                new Placement(agency, seeker, agency.writesTo(seeker).threadId());
        seeker.answers(placement.threadId, "応募したいです。");
        return placement;
    }

    private String path(String step) {
        return "/threads/" + threadId + "/placement" + step;
    }

    String explains(Map<String, Object> service) {
        return id(agency.does("POST", path("/explanations"), service), "paidServiceId");
    }

    void accepts(boolean withPaidServices) {
        agency.does("PUT", path("/job-application"), Map.of("withPaidServices", withPaidServices));
    }

    String records(String kind, LocalDate hiredOn) {
        return id(agency.does("POST", path("/hires"), Map.of("kind", kind, "hiredOn", hiredOn.toString())), "hireId");
    }

    void retracts(String hire) {
        agency.does("POST", path("/hires/" + hire + "/retraction"), Map.of("reason", "別の方の記録でした。"));
    }

    void seekerConfirms(String hire) {
        seeker.does("PUT", path("/hires/" + hire + "/confirmation"), null);
    }

    void seekerWishesSupport() {
        seeker.does("PUT", path("/support-wish"), null);
    }

    void seekerTakesTheWishBack() {
        seeker.does("DELETE", path("/support-wish"), null);
    }

    String offers(Map<String, Object> service) {
        return id(agency.does("POST", path("/support-offers"), service), "paidServiceId");
    }

    String offersAsNotified(String notice) {
        return offers(Map.of("paidServiceNoticeId", notice));
    }

    void seekerConsentsTo(String service) {
        seeker.does("PUT", path("/support-offers/" + service + "/consent"), null);
    }

    void provides(String service) {
        agency.does("PUT", path("/support-offers/" + service + "/provision"), null);
    }

    /** As the organization sees it. */
    JsonNode toAgency() {
        return agency.sees(path("")).json();
    }

    /** As the job seeker sees it. */
    JsonNode toSeeker() {
        return seeker.sees(path("")).json();
    }

    static List<JsonNode> list(JsonNode view, String name) {
        return Answer.list(view.get(name));
    }

    private static String id(Answer answer, String name) {
        return answer.json().get(name).asString();
    }
}
