package hellowork.acceptance;

import static hellowork.acceptance.BadQuery.UNKNOWN;
import static hellowork.acceptance.BadQuery.malformed;
import static hellowork.acceptance.BadQuery.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The history and what is built of it: who may do what, and what cannot be asked. */
final class HistoryApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("GET /history/events", Set.of("AUDITOR")),
                    Map.entry("GET /history/aggregates/{aggregateId}/events", Set.of("AUDITOR")),
                    Map.entry("GET /history/aggregates/{aggregateId}/state", Set.of("AUDITOR")),
                    Map.entry("GET /projections", Set.of("AUDITOR", "ANALYST", "ADMINISTRATOR")),
                    Map.entry("POST /projection-rebuilds", Set.of("AUDITOR", "ADMINISTRATOR"))),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(
                    malformed("/history/events", "AUDITOR", "?aggregateId=1"),
                    malformed("/history/events", "AUDITOR", "?type=NothingHappened"),
                    malformed("/history/events", "AUDITOR", "?from=yesterday"),
                    malformed("/history/events", "AUDITOR", "?from=2026-04-02T00:00:00Z&to=2026-04-02T00:00:00Z"),
                    malformed("/history/events", "AUDITOR", "?after=first"),
                    malformed("/history/events", "AUDITOR", "?limit=0"),
                    unknown("/history/aggregates/{aggregateId}/events", "AUDITOR", "thread-" + UNKNOWN + "/events"),
                    unknown("/history/aggregates/{aggregateId}/state", "AUDITOR", "thread-" + UNKNOWN + "/state"),
                    malformed(
                            "/history/aggregates/{aggregateId}/state",
                            "AUDITOR",
                            "thread-" + UNKNOWN + "/state?at=now")),
            // questions without any parameter have nothing to get wrong
            Set.of("/projections"));

    private HistoryApi() {}
}
