package hellowork.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is promised of the operations of one resource, beside the tests of it.
 *
 * @param may which roles may use an operation, such as {@code GET /threads}
 * @param withoutSession the operations that nobody needs a session for
 * @param bad questions that cannot be answered, with what is said instead
 * @param withoutParameters the questions with which nothing can be wrong
 */
record ApiTable(
        Map<String, Set<String>> may, Set<String> withoutSession, List<BadQuery> bad, Set<String> withoutParameters) {
    static final Set<String> EVERYBODY = Set.of(
            "ORGANIZATION",
            "JOB_SEEKER",
            "BUREAU_OFFICER",
            "DESK_OFFICER",
            "HELP_DESK",
            "AUDITOR",
            "ANALYST",
            "ADMINISTRATOR");
    static final Set<String> PARTIES = Set.of("ORGANIZATION", "JOB_SEEKER");
    static final Set<String> COMPLAINT_PARTIES = Set.of("ORGANIZATION", "JOB_SEEKER", "DESK_OFFICER");
    static final Set<String> APPLICANT_AND_BUREAU = Set.of("ORGANIZATION", "BUREAU_OFFICER");

    private static Stream<ApiTable> all() {
        return Stream.of(
                AccountApi.TABLE,
                OrganizationApi.TABLE,
                JobSeekerApi.TABLE,
                MessageApi.TABLE,
                ChangesApi.TABLE,
                CandidateApi.TABLE,
                PlacementApi.TABLE,
                ComplaintApi.TABLE,
                UsageReportApi.TABLE,
                HistoryApi.TABLE,
                AnalysisApi.TABLE,
                ReferenceApi.TABLE);
    }

    /** Who may do what, of the whole API; refused if two tables name one operation. */
    static Map<String, Set<String>> allMay() {
        return all().flatMap(table -> table.may().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Set<String> allWithoutSession() {
        return all().flatMap(table -> table.withoutSession().stream()).collect(Collectors.toUnmodifiableSet());
    }

    static List<BadQuery> allBad() {
        return all().flatMap(table -> table.bad().stream()).toList();
    }

    static Set<String> allWithoutParameters() {
        return all().flatMap(table -> table.withoutParameters().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
