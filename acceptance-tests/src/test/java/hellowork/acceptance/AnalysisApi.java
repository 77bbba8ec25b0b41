package hellowork.acceptance;

import static hellowork.acceptance.BadQuery.malformed;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers for analysts: who may do what, and what cannot be asked. */
final class AnalysisApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("GET /analysis/messages", Set.of("ANALYST")),
                    Map.entry("GET /analysis/blocks", Set.of("ANALYST")),
                    Map.entry("GET /analysis/seekers", Set.of("ANALYST")),
                    Map.entry("GET /analysis/usage-reports", Set.of("ANALYST", "BUREAU_OFFICER"))),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(
                    malformed("/analysis/messages", "ANALYST", ""),
                    malformed("/analysis/messages", "ANALYST", "?month=2026-13"),
                    malformed("/analysis/blocks", "ANALYST", ""),
                    malformed("/analysis/blocks", "ANALYST", "?fiscalYear=1999"),
                    malformed("/analysis/usage-reports", "ANALYST", ""),
                    malformed("/analysis/usage-reports", "BUREAU_OFFICER", "?fiscalYear=9999")),
            // questions without any parameter have nothing to get wrong
            Set.of("/analysis/seekers"));

    private AnalysisApi() {}
}
