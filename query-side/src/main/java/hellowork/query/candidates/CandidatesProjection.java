package hellowork.query.candidates;

import hellowork.events.CandidateListEvent.CandidateAdded;
import hellowork.events.CandidateListEvent.CandidateListMade;
import hellowork.events.CandidateListEvent.CandidateListRemoved;
import hellowork.events.CandidateListEvent.CandidateListRenamed;
import hellowork.events.CandidateListEvent.CandidateNoted;
import hellowork.events.CandidateListEvent.CandidateRemoved;
import hellowork.events.CandidateListId;
import hellowork.events.JobSeekerId;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Candidate lists as they stand. What leaves a list is deleted before what the same portion adds is written, and what it
 * added before that is not written at all.
 */
@Component
@Projects(
        name = CandidatesProjection.NAME,
        version = 1,
        from = {
            CandidateListMade.class,
            CandidateListRenamed.class,
            CandidateListRemoved.class,
            CandidateAdded.class,
            CandidateRemoved.class,
            CandidateNoted.class
        },
        into = {"candidate_list", "candidate", "candidate_note"})
class CandidatesProjection implements Projection {
    static final String NAME = "candidate-lists";

    private record Place(String candidateListId, String jobSeekerId) {
        static Place of(CandidateListId list, JobSeekerId seeker) {
            return new Place(list.value(), seeker.value());
        }
    }

    private record Gone(String candidateListId) {}

    private record ListRow(String candidateListId, String organizationId, String name, Instant madeAt) {}

    private record Named(String candidateListId, String name) {}

    private record CandidateRow(
            String candidateListId, String jobSeekerId, long position, String accountId, Instant addedAt) {}

    private record NoteRow(
            String noteId,
            String candidateListId,
            String jobSeekerId,
            String accountId,
            String text,
            Instant notedAt) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, ListRow> lists = new LinkedHashMap<>();
        Map<String, Named> names = new LinkedHashMap<>();
        Set<Gone> gone = new LinkedHashSet<>();
        Set<Place> off = new LinkedHashSet<>();
        Map<Place, CandidateRow> candidates = new LinkedHashMap<>();
        List<NoteRow> notes = new ArrayList<>();
        for (Fact fact : facts.inOrder()) {
            String list = fact.aggregateId();
            if (fact.event() instanceof CandidateListMade e) {
                lists.put(list, new ListRow(list, e.organizationId().value(), e.name(), e.at()));
            } else if (fact.event() instanceof CandidateListRenamed e) {
                names.put(list, new Named(list, e.name()));
            } else if (fact.event() instanceof CandidateListRemoved) {
                gone.add(new Gone(list));
                lists.remove(list);
                candidates.keySet().removeIf(place -> place.candidateListId().equals(list));
                notes.removeIf(note -> note.candidateListId().equals(list));
            } else if (fact.event() instanceof CandidateAdded e) {
                Place place = Place.of(e.candidateListId(), e.jobSeekerId());
                candidates.put(
                        place,
                        new CandidateRow(
                                list,
                                place.jobSeekerId(),
                                fact.position(),
                                e.accountId().value(),
                                e.at()));
            } else if (fact.event() instanceof CandidateRemoved e) {
                Place place = Place.of(e.candidateListId(), e.jobSeekerId());
                off.add(place);
                candidates.remove(place);
                notes.removeIf(note -> new Place(note.candidateListId(), note.jobSeekerId()).equals(place));
            } else if (fact.event() instanceof CandidateNoted e) {
                notes.add(new NoteRow(
                        e.noteId().value(),
                        list,
                        e.jobSeekerId().value(),
                        e.accountId().value(),
                        e.note(),
                        e.at()));
            }
        }
        for (String table : tables()) {
            Rows.write(
                    database,
                    "delete from " + table + " where candidate_list_id in (select candidate_list_id from"
                            + " json_populate_recordset(null::candidate_list, :rows::json))",
                    gone);
        }
        for (String table : List.of("candidate", "candidate_note")) {
            Rows.write(
                    database,
                    "delete from " + table + " where (candidate_list_id, job_seeker_id) in (select candidate_list_id,"
                            + " job_seeker_id from json_populate_recordset(null::candidate, :rows::json))",
                    off);
        }
        Rows.write(
                database,
                "insert into candidate_list select * from json_populate_recordset(null::candidate_list, :rows::json)",
                lists.values());
        Rows.write(database, """
            update candidate_list set name = row.name
            from json_populate_recordset(null::candidate_list, :rows::json) row
            where candidate_list.candidate_list_id = row.candidate_list_id
            """, names.values());
        Rows.write(
                database,
                "insert into candidate select * from json_populate_recordset(null::candidate, :rows::json)",
                candidates.values());
        Rows.write(
                database,
                "insert into candidate_note select * from json_populate_recordset(null::candidate_note, :rows::json)",
                notes);
    }
}
