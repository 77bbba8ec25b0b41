package hellowork.command.template;

import hellowork.events.AccountId;
import hellowork.events.OrganizationId;
import hellowork.events.TemplateId;
import java.time.Instant;

/** What an account does with a template of its organization. */
sealed interface TemplateCommand {
    TemplateId templateId();

    OrganizationId organizationId();

    record MakeTemplate(
            TemplateId templateId,
            OrganizationId organizationId,
            AccountId accountId,
            String name,
            String subject,
            String body,
            Instant at)
            implements TemplateCommand {}

    record ChangeTemplate(
            TemplateId templateId,
            OrganizationId organizationId,
            AccountId accountId,
            String name,
            String subject,
            String body,
            Instant at)
            implements TemplateCommand {}

    record RemoveTemplate(TemplateId templateId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements TemplateCommand {}
}
