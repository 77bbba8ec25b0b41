package hellowork.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests' bodies as a careful client fills them in; each call makes one that may be changed. */
final class Forms {
    private Forms() {}

    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    static Map<String, Object> application() {
        return of(
                "category", "PRIVATE_AGENCY",
                "legalBasis", "FEE_CHARGING",
                "licenceNumber", of("base", "13-ユ-316864", "branch", "02"),
                "establishment", of("name", "霞が関人材", "place", "13101", "addressLine", "霞が関1-2-2"),
                "bureau", "13",
                "liaison", of("name", "連絡 太郎", "phone", "03-1111-2222", "mailAddress", "liaison@example.jp"),
                "privacyAndComplaints",
                        of("name", "苦情 花子", "phone", "03-3333-4444", "mailAddress", "privacy@example.jp"));
    }

    static Map<String, Object> profile() {
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

    static Map<String, Object> registration() {
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

    static Map<String, Object> revision() {
        return of("profile", profile(), "selfIntroduction", "総務もできます。");
    }

    static Map<String, Object> outreach(String seeker) {
        return of("seeker", seeker, "subject", "ご案内", "body", "経理の求人をご案内します。");
    }

    static Map<String, Object> paidService() {
        return of("kind", "応募書類の添削", "amountYen", 5_000, "text", "1回5,000円です。");
    }

    static Map<String, Object> reason() {
        return of("reason", "番号を確認してください。");
    }
}
