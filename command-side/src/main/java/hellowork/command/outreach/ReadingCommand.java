package hellowork.command.outreach;

import hellowork.events.AccountId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import java.time.Instant;

/** An organization's account opens a message of the job seeker's. */
record ReadingCommand(
        ThreadId threadId, MessageId messageId, OrganizationId organizationId, AccountId accountId, Instant at) {}
