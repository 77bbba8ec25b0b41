package hellowork.command.jobseeker;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeekerCommand.ChangePersonalData;
import hellowork.command.jobseeker.JobSeekerCommand.ChangeSchooling;
import hellowork.command.jobseeker.JobSeekerCommand.ReviseProfile;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 登録情報の変更: what a job seeker changes of one's own data on the MyPage (S-33 求Q3). */
@RestController
@RequestMapping("/api/v1/my-page")
@Tag(name = "MyPage")
class OwnDataController {
    private final Commands commands;
    private final ReferenceData reference;
    private final BusinessClock clock;

    OwnDataController(Commands commands, ReferenceData reference, BusinessClock clock) {
        this.commands = commands;
        this.reference = reference;
        this.clock = clock;
    }

    @Operation(summary = "Changes what organizations may see (S-33)")
    @PutMapping("/profile")
    ResponseEntity<Void> revise(@ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody ProfileRevision request) {
        return send(
                actor,
                new ReviseProfile(
                        actor.jobSeeker(),
                        request.profile().profile(reference),
                        request.selfIntroduction(),
                        clock.instant()));
    }

    @Operation(summary = "Changes one's own name, address and so on, which organizations never see (S-32, S-33)")
    @PutMapping("/personal-data")
    ResponseEntity<Void> personalData(
            @ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody RegistrationForm.Person request) {
        return send(actor, new ChangePersonalData(actor.jobSeeker(), null, request.data(), clock.instant()));
    }

    @Operation(summary = "Changes one's schooling (S-30, S-33)")
    @PutMapping("/schooling")
    ResponseEntity<Void> schooling(
            @ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody RegistrationForm.Schooling request) {
        return send(
                actor, new ChangeSchooling(actor.jobSeeker(), request.school(), request.graduation(), clock.instant()));
    }

    private ResponseEntity<Void> send(Actor actor, JobSeekerCommand command) {
        return Answers.done(commands.send(JobSeekers.JOB_SEEKER, command, Requested.by(actor)));
    }
}
