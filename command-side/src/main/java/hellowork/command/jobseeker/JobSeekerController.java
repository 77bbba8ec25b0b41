package hellowork.command.jobseeker;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.account.AccountOpenings;
import hellowork.command.jobseeker.JobSeekerCommand.InviteToMyPage;
import hellowork.command.jobseeker.JobSeekerCommand.Register;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerId;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.events.SeekerNumberEvent;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.Decided;
import hellowork.store.Streams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 求職登録: by a Hello Work desk for somebody, or online by oneself (S-30, S-33). */
@RestController
@RequestMapping("/api/v1/job-seekers")
@Tag(name = "Job seekers")
class JobSeekerController {
    private final Commands commands;
    private final AccountOpenings openings;
    private final SeekerNumbers numbers;
    private final ReferenceData reference;
    private final BusinessClock clock;

    JobSeekerController(
            Commands commands,
            AccountOpenings openings,
            SeekerNumbers numbers,
            ReferenceData reference,
            BusinessClock clock) {
        this.commands = commands;
        this.openings = openings;
        this.numbers = numbers;
        this.reference = reference;
        this.clock = clock;
    }

    record Registered(JobSeekerId jobSeekerId) {}

    @Operation(summary = "Registers a job seeker: the desk (利用登録者), or the job seeker online (オンライン登録者)")
    @PostMapping
    ResponseEntity<Registered> register(
            @ActingAs({Role.DESK_OFFICER, Role.JOB_SEEKER}) Actor actor,
            IdempotencyKey key,
            @Valid @RequestBody RegistrationForm form) {
        JobSeekerId id = new JobSeekerId("job-seeker-" + key.uuid(actor.accountId(), "job seeker"));
        boolean online = actor.role() == Role.JOB_SEEKER;
        if (online && form.seekerNumber() != null) {
            throw JobSeekerRule.NUMBER_IS_THE_DESKS.violated();
        }
        Register command = new Register(
                id,
                online ? RegistrationChannel.ONLINE : RegistrationChannel.DESK,
                actor.accountId(),
                form.seekerNumber(),
                form.personalData().data(),
                form.schooling().school(),
                form.schooling().graduation(),
                form.profile().profile(reference),
                form.selfIntroduction(),
                clock.instant());
        Decided decided = online
                ? commands.decide(
                        id,
                        streams -> JobSeekerDecider.registerOnline(
                                streams.state(JobSeeker.fold(), id),
                                streams.state(Account.fold(), actor.accountId()),
                                command),
                        Requested.by(actor, key))
                : commands.decide(id, streams -> registerAtDesk(streams, command), Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/job-seekers/" + id.value(), new Registered(id));
    }

    /** With the number by which the desk finds the registration again. */
    private List<DomainEvent> registerAtDesk(Streams streams, Register command) {
        List<JobSeekerEvent> registered =
                JobSeekerDecider.decide(streams.state(JobSeeker.fold(), command.jobSeekerId()), command);
        List<SeekerNumberEvent> numbered = registered.isEmpty()
                ? List.of()
                : numbers.changedIn(streams, command.jobSeekerId(), null, command.seekerNumber(), command.at());
        return Stream.<DomainEvent>concat(registered.stream(), numbered.stream())
                .toList();
    }

    /**
     * @param replacesAccount the desk has made sure that an account which is open already is not this person's; it
     *     loses the registration
     */
    record Invitation(
            @NotBlank @Email @Size(max = 254) String mailAddress,
            @Nullable Boolean replacesAccount) {
        @Override
        public String toString() {
            return "Invitation[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Mails a registered job seeker the verification key that opens the account of a MyPage")
    @PostMapping("/{jobSeekerId}/my-page-invitation")
    ResponseEntity<AccountOpenings.Opening> invite(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            IdempotencyKey key,
            @PathVariable JobSeekerId jobSeekerId,
            @Valid @RequestBody Invitation request) {
        AccountId account = new AccountId("account-" + key.uuid(actor.accountId(), "account"));
        InviteToMyPage command = new InviteToMyPage(
                jobSeekerId, account, Boolean.TRUE.equals(request.replacesAccount()), clock.instant());
        return openings.invite(
                account,
                jobSeekerId,
                request.mailAddress(),
                streams -> invite(streams, command),
                Requested.by(actor, key));
    }

    private static List<DomainEvent> invite(Streams streams, InviteToMyPage command) {
        JobSeeker seeker = streams.state(JobSeeker.fold(), command.jobSeekerId());
        Account soFar = seeker.account()
                .map(earlier -> streams.state(Account.fold(), earlier))
                .orElseGet(Account::initial);
        return JobSeekerDecider.invite(seeker, soFar, command);
    }
}
