package hellowork.command.jobseeker;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeekerCommand.AcceptTerms;
import hellowork.command.jobseeker.JobSeekerCommand.CloseMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.OpenMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.PauseDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.ResumeDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SetDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SetEmployerDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SwitchMessageNotice;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.TermsOfUse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 求職者マイページ: what a job seeker decides, always about oneself (S-31, S-33, O-22). */
@RestController
@RequestMapping("/api/v1/my-page")
@Tag(name = "MyPage")
class MyPageController {
    private final Commands commands;
    private final TermsOfUse terms;
    private final BusinessClock clock;

    MyPageController(Commands commands, TermsOfUse terms, BusinessClock clock) {
        this.commands = commands;
        this.terms = terms;
        this.clock = clock;
    }

    record Terms(@NotBlank @Size(max = 20) String version) {}

    @Operation(summary = "Agrees to the current version of the terms of use (S-31)")
    @PostMapping("/terms-acceptance")
    ResponseEntity<Void> accept(@ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody Terms request) {
        Instant now = clock.instant();
        return send(
                actor, new AcceptTerms(actor.jobSeeker(), actor.accountId(), request.version(), terms.at(now), now));
    }

    @Operation(summary = "Opens MyPage (S-31)")
    @PostMapping
    ResponseEntity<Void> open(@ActingAs(Role.JOB_SEEKER) Actor actor) {
        Instant now = clock.instant();
        return send(actor, new OpenMyPage(actor.jobSeeker(), actor.accountId(), terms.at(now), now));
    }

    @Operation(summary = "Closes MyPage: disclosure ends at once, own data stay readable (S-31)")
    @DeleteMapping
    ResponseEntity<Void> close(@ActingAs(Role.JOB_SEEKER) Actor actor) {
        return send(actor, new CloseMyPage(actor.jobSeeker(), actor.accountId(), clock.instant()));
    }

    @Operation(summary = "Sets to whom the profile is shown; to nobody if empty (S-33)")
    @PutMapping("/disclosure")
    ResponseEntity<Void> disclose(@ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody Recipients request) {
        Instant now = clock.instant();
        return send(actor, new SetDisclosure(actor.jobSeeker(), request.recipients(), terms.at(now), now));
    }

    @Operation(summary = "Pauses disclosure: nobody is shown the profile, the recipients are kept (S-33)")
    @PutMapping("/disclosure/pause")
    ResponseEntity<Void> pause(@ActingAs(Role.JOB_SEEKER) Actor actor) {
        return send(actor, new PauseDisclosure(actor.jobSeeker(), clock.instant()));
    }

    @Operation(summary = "Resumes disclosure to the recipients that were kept (S-33)")
    @DeleteMapping("/disclosure/pause")
    ResponseEntity<Void> resume(@ActingAs(Role.JOB_SEEKER) Actor actor) {
        return send(actor, new ResumeDisclosure(actor.jobSeeker(), clock.instant()));
    }

    @Operation(summary = "Sets 求職情報公開, disclosure to employers, which is another choice (O-22)")
    @PutMapping("/employer-disclosure")
    ResponseEntity<Void> employers(
            @ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody EmployerDisclosure request) {
        return send(actor, new SetEmployerDisclosure(actor.jobSeeker(), request.disclosed(), clock.instant()));
    }

    record MessageNotice(@NotNull Boolean on) {}

    @Operation(summary = "Switches the mail that tells of a new message")
    @PutMapping("/message-notice")
    ResponseEntity<Void> notice(@ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody MessageNotice request) {
        return send(actor, new SwitchMessageNotice(actor.jobSeeker(), request.on(), clock.instant()));
    }

    private ResponseEntity<Void> send(Actor actor, JobSeekerCommand command) {
        return Answers.done(commands.send(JobSeekers.JOB_SEEKER, command, Requested.by(actor)));
    }
}
