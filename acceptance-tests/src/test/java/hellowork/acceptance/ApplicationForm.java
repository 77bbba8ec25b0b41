package hellowork.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Applications for use (利用申請) as organizations fill them in. */
final class ApplicationForm {
    static final String TOKYO = "13";
    static final String OSAKA = "27";
    static final String COMPLAINTS_PHONE = "03-0000-1002";
    /** The contact that job seekers see (S-14). */
    static final Map<String, Object> COMPLAINTS_OFFICER =
            Map.of("name", "苦情 受付", "phone", COMPLAINTS_PHONE, "mailAddress", "complaints@example.com");

    private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

    private ApplicationForm() {}

    /** A fee-charging agency in Tokyo, with a licence number of its own. */
    static Map<String, Object> agency() {
        int number = NUMBER.incrementAndGet();
        Map<String, Object> form = form("見本人材" + number, "PRIVATE_AGENCY", "FEE_CHARGING");
        form.put("licenceNumber", Map.of("base", "13-ユ-" + number, "branch", "01"));
        form.put("orders", Map.of("businessSuspended", false, "improvementOutstanding", false));
        return form;
    }

    /** A municipality of Tokyo that places people free of charge. */
    static Map<String, Object> municipality() {
        int number = NUMBER.incrementAndGet();
        Map<String, Object> form = form("見本市" + number, "LOCAL_GOVERNMENT", "LOCAL_GOVERNMENT_FREE_PLACEMENT");
        form.put("licenceNumber", Map.of("base", "13-地-" + number));
        form.put("placementRecord", Map.of("regularPlacements", 1, "nothingCharged", true));
        return form;
    }

    /** A municipality of Tokyo that commissions an operator and places nobody itself. */
    static Map<String, Object> commissioningMunicipality(Map<String, Object> contractor) {
        Map<String, Object> form =
                form("見本町" + NUMBER.incrementAndGet(), "LOCAL_GOVERNMENT", "LOCAL_GOVERNMENT_COMMISSIONING");
        form.put("placementRecord", Map.of("regularPlacements", 1, "nothingCharged", true));
        form.put("jointApplicants", List.of(contractor));
        return form;
    }

    /** An operator with a licence of its own, as a municipality names it (S-05). */
    static Map<String, Object> contractor() {
        int number = NUMBER.incrementAndGet();
        Map<String, Object> contractor = new HashMap<>();
        contractor.put("name", "見本受託" + number);
        contractor.put("licenceNumber", Map.of("base", "13-ユ-" + number));
        contractor.put(
                "liaison", Map.of("name", "受託 担当", "phone", "03-0000-2001", "mailAddress", "contractor@example.com"));
        contractor.put(
                "privacyAndComplaints",
                Map.of("name", "受託 受付", "phone", "03-0000-2002", "mailAddress", "contractor-complaints@example.com"));
        return contractor;
    }

    /** The same form with another value in one place. */
    static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> form(String name, String category, String legalBasis) {
        Map<String, Object> form = new HashMap<>();
        form.put("category", category);
        form.put("legalBasis", legalBasis);
        form.put("establishment", Map.of("name", name, "place", "13101", "addressLine", "見本町1-2-3"));
        form.put("bureau", TOKYO);
        form.put("liaison", Map.of("name", "連絡 担当", "phone", "03-0000-1001", "mailAddress", "liaison@example.com"));
        form.put("privacyAndComplaints", COMPLAINTS_OFFICER);
        return form;
    }
}
