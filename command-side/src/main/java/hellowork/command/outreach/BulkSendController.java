package hellowork.command.outreach;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.organization.Capacity;
import hellowork.command.organization.Contractors;
import hellowork.command.outreach.BulkSendCommand.CancelBulkSend;
import hellowork.command.outreach.BulkSendCommand.CheckBulkSend;
import hellowork.command.outreach.BulkSendCommand.DraftBulkSend;
import hellowork.command.outreach.BulkSendCommand.ScheduleBulkSend;
import hellowork.command.outreach.BulkSendCommand.SendBulk;
import hellowork.command.template.Template;
import hellowork.command.template.TemplateRule;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendId;
import hellowork.events.JobSeekerId;
import hellowork.events.Role;
import hellowork.events.RuleViolated;
import hellowork.events.TemplateId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.InvalidField;
import hellowork.rest.SeekerReferences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 一括送信: one outreach to many job seekers, looked at first, then sent whole or not at all (S-10, S-13). */
@RestController
@RequestMapping("/api/v1/bulk-sends")
@Tag(name = "Messages")
class BulkSendController {
    private final Commands commands;
    private final BulkSending sending;
    private final SeekerReferences references;
    private final BusinessClock clock;

    BulkSendController(Commands commands, BulkSending sending, SeekerReferences references, BusinessClock clock) {
        this.commands = commands;
        this.sending = sending;
        this.references = references;
        this.clock = clock;
    }

    /**
     * @param seekers the organization's own references; one that is named again is left out and told
     * @param template in the place of subject and body
     * @param keepWordsBecause why words that the law may forbid are kept; the bureau can see it
     * @param capacity as what a contractor's account sends; as commissioned if absent, its own business is refused (S-04)
     */
    record NewBulkSend(
            @NotEmpty @Size(max = 1_000) List<@NotBlank @Size(max = 100) String> seekers,
            @Nullable @Size(min = 1, max = 100) String subject,
            @Nullable @Size(min = 1, max = 2_000) String body,
            @Nullable TemplateId template,
            @Nullable @Size(min = 1, max = 500) String keepWordsBecause,
            @Nullable Capacity capacity) {
        @Override
        public String toString() {
            return "NewBulkSend[…]"; // frameworks log what they read
        }
    }

    record Drafted(BulkSendId bulkSendId) {}

    private record Text(String subject, String body) {}

    @Operation(
            summary = "Drafts a bulk send (一括送信); nothing is sent yet",
            description = "GET /bulk-sends/{bulkSendId} then shows who would get nothing, and why as far as the"
                    + " organization may know, and what is left of the day's 1,000.")
    @PostMapping
    ResponseEntity<Drafted> draft(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody NewBulkSend request) {
        Contractors.mayNotActFor(actor, request.capacity());
        BulkSendId id = new BulkSendId("bulk-send-" + key.uuid(actor.accountId(), "bulk send"));
        Text text = text(actor, request);
        SequencedSet<JobSeekerId> recipients = new LinkedHashSet<>();
        List<JobSeekerId> doubled = new ArrayList<>();
        for (JobSeekerId seeker : seekers(actor, request)) {
            if (!recipients.add(seeker)) {
                doubled.add(seeker);
            }
        }
        BulkSendDrafted draft = new BulkSendDrafted(
                id,
                actor.organization(),
                actor.jointApplicantId(),
                actor.accountId(),
                text.subject(),
                text.body(),
                request.keepWordsBecause(),
                List.copyOf(recipients),
                doubled,
                clock.instant());
        return Answers.created(
                sending.decide(new DraftBulkSend(draft), Requested.by(actor, key)),
                "/api/v1/bulk-sends/" + id.value(),
                new Drafted(id));
    }

    private List<JobSeekerId> seekers(Actor actor, NewBulkSend request) {
        if (request.seekers().size() > sending.mostRecipients()) {
            throw new InvalidField(
                    "/seekers", "あて先は" + sending.mostRecipients() + "人までです。", "at most " + sending.mostRecipients());
        }
        List<JobSeekerId> seekers = new ArrayList<>();
        for (String reference : request.seekers()) {
            try {
                seekers.add(references.jobSeeker(actor.organization(), reference));
            } catch (RuleViolated _) {
                throw new InvalidField(
                        "/seekers/" + seekers.size(),
                        "この団体の検索で見つけた求職者を選んでください。",
                        "not a reference of this organization");
            }
        }
        return seekers;
    }

