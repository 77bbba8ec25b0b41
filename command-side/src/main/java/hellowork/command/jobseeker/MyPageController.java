package hellowork.command.jobseeker;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeekerCommand.AcceptTerms;
import hellowork.command.jobseeker.JobSeekerCommand.BlockSender;
import hellowork.command.jobseeker.JobSeekerCommand.OpenMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.ReviseProfile;
import hellowork.command.jobseeker.JobSeekerCommand.SetDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SwitchMessageNotice;
import hellowork.command.jobseeker.JobSeekerCommand.UnblockSender;
import hellowork.command.organization.Organization;
import hellowork.events.ApplicantCategory;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.RestRule;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 求職者マイページ: what a job seeker decides, always about oneself (S-31 to S-34). */
@RestController
@RequestMapping("/api/v1/my-page")
@Tag(name = "MyPage")
class MyPageController {
    private final Commands commands;
    private final JobSeekers jobSeekers;
    private final ReferenceData reference;
    private final BusinessClock clock;

    MyPageController(Commands commands, JobSeekers jobSeekers, ReferenceData reference, BusinessClock clock) {
        this.commands = commands;
        this.jobSeekers = jobSeekers;
        this.reference = reference;
        this.clock = clock;
    }

    record Terms(@NotBlank @Size(max = 20) String version) {}

    @Operation(summary = "Agrees to the current version of the terms of use (S-31)")
    @PostMapping("/terms-acceptance")
    ResponseEntity<Void> accept(@ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody Terms request) {
        return send(
                actor,
                new AcceptTerms(
                        actor.jobSeeker(),
                        actor.accountId(),
                        request.version(),
                        jobSeekers.currentTerms(),
                        clock.instant()));
    }

    @Operation(summary = "Opens MyPage (S-31)")
    @PostMapping
    ResponseEntity<Void> open(@ActingAs(Role.JOB_SEEKER) Actor actor) {
        return send(
                actor,
                new OpenMyPage(actor.jobSeeker(), actor.accountId(), jobSeekers.currentTerms(), clock.instant()));
    }

    record Disclosure(@NotNull Set<@NotNull ApplicantCategory> recipients) {}

    @Operation(summary = "Sets to whom the profile is shown; to nobody if empty (S-33)")
    @PutMapping("/disclosure")
    ResponseEntity<Void> disclose(@ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody Disclosure request) {
        return send(
                actor,
                new SetDisclosure(actor.jobSeeker(), request.recipients(), jobSeekers.currentTerms(), clock.instant()));
    }

    record Revision(
            @NotNull @Valid ProfileForm profile,
            @NotBlank @Size(max = 2_000) String selfIntroduction) {}

    @Operation(summary = "Changes what organizations may see (S-33)")
    @PutMapping("/profile")
    ResponseEntity<Void> revise(@ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody Revision request) {
        return send(
                actor,
                new ReviseProfile(
                        actor.jobSeeker(),
                        request.profile().profile(reference),
                        request.selfIntroduction(),
                        clock.instant()));
    }

    record MessageNotice(@NotNull Boolean on) {}

    @Operation(summary = "Switches the mail that tells of a new message")
    @PutMapping("/message-notice")
    ResponseEntity<Void> notice(@ActingAs(Role.JOB_SEEKER) Actor actor, @Valid @RequestBody MessageNotice request) {
        return send(actor, new SwitchMessageNotice(actor.jobSeeker(), request.on(), clock.instant()));
    }

    @Operation(summary = "Blocks an organization: from now on nothing of it gets through (S-34)")
    @PutMapping("/blocks/{organizationId}")
    ResponseEntity<Void> block(@ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable OrganizationId organizationId) {
        if (commands.look(Organization.fold(), organizationId) instanceof Organization.NotApplied) {
            throw RestRule.UNKNOWN.violated();
        }
        return send(actor, new BlockSender(actor.jobSeeker(), organizationId, clock.instant()));
    }

    @Operation(summary = "Lifts the block of an organization (S-34)")
    @DeleteMapping("/blocks/{organizationId}")
    ResponseEntity<Void> unblock(@ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable OrganizationId organizationId) {
        return send(actor, new UnblockSender(actor.jobSeeker(), organizationId, clock.instant()));
    }

    private ResponseEntity<Void> send(Actor actor, JobSeekerCommand command) {
        return Answers.done(commands.send(JobSeekers.JOB_SEEKER, command, Requested.by(actor)));
    }
}
