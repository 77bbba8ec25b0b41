package hellowork.command.jobseeker;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeekerCommand.ChangePersonalData;
import hellowork.command.jobseeker.JobSeekerCommand.ChangeSchooling;
import hellowork.command.jobseeker.JobSeekerCommand.ReviseProfile;
import hellowork.command.jobseeker.JobSeekerCommand.SetDisclosure;
import hellowork.command.jobseeker.JobSeekerCommand.SetEmployerDisclosure;
import hellowork.events.DeskChange;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerId;
import hellowork.events.Role;
import hellowork.events.SeekerNumber;
import hellowork.events.SeekerNumberEvent;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.ExpectedVersion;
import hellowork.rest.TermsOfUse;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.Streams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 窓口: what a Hello Work desk changes for a job seeker, above all for one without a MyPage (S-33 求Q3). */
@RestController
@RequestMapping("/api/v1/job-seekers/{jobSeekerId}")
@Tag(name = "Job seekers")
class DeskController {
    private final Commands commands;
    private final JobSeekerPolicy policy;
    private final SeekerNumbers numbers;
    private final TermsOfUse terms;
    private final ReferenceData reference;
    private final BusinessClock clock;

    DeskController(
            Commands commands,
            JobSeekerPolicy policy,
            SeekerNumbers numbers,
            TermsOfUse terms,
            ReferenceData reference,
            BusinessClock clock) {
        this.commands = commands;
        this.policy = policy;
        this.numbers = numbers;
        this.terms = terms;
        this.reference = reference;
        this.clock = clock;
    }

    @Operation(summary = "Changes what organizations may see of somebody, at the desk (S-33)")
    @PutMapping("/profile")
    ResponseEntity<Void> profile(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            ExpectedVersion version,
            @PathVariable JobSeekerId jobSeekerId,
            @Valid @RequestBody ProfileRevision request) {
        return send(
                actor,
                version,
                DeskChange.PROFILE,
                new ReviseProfile(
                        jobSeekerId,
                        request.profile().profile(reference),
                        request.selfIntroduction(),
                        clock.instant()));
    }

    @Operation(summary = "Changes somebody's schooling, at the desk (S-30, S-33)")
    @PutMapping("/schooling")
    ResponseEntity<Void> schooling(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            ExpectedVersion version,
            @PathVariable JobSeekerId jobSeekerId,
            @Valid @RequestBody RegistrationForm.Schooling request) {
        return send(
                actor,
                version,
                DeskChange.SCHOOLING,
                new ChangeSchooling(jobSeekerId, request.school(), request.graduation(), clock.instant()));
    }

    /** @param seekerNumber the number that was given stays if absent */
    record Identity(
            @Nullable SeekerNumber seekerNumber,
            @NotNull @Valid RegistrationForm.Person personalData) {
        @Override
        public String toString() {
            return "Identity[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Changes somebody's name, address and so on, at the desk (S-33)")
    @PutMapping("/personal-data")
    ResponseEntity<Void> personalData(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            ExpectedVersion version,
            @PathVariable JobSeekerId jobSeekerId,
            @Valid @RequestBody Identity request) {
        return send(
                actor,
                version,
                DeskChange.PERSONAL_DATA,
                new ChangePersonalData(
                        jobSeekerId,
                        request.seekerNumber(),
                        request.personalData().data(),
                        clock.instant()));
    }

    @Operation(summary = "Sets to whom somebody's profile is shown, at the desk (S-33)")
    @PutMapping("/disclosure")
    ResponseEntity<Void> disclosure(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            ExpectedVersion version,
            @PathVariable JobSeekerId jobSeekerId,
            @Valid @RequestBody Recipients request) {
        Instant now = clock.instant();
        return send(
                actor,
                version,
                DeskChange.DISCLOSURE,
                new SetDisclosure(jobSeekerId, request.recipients(), terms.at(now), now));
    }

    @Operation(summary = "Sets 求職情報公開, disclosure to employers, at the desk (O-22)")
    @PutMapping("/employer-disclosure")
    ResponseEntity<Void> employerDisclosure(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            ExpectedVersion version,
            @PathVariable JobSeekerId jobSeekerId,
            @Valid @RequestBody EmployerDisclosure request) {
        return send(
                actor,
                version,
                DeskChange.EMPLOYER_DISCLOSURE,
                new SetEmployerDisclosure(jobSeekerId, request.disclosed(), clock.instant()));
    }

    private ResponseEntity<Void> send(
            Actor actor, ExpectedVersion version, DeskChange change, JobSeekerCommand command) {
        return Answers.done(commands.decide(
                command.jobSeekerId(),
                streams -> {
                    JobSeeker state = Seen.asRead(streams, command.jobSeekerId(), version);
                    List<JobSeekerEvent> changed = JobSeekerDecider.byDesk(
                            state, command, change, actor.accountId(), policy.deskChangesWithMyPage());
                    return Stream.<DomainEvent>concat(changed.stream(), numbered(streams, state, changed).stream())
                            .toList();
                },
                Requested.by(actor)));
    }

    /** The number by which the desk finds the registration again, where another one was recorded. */
    private List<SeekerNumberEvent> numbered(Streams streams, JobSeeker before, List<JobSeekerEvent> changed) {
        return changed.stream()
                .filter(PersonalDataRecorded.class::isInstance)
                .map(PersonalDataRecorded.class::cast)
                .flatMap(recorded -> numbers
                        .changedIn(
                                streams,
                                recorded.jobSeekerId(),
                                before.seekerNumber(),
                                recorded.seekerNumber(),
                                recorded.at())
                        .stream())
                .toList();
    }
}
