package hellowork.acceptance;

import static hellowork.acceptance.BadQuery.UNKNOWN;
import static hellowork.acceptance.BadQuery.cursor;
import static hellowork.acceptance.BadQuery.malformed;
import static hellowork.acceptance.BadQuery.unknown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Candidate lists and saved searches: who may do what, and what cannot be asked. */
final class CandidateApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.ofEntries(
                    Map.entry("GET /candidate-lists", Set.of("ORGANIZATION")),
                    Map.entry("POST /candidate-lists", Set.of("ORGANIZATION")),
                    Map.entry("PUT /candidate-lists/{candidateListId}", Set.of("ORGANIZATION")),
                    Map.entry("DELETE /candidate-lists/{candidateListId}", Set.of("ORGANIZATION")),
                    Map.entry("GET /candidate-lists/{candidateListId}/candidates", Set.of("ORGANIZATION")),
                    Map.entry("PUT /candidate-lists/{candidateListId}/candidates/{seeker}", Set.of("ORGANIZATION")),
                    Map.entry("DELETE /candidate-lists/{candidateListId}/candidates/{seeker}", Set.of("ORGANIZATION")),
                    Map.entry(
                            "POST /candidate-lists/{candidateListId}/candidates/{seeker}/notes",
                            Set.of("ORGANIZATION")),
                    Map.entry("GET /saved-searches", Set.of("ORGANIZATION")),
                    Map.entry("POST /saved-searches", Set.of("ORGANIZATION")),
                    Map.entry("GET /saved-searches/{savedSearchId}", Set.of("ORGANIZATION")),
                    Map.entry("PUT /saved-searches/{savedSearchId}", Set.of("ORGANIZATION")),
                    Map.entry("DELETE /saved-searches/{savedSearchId}", Set.of("ORGANIZATION"))),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(
                    malformed("/candidate-lists", "ORGANIZATION", "?limit=0"),
                    cursor("/candidate-lists", "ORGANIZATION"),
                    malformed("/candidate-lists/{candidateListId}/candidates", "ORGANIZATION", "1/candidates"),
                    unknown(
                            "/candidate-lists/{candidateListId}/candidates",
                            "ORGANIZATION",
                            "candidate-list-" + UNKNOWN + "/candidates"),
                    malformed("/saved-searches", "ORGANIZATION", "?limit=0"),
                    cursor("/saved-searches", "ORGANIZATION"),
                    malformed("/saved-searches/{savedSearchId}", "ORGANIZATION", "1"),
                    unknown("/saved-searches/{savedSearchId}", "ORGANIZATION", "saved-search-" + UNKNOWN)),
            // questions without any parameter have nothing to get wrong
            Set.of());

    private CandidateApi() {}
}
