package hellowork.query.candidates;

import static java.util.stream.Collectors.groupingBy;

import hellowork.events.AccountId;
import hellowork.events.CandidateListId;
import hellowork.events.JobSeekerId;
import hellowork.events.NoteId;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.query.search.VisibleSeekers;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import hellowork.rest.RestRule;
import hellowork.rest.SeekerReferences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 候補者リスト: shared within the organization; nobody else knows of them. */
@RestController
@Tag(name = "Job seekers")
class CandidatesController {
    private static final String LISTS = "candidate-lists";
    private static final String CANDIDATES = "candidates ";

    private final JdbcClient database;
    private final Cursors cursors;
    private final SeekerReferences references;
    private final VisibleSeekers visible;

    CandidatesController(
            @QueryDatabase JdbcClient database, Cursors cursors, SeekerReferences references, VisibleSeekers visible) {
        this.database = database;
        this.cursors = cursors;
        this.references = references;
        this.visible = visible;
    }

    /** @param candidates how many stand on it */
    record CandidateListLine(CandidateListId candidateListId, String name, int candidates, Instant madeAt) {}

    private record ListRow(String candidateListId, String name, int candidates, Instant madeAt) {
        CandidateListLine line() {
            return new CandidateListLine(new CandidateListId(candidateListId), name, candidates, madeAt);
        }
    }

    /** @param accountId who wrote it */
    record Note(NoteId noteId, String text, AccountId accountId, Instant at) {}

    /**
     * @param seeker the organization's own reference
     * @param available whether a search would show the job seeker to the organization now; why not is never told.
     *     Absent while the search cannot answer
     * @param addedBy the account that did it
     */
    record Candidate(
            String seeker, @Nullable Boolean available, AccountId addedBy, Instant addedAt, List<Note> notes) {}

    private record CandidateRow(String jobSeekerId, long position, String accountId, Instant addedAt) {}

    private record NoteRow(String noteId, String jobSeekerId, String accountId, String text, Instant notedAt) {
        Note note() {
            return new Note(new NoteId(noteId), text, new AccountId(accountId), notedAt);
        }
    }

    @Operation(operationId = "listCandidateLists", summary = "The organization's candidate lists, the newest first")
    @GetMapping("/api/v1/candidate-lists")
    @ReadsFrom(CandidatesProjection.NAME)
    Page<CandidateListLine> lists(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String organization = actor.organization().value();
        List<String> after = cursor == null ? List.of("infinity", "") : cursors.keys(LISTS, organization, cursor);
        List<ListRow> rows = Rows.all(database.sql("""
            select candidate_list_id, name, made_at,
                   (select count(*) from candidate
                    where candidate.candidate_list_id = list.candidate_list_id) as candidates
            from candidate_list list
            where organization_id = :organization
              and (made_at, candidate_list_id) < (cast(:at as timestamptz), :id)
            order by made_at desc, candidate_list_id desc limit :rows
            """)
                .param("organization", organization)
                .param("at", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(ListRow.class));
        return Page.of(
                rows,
                limit,
                ListRow::line,
                last -> cursors.after(LISTS, organization, List.of(last.madeAt().toString(), last.candidateListId())));
    }

    @Operation(
            operationId = "listCandidates",
            summary = "Who stands on a candidate list, the last added first, with the organization's notes",
            description = "Profiles are not shown here. Whoever is not available any more is shown as such only.")
    @GetMapping("/api/v1/candidate-lists/{candidateListId}/candidates")
    @ReadsFrom(CandidatesProjection.NAME)
    Page<Candidate> candidates(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable CandidateListId candidateListId,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        requireOwn(actor, candidateListId);
        String list = CANDIDATES + candidateListId.value();
        String reader = actor.organization().value();
        long before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.keys(list, reader, cursor).getFirst());
        List<CandidateRow> rows = Rows.all(database.sql("""
            select job_seeker_id, position, account_id, added_at from candidate
            where candidate_list_id = :list and position < :before order by position desc limit :rows
            """)
                .param("list", candidateListId.value())
                .param("before", before)
                .param("rows", limit + 1)
                .query(CandidateRow.class));
        Optional<Set<JobSeekerId>> available = visible.of(
                actor,
                rows.stream().map(row -> new JobSeekerId(row.jobSeekerId())).toList());
        Map<String, List<NoteRow>> notes = notes(candidateListId, rows);
        return Page.of(
                rows,
                limit,
                row -> new Candidate(
                        references.reference(actor.organization(), new JobSeekerId(row.jobSeekerId())),
                        available
                                .map(those -> those.contains(new JobSeekerId(row.jobSeekerId())))
                                .orElse(null),
                        new AccountId(row.accountId()),
                        row.addedAt(),
                        notes.getOrDefault(row.jobSeekerId(), List.of()).stream()
                                .map(NoteRow::note)
                                .toList()),
                last -> cursors.after(list, reader, List.of(Long.toString(last.position()))));
    }

    private void requireOwn(Actor actor, CandidateListId list) {
        boolean own = database.sql("""
            select exists (select from candidate_list
                           where candidate_list_id = :list and organization_id = :organization)
            """)
                .param("list", list.value())
                .param("organization", actor.organization().value())
                .query(Boolean.class)
                .single();
        if (!own) {
            throw RestRule.UNKNOWN.violated();
        }
    }

    /** Bounded: there are so many notes on each candidate at most. */
    private Map<String, List<NoteRow>> notes(CandidateListId list, List<CandidateRow> candidates) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        return Rows.all(database.sql("""
            select note_id, job_seeker_id, account_id, text, noted_at from candidate_note
            where candidate_list_id = :list and job_seeker_id in (:seekers)
            order by noted_at, note_id
            """)
                        .param("list", list.value())
                        .param(
                                "seekers",
                                candidates.stream()
                                        .map(CandidateRow::jobSeekerId)
                                        .toList())
                        .query(NoteRow.class))
                .stream()
                .collect(groupingBy(NoteRow::jobSeekerId));
    }
}
