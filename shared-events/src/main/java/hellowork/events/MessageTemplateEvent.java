package hellowork.events;

import java.time.Instant;

/** ひな形: a text that the accounts of an organization share and begin their outreaches with. */
public sealed interface MessageTemplateEvent extends DomainEvent {
    TemplateId templateId();

    @Override
    default TemplateId aggregateId() {
        return templateId();
    }

    /** An account of the organization made a template. */
    record TemplateMade(
            TemplateId templateId,
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String name,
            @Personal(of = "organizationId") String subject,
            @Personal(of = "organizationId") String body,
            Instant at)
            implements MessageTemplateEvent {}

    /** The template reads like this from now on. */
    record TemplateChanged(
            TemplateId templateId,
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String name,
            @Personal(of = "organizationId") String subject,
            @Personal(of = "organizationId") String body,
            Instant at)
            implements MessageTemplateEvent {}

    /** The template is offered no more. What was sent with it stays. */
    record TemplateRemoved(TemplateId templateId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements MessageTemplateEvent {}
}
