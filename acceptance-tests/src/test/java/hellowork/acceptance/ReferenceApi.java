package hellowork.acceptance;

import static hellowork.acceptance.BadQuery.malformed;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reference data: who may do what, and what cannot be asked. */
final class ReferenceApi {
    static final ApiTable TABLE = new ApiTable(
            // who may
            Map.of(),
            // without a session
            Set.of(
                    "GET /reference/prefectures",
                    "GET /reference/municipalities",
                    "GET /reference/occupations",
                    "GET /reference/labour-bureaus"),
            // questions that cannot be answered
            List.of(malformed("/reference/municipalities", "ORGANIZATION", "?prefecture=99")),
            // questions without any parameter have nothing to get wrong
            Set.of("/reference/prefectures", "/reference/occupations", "/reference/labour-bureaus"));

    private ReferenceApi() {}
}
