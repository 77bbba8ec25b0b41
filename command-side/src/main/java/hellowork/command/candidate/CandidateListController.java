package hellowork.command.candidate;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.candidate.CandidateCommand.AddCandidate;
import hellowork.command.candidate.CandidateCommand.By;
import hellowork.command.candidate.CandidateCommand.MakeList;
import hellowork.command.candidate.CandidateCommand.NoteCandidate;
import hellowork.command.candidate.CandidateCommand.RemoveCandidate;
import hellowork.command.candidate.CandidateCommand.RemoveList;
import hellowork.command.candidate.CandidateCommand.RenameList;
import hellowork.events.CandidateListId;
import hellowork.events.JobSeekerId;
import hellowork.events.NoteId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.SeekerReferences;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 候補者リスト, shared by the accounts of an organization; job seekers stand on it by the organization's reference. */
@RestController
@RequestMapping("/api/v1/candidate-lists")
@Tag(name = "Job seekers")
class CandidateListController {
    private final Commands commands;
    private final SeekerReferences references;
    private final CandidatePolicy policy;
    private final BusinessClock clock;

    CandidateListController(
            Commands commands, SeekerReferences references, CandidatePolicy policy, BusinessClock clock) {
        this.commands = commands;
        this.references = references;
        this.policy = policy;
        this.clock = clock;
    }

    record ListName(@NotBlank @Size(max = 100) String name) {}

    record MadeList(CandidateListId candidateListId) {}

    @Operation(summary = "Makes a candidate list (候補者リスト) for all accounts of the organization")
    @PostMapping
    ResponseEntity<MadeList> make(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody ListName request) {
        CandidateListId id = new CandidateListId("candidate-list-" + key.uuid(actor.accountId(), "candidate list"));
        Decided decided = decide(new MakeList(by(actor, id), request.name()), Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/candidate-lists/" + id.value(), new MadeList(id));
    }

    @Operation(summary = "Renames a candidate list")
    @PutMapping("/{candidateListId}")
    ResponseEntity<Void> rename(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable CandidateListId candidateListId,
            @Valid @RequestBody ListName request) {
        return done(actor, new RenameList(by(actor, candidateListId), request.name()));
    }

    @Operation(summary = "Removes a candidate list with its notes")
    @DeleteMapping("/{candidateListId}")
    ResponseEntity<Void> remove(
            @ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable CandidateListId candidateListId) {
        return done(actor, new RemoveList(by(actor, candidateListId)));
    }

    @Operation(summary = "Puts a job seeker on the list, by the organization's reference")
    @PutMapping("/{candidateListId}/candidates/{seeker}")
    ResponseEntity<Void> add(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable CandidateListId candidateListId,
            @PathVariable String seeker) {
        return done(actor, new AddCandidate(by(actor, candidateListId), jobSeeker(actor, seeker)));
    }

    @Operation(summary = "Takes a job seeker off the list, with the notes")
    @DeleteMapping("/{candidateListId}/candidates/{seeker}")
    ResponseEntity<Void> takeOff(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable CandidateListId candidateListId,
            @PathVariable String seeker) {
        return done(actor, new RemoveCandidate(by(actor, candidateListId), jobSeeker(actor, seeker)));
    }

    record NewNote(@NotBlank @Size(max = 1_000) String text) {
        @Override
        public String toString() {
            return "NewNote[…]"; // frameworks log what they read
        }
    }

    record Noted(NoteId noteId) {}

    @Operation(summary = "Notes something about a candidate, for the organization's accounts only")
    @PostMapping("/{candidateListId}/candidates/{seeker}/notes")
    ResponseEntity<Noted> note(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            IdempotencyKey key,
            @PathVariable CandidateListId candidateListId,
            @PathVariable String seeker,
            @Valid @RequestBody NewNote request) {
        NoteId id = new NoteId("note-" + key.uuid(actor.accountId(), "note in " + candidateListId.value()));
        Decided decided = decide(
                new NoteCandidate(by(actor, candidateListId), jobSeeker(actor, seeker), id, request.text()),
                Requested.by(actor, key));
        return Answers.created(
                decided, "/api/v1/candidate-lists/" + candidateListId.value() + "/candidates", new Noted(id));
    }

    private JobSeekerId jobSeeker(Actor actor, String reference) {
        return references.jobSeeker(actor.organization(), reference);
    }

    private By by(Actor actor, CandidateListId list) {
        return new By(list, actor.organization(), actor.accountId(), clock.instant());
    }

    private ResponseEntity<Void> done(Actor actor, CandidateCommand command) {
        return Answers.done(decide(command, Requested.by(actor)));
    }

    private Decided decide(CandidateCommand command, Requested requested) {
        CandidateListId id = command.by().list();
        return commands.decide(
                id,
                streams -> CandidateDecider.decide(streams.state(CandidateList.fold(), id), command, policy),
                requested);
    }
}
