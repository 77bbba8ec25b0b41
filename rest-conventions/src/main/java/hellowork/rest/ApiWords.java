package hellowork.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What a field means that has one name and one meaning wherever it stands, and that its name alone does not tell. */
final class ApiWords implements OpenApiCustomizer {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry(
                    "capacity",
                    "In which capacity a contractor's account acts: COMMISSIONED, for the municipality, and nothing"
                            + " else (S-04). May be absent."),
            Map.entry(
                    "identityMayBeTold",
                    "True sends a text that seems to tell who the job seeker is, which is refused without it (S-32)."),
            Map.entry(
                    "keepWordsBecause",
                    "Why words stay that the law may forbid; the labour bureau sees the reason (P-WORDS)."),
            Map.entry("basis", "The `basis` of the figures that were read, as it was given."),
            Map.entry(
                    "browser",
                    "What a browser was given at its last login and gives back, so that logins from new browsers are"
                            + " noticed."),
            Map.entry("trustThisBrowser", "The tick: [OK] is asked for next, by POST .../device-trust (S-66)."),
            Map.entry("licenceNumber", "The base number such as 13-ユ-316864, and of an establishment its branch, 01."),
            Map.entry("bureau", "The code of a labour bureau, two digits: GET /reference/labour-bureaus."),
            Map.entry("prefecture", "The code of a prefecture, two digits: GET /reference/prefectures."),
            Map.entry("place", "The code of a municipality or prefecture: GET /reference/municipalities."),
            Map.entry("places", "Codes of municipalities or prefectures: GET /reference/municipalities."),
            Map.entry("occupation", "The code of an occupation, three digits: GET /reference/occupations."),
            Map.entry("occupations", "Codes of occupations, three digits: GET /reference/occupations."),
            Map.entry("seeker", "The organization's own reference of a job seeker (S-32)."),
            Map.entry("seekers", "The organization's own references of job seekers (S-32)."),
            Map.entry("anotherApplicationBecause", "Why this establishment applies although another one has (S-02)."));

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().getSchemas().values().forEach(ApiWords::explain);
    }

    private static void explain(Schema<?> type) {
        if (type.getProperties() != null) {
            type.getProperties().forEach((name, property) -> {
                String meaning = MEANINGS.get(name);
                if (meaning != null) {
                    property.setDescription(meaning);
                }
            });
        }
    }
}
