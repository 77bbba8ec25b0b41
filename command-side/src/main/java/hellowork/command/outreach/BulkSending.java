package hellowork.command.outreach;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.BulkSendCommand.CancelBulkSend;
import hellowork.command.outreach.BulkSendCommand.CheckBulkSend;
import hellowork.command.outreach.BulkSendCommand.DraftBulkSend;
import hellowork.command.outreach.BulkSendCommand.ScheduleBulkSend;
import hellowork.command.outreach.BulkSendCommand.SendBulk;
import hellowork.command.outreach.BulkSendCommand.SendDueBulk;
import hellowork.command.outreach.BulkSendDelivery.Candidate;
import hellowork.command.schedule.Deadline;
import hellowork.command.schedule.Timed;
import hellowork.events.AllowanceId;
import hellowork.events.BulkSendEvent.BulkSendScheduled;
import hellowork.events.BulkSendId;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.rest.DerivedIds;
import hellowork.rest.TermsOfUse;
import hellowork.store.Decided;
import hellowork.store.Streams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Loads the streams that a bulk send is decided on, and sends it when its time has come. Like single sends, those of one
 * organization and day queue up on its allowance.
 */
@Component
class BulkSending implements Timed {
    private final Commands commands;
    private final Threads threads;
    private final DerivedIds ids;
    private final TermsOfUse terms;
    private final OutreachPolicy policy;

    BulkSending(Commands commands, Threads threads, DerivedIds ids, TermsOfUse terms, OutreachPolicy policy) {
        this.commands = commands;
        this.threads = threads;
        this.ids = ids;
        this.terms = terms;
        this.policy = policy;
    }

    int mostRecipients() {
        return Math.min(policy.bulkRecipients(), AllowanceId.MESSAGES_A_DAY);
    }

    Decided decide(BulkSendCommand command, Requested requested) {
        AllowanceId allowance = AllowanceId.of(command.organizationId(), JapanTime.dayOf(command.at()));
        return commands.decide(
                allowance,
                List.of(command.bulkSendId()),
                streams -> {
                    BulkSend bulkSend = streams.state(BulkSend.fold(), command.bulkSendId());
                    return BulkSendDecider.decide(
                            new BulkSendDecider.Facts(
                                    bulkSend,
                                    streams.state(Allowance.fold(), allowance),
                                    streams.state(Organization.fold(), command.organizationId()),
                                    candidates(streams, bulkSend, command)),
                            command,
                            new OutreachDecider.Policy(terms.at(command.at()), policy));
                },
                requested);
    }

    /** The states of many streams, which are read only where they can matter. */
    private List<Candidate> candidates(Streams streams, BulkSend bulkSend, BulkSendCommand command) {
        Optional<List<JobSeekerId>> recipients = switch (command) {
            case DraftBulkSend c
            when bulkSend instanceof BulkSend.NotDrafted ->
                Optional.of(c.draft().recipients());
            case CheckBulkSend _, SendBulk _, SendDueBulk _
            when !(bulkSend instanceof BulkSend.Sent) && isOf(bulkSend, command.organizationId()) ->
                bulkSend.written().map(text -> text.draft().recipients());
            case DraftBulkSend _, CheckBulkSend _, SendBulk _, SendDueBulk _, ScheduleBulkSend _, CancelBulkSend _ ->
                Optional.empty();
        };
        return recipients.orElse(List.of()).stream()
                .map(seeker -> candidate(streams, command, seeker))
                .toList();
    }

    private static boolean isOf(BulkSend bulkSend, OrganizationId organization) {
        return bulkSend.written()
                .filter(text -> text.organization().equals(organization))
                .isPresent();
    }

    private Candidate candidate(Streams streams, BulkSendCommand command, JobSeekerId seeker) {
        ThreadId thread = threads.between(command.organizationId(), seeker);
        return new Candidate(
                seeker,
                streams.state(JobSeeker.fold(), seeker),
                thread,
                streams.state(MessageThread.fold(), thread),
                new MessageId("message-" + ids.of(command.bulkSendId().value() + "\n" + seeker.value())));
    }

    @Override
    public String name() {
        return "bulk-send";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(BulkSendScheduled.class);
    }

    @Override
    public List<Deadline> after(DomainEvent event) {
        return event instanceof BulkSendScheduled e
                ? List.of(new Deadline(e.bulkSendId().value(), e.sendAt()))
                : List.of();
    }

    @Override
    public void due(String id, Instant now) {
        BulkSendId bulkSend = new BulkSendId(id);
        if (commands.look(BulkSend.fold(), bulkSend) instanceof BulkSend.Scheduled scheduled) {
            OrganizationId organization = scheduled.text().organization();
            boolean stillTheirs = commands.look(Account.fold(), scheduled.by()) instanceof Account.Open account
                    && organization.equals(account.links().organizationId());
            decide(new SendDueBulk(bulkSend, organization, stillTheirs, now), Requested.byStranger());
        }
    }
}