    private Text text(Actor actor, NewBulkSend request) {
        if (request.template() != null) {
            if (request.subject() != null || request.body() != null) {
                throw new InvalidField(
                        "/template", "ひな形を選ぶか、件名と本文を書くか、どちらか一方にしてください。", "either a template, or subject and body");
            }
            return commands.look(Template.fold(), request.template())
                    .offeredTo(actor.organization())
                    .map(template -> new Text(template.subject(), template.body()))
                    .orElseThrow(TemplateRule.NO_SUCH_TEMPLATE::violated);
        }
        return new Text(written("/subject", request.subject()), written("/body", request.body()));
    }

    private static String written(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidField(field, "ひな形を使わないときは、入力してください。", "needed without a template");
        }
        return text;
    }

    @Operation(summary = "Looks again at who would get nothing; what was known before counts no more")
    @PostMapping("/{bulkSendId}/check")
    ResponseEntity<Void> check(@ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable BulkSendId bulkSendId) {
        return decide(
                actor, new CheckBulkSend(bulkSendId, actor.organization(), actor.jointApplicantId(), clock.instant()));
    }

    /** @param skipUnavailable whether those who have become unavailable since the last check are left out */
    record Agreement(@NotNull Boolean skipUnavailable) {}

    @Operation(
            summary = "Sends a bulk send: all of it or nothing (S-10, S-13, S-14)",
            description = "429 if not all of it fits into what is left of the day's 1,000. Those whom the last check"
                    + " excluded get nothing; if more are not available any more it is refused (P-BULK-CHANGED),"
                    + " unless they may be skipped. Sent once, however often it is asked for.")
    @PostMapping("/{bulkSendId}/sending")
    ResponseEntity<Void> send(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable BulkSendId bulkSendId,
            @Valid @RequestBody Agreement request) {
        return decide(
                actor,
                new SendBulk(
                        bulkSendId,
                        actor.organization(),
                        actor.jointApplicantId(),
                        actor.accountId(),
                        request.skipUnavailable(),
                        clock.instant()));
    }

    /** @param sendAt later than now, by default at most 30 days ahead */
    record NewSchedule(
            @NotBlank @Size(max = 40) @Schema(format = "date-time")
            String sendAt,

            @NotNull Boolean skipUnavailable) {
        Instant time() {
            try {
                return OffsetDateTime.parse(sendAt).toInstant();
            } catch (DateTimeParseException _) {
                throw new InvalidField("/sendAt", "日時を正しく入力してください。", "RFC 3339 with offset");
            }
        }
    }

    @Operation(
            summary = "Schedules a bulk send, which may be one to a single job seeker",
            description = "It counts for the day on which it is sent. If a rule refuses it then, nothing is sent, the"
                    + " account that scheduled it is told by mail, and the rule stands in the bulk send.")
    @PutMapping("/{bulkSendId}/schedule")
    ResponseEntity<Void> schedule(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable BulkSendId bulkSendId,
            @Valid @RequestBody NewSchedule request) {
        return decide(
                actor,
                new ScheduleBulkSend(
                        bulkSendId,
                        actor.organization(),
                        actor.jointApplicantId(),
                        actor.accountId(),
                        request.time(),
                        request.skipUnavailable(),
                        clock.instant()));
    }

    @Operation(summary = "Cancels the schedule of a bulk send, which stays a draft")
    @DeleteMapping("/{bulkSendId}/schedule")
    ResponseEntity<Void> cancel(@ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable BulkSendId bulkSendId) {
        return decide(
                actor,
                new CancelBulkSend(
                        bulkSendId,
                        actor.organization(),
                        actor.jointApplicantId(),
                        actor.accountId(),
                        clock.instant()));
    }

    private ResponseEntity<Void> decide(Actor actor, BulkSendCommand command) {
        return Answers.done(sending.decide(command, Requested.by(actor)));
    }
}
