package hellowork.acceptance;

import static hellowork.acceptance.ApiTable.APPLICANT_AND_BUREAU;
import static hellowork.acceptance.BadQuery.UNKNOWN;
import static hellowork.acceptance.BadQuery.malformed;
import static hellowork.acceptance.BadQuery.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Usage reports: who may do what, and what cannot be asked. */
final class UsageReportApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("GET /usage-reports", Set.of("BUREAU_OFFICER")),
                    Map.entry("GET /usage-report-years", Set.of("ORGANIZATION")),
                    Map.entry("PUT /usage-reports/{fiscalYear}", Set.of("ORGANIZATION")),
                    Map.entry("GET /usage-reports/{fiscalYear}", APPLICANT_AND_BUREAU)),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(
                    malformed("/usage-reports", "BUREAU_OFFICER", ""),
                    malformed("/usage-reports", "BUREAU_OFFICER", "?fiscalYear=1999"),
                    malformed("/usage-reports", "BUREAU_OFFICER", "?fiscalYear=2026&which=SOME"),
                    malformed("/usage-reports", "BUREAU_OFFICER", "?fiscalYear=2026&limit=0"),
                    new BadQuery(
                            "/usage-reports",
                            "BUREAU_OFFICER",
                            "?fiscalYear=2026&cursor=bm90LWEtY3Vyc29y",
                            400,
                            "P-CURSOR"),
                    malformed("/usage-reports/{fiscalYear}", "ORGANIZATION", "this-year"),
                    malformed("/usage-reports/{fiscalYear}", "ORGANIZATION", "1999"),
                    malformed("/usage-reports/{fiscalYear}", "BUREAU_OFFICER", "2026"),
                    malformed("/usage-reports/{fiscalYear}", "BUREAU_OFFICER", "2026?organizationId=1"),
                    unknown(
                            "/usage-reports/{fiscalYear}",
                            "BUREAU_OFFICER",
                            "2026?organizationId=organization-" + UNKNOWN)),
            // questions without any parameter have nothing to get wrong
            Set.of("/usage-report-years"));

    private UsageReportApi() {}
}
