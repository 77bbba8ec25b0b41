package hellowork.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests' bodies as a careful client fills them in; each call makes one that may be changed. */
public final class Forms {
    private static final AtomicInteger LICENCE = new AtomicInteger(316_000);

    private Forms() {}

    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    /** With a licence number of its own: a second application with one number is warned (S-02). */
    public static Map<String, Object> application() {
        return of(
                "category", "PRIVATE_AGENCY",
                "legalBasis", "FEE_CHARGING",
                "licenceNumber", of("base", "13-ユ-" + LICENCE.incrementAndGet(), "branch", "02"),
                "establishment", of("name", "霞が関人材", "place", "13101", "addressLine", "霞が関1-2-2"),
                "bureau", "13",
                "liaison", of("name", "連絡 太郎", "phone", "03-1111-2222", "mailAddress", "liaison@example.jp"),
                "privacyAndComplaints",
                        of("name", "苦情 花子", "phone", "03-3333-4444", "mailAddress", "privacy@example.jp"),
                "orders", of("businessSuspended", false, "improvementOutstanding", false));
    }

    /** A municipality that places people itself and commissions an operator besides. */
    public static Map<String, Object> municipality() {
        Map<String, Object> form = application();
        form.put("category", "LOCAL_GOVERNMENT");
        form.put("legalBasis", "LOCAL_GOVERNMENT_FREE_PLACEMENT");
        form.put("licenceNumber", of("base", "13-地-" + LICENCE.incrementAndGet()));
        form.remove("orders");
        form.put("placementRecord", of("regularPlacements", 2, "nothingCharged", true));
        form.put("jointApplicants", List.of(contractor()));
        return form;
    }

    /** A joint applicant with a licence of its own. */
    public static Map<String, Object> contractor() {
        return of(
                "name", "受託人材",
                "licenceNumber", of("base", "13-ユ-" + LICENCE.incrementAndGet()),
                "liaison", of("name", "受託 太郎", "phone", "03-5555-6666", "mailAddress", "contractor@example.jp"),
                "privacyAndComplaints",
                        of("name", "受託 花子", "phone", "03-7777-8888", "mailAddress", "complaints@example.jp"));
    }

    public static Map<String, Object> profile() {
        return of(
                "occupations", List.of("009"),
                "places", List.of("13", "13101"),
                "employmentTypes", List.of("REGULAR"),
                "workingHours", "平日の日中",
                "wage", of("unit", "MONTH", "yen", 250_000),
                "educationLevel", "UNIVERSITY",
                "educationField", "経済学",
                "licences", List.of("日商簿記2級"),
                "experiences", List.of(of("occupation", "009", "years", 5)),
                "newUniversityGraduate", false);
    }

    public static Map<String, Object> registration() {
        return of(
                "personalData",
                        of(
                                "name", "山田 太郎",
                                "kana", "ヤマダ タロウ",
                                "birthDate", "1990-04-01",
                                "address", "東京都千代田区霞が関1-2-2",
                                "phone", "090-1234-5678",
                                "mailAddress", "taro@example.jp"),
                "schooling", of("school", "UNIVERSITY", "graduation", "2013-03-31"),
                "profile", profile(),
                "selfIntroduction", "経理の経験が5年あります。");
    }

    public static Map<String, Object> revision() {
        return of("profile", profile(), "selfIntroduction", "総務もできます。");
    }

    public static Map<String, Object> outreach(String seeker) {
        return of("seeker", seeker, "subject", "ご案内", "body", "経理の求人をご案内します。");
    }

    public static Map<String, Object> paidService() {
        return of("kind", "応募書類の添削", "amountYen", 5_000, "text", "1回5,000円です。");
    }

    public static Map<String, Object> bulkSend(String... seekers) {
        return of("seekers", List.of(seekers), "subject", "ご案内", "body", "経理の求人をご案内します。");
    }

    public static Map<String, Object> template() {
        return of("name", "経理", "subject", "ご案内", "body", "経理の求人をご案内します。");
    }

    public static Map<String, Object> savedSearch() {
        return of(
                "name",
                "東京の経理",
                "places",
                List.of("13"),
                "occupations",
                List.of("009"),
                "employmentTypes",
                List.of("REGULAR"),
                "text",
                "経理",
                "digest",
                true);
    }

    public static Map<String, Object> usageReport() {
        Map<String, Object> line = of("jointApplicantId", "joint-applicant-" + Samples.uuid(1));
        for (String item : List.of(
                "messagesSent",
                "seekersContacted",
                "replies",
                "jobApplicationsAccepted",
                "regularPlacements",
                "otherPlacements",
                "complaintsReceived",
                "complaintsSolved",
                "paidServicesNotified")) {
            line.put(item, 1);
        }
        return of(
                "basis",
                "not-a-basis",
                "zero",
                false,
                "lines",
                List.of(line),
                "reasons",
                List.of(of(
                        "jointApplicantId",
                        "joint-applicant-" + Samples.uuid(1),
                        "item",
                        "REPLIES",
                        "reason",
                        "集計の誤り")),
                "correctedBecause",
                "集計の誤り");
    }

    public static Map<String, Object> reason() {
        return of("reason", "番号を確認してください。");
    }

    /** The form with one more field. */
    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        form.put(field, value);
        return form;
    }
}
