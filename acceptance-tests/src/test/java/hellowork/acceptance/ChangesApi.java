package hellowork.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What to read again: who may listen. */
final class ChangesApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.of("GET /changes", Set.of("ORGANIZATION", "JOB_SEEKER", "BUREAU_OFFICER", "DESK_OFFICER")),
            // without a session
            Set.of(),
            // questions that cannot be answered
            List.of(),
            // questions without any parameter have nothing to get wrong
            Set.of("/changes"));

    private ChangesApi() {}
}
