package hellowork.command.outreach;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.OutreachDecider.Facts;
import hellowork.command.outreach.OutreachDecider.Policy;
import hellowork.events.AllowanceId;
import hellowork.events.JapanTime;
import hellowork.rest.Actor;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.TermsOfUse;
import hellowork.store.Decided;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads the streams that sending is decided on; commands of one organization and day queue up on its allowance. */
@Component
class Sending {
    private final Commands commands;
    private final TermsOfUse terms;
    private final OutreachPolicy policy;

    Sending(Commands commands, TermsOfUse terms, OutreachPolicy policy) {
        this.commands = commands;
        this.terms = terms;
        this.policy = policy;
    }

    Decided send(OutreachCommand command, Actor actor, IdempotencyKey key) {
        LocalDate day = JapanTime.dayOf(command.at());
        AllowanceId allowance = AllowanceId.of(command.organizationId(), day);
        AllowanceId dayBefore = AllowanceId.of(command.organizationId(), day.minusDays(1));
        return commands.decide(
                allowance,
                List.of(command.threadId(), allowance, dayBefore),
                streams -> OutreachDecider.decide(
                        new Facts(
                                streams.state(Allowance.fold(), allowance),
                                streams.state(Allowance.fold(), dayBefore),
                                streams.state(Organization.fold(), command.organizationId()),
                                streams.state(JobSeeker.fold(), command.jobSeekerId()),
                                streams.state(MessageThread.fold(), command.threadId())),
                        command,
                        new Policy(terms.at(command.at()), policy)),
                Requested.by(actor, key));
    }
}
