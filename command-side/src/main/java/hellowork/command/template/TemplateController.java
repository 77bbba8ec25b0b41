package hellowork.command.template;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.template.TemplateCommand.ChangeTemplate;
import hellowork.command.template.TemplateCommand.MakeTemplate;
import hellowork.command.template.TemplateCommand.RemoveTemplate;
import hellowork.events.Role;
import hellowork.events.TemplateId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.ExpectedVersion;
import hellowork.rest.IdempotencyKey;
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

/** ひな形: texts that the accounts of an organization share. They are taken as they are: there are no placeholders. */
@RestController
@RequestMapping("/api/v1/templates")
@Tag(name = "Messages")
class TemplateController {
    private final Commands commands;
    private final BusinessClock clock;

    TemplateController(Commands commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** @param name under which the organization finds it again */
    record TemplateForm(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String subject,
            @NotBlank @Size(max = 2_000) String body) {}

    record Made(TemplateId templateId) {}

    @Operation(summary = "Makes a template (ひな形) for all accounts of the organization")
    @PostMapping
    ResponseEntity<Made> make(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody TemplateForm form) {
        TemplateId id = new TemplateId("template-" + key.uuid(actor.accountId(), "template"));
        Decided decided = commands.decide(
                id,
                streams -> TemplateDecider.decide(
                        streams.state(Template.fold(), id),
                        new MakeTemplate(
                                id,
                                actor.organization(),
                                actor.accountId(),
                                form.name(),
                                form.subject(),
                                form.body(),
                                clock.instant())),
                Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/templates/" + id.value(), new Made(id));
    }

    @Operation(summary = "Changes a template; what was sent with it stays as it was sent")
    @PutMapping("/{templateId}")
    ResponseEntity<Void> change(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable TemplateId templateId,
            ExpectedVersion version,
            @Valid @RequestBody TemplateForm form) {
        ChangeTemplate command = new ChangeTemplate(
                templateId,
                actor.organization(),
                actor.accountId(),
                form.name(),
                form.subject(),
                form.body(),
                clock.instant());
        return Answers.done(commands.decide(
                templateId,
                streams -> {
                    Template state = streams.state(Template.fold(), templateId);
                    if (state.offeredTo(actor.organization()).isPresent()) {
                        version.check(streams.version(templateId)); // of what is not theirs they learn no version
                    }
                    return TemplateDecider.decide(state, command);
                },
                Requested.by(actor)));
    }

    @Operation(summary = "Removes a template")
    @DeleteMapping("/{templateId}")
    ResponseEntity<Void> remove(@ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable TemplateId templateId) {
        RemoveTemplate command =
                new RemoveTemplate(templateId, actor.organization(), actor.accountId(), clock.instant());
        return Answers.done(commands.decide(
                templateId,
                streams -> TemplateDecider.decide(streams.state(Template.fold(), templateId), command),
                Requested.by(actor)));
    }
}
