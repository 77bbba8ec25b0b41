package hellowork.command.template;

import hellowork.events.MessageTemplateEvent;
import hellowork.events.MessageTemplateEvent.TemplateChanged;
import hellowork.events.MessageTemplateEvent.TemplateMade;
import hellowork.events.MessageTemplateEvent.TemplateRemoved;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.util.Optional;

/** What decisions ask about a template (ひな形). */
public sealed interface Template {
    /** Nobody has made it. */
    record NotMade() implements Template {}

    /** The accounts of the organization may use it. */
    record Offered(OrganizationId organizationId, String name, String subject, String body) implements Template {}

    /** It was there once; its id is not given again. */
    record Removed(OrganizationId organizationId) implements Template {}

    static Fold<Template, MessageTemplateEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<Template, MessageTemplateEvent> FOLD =
                new Fold<>(MessageTemplateEvent.class, new NotMade(), Template::evolve);

        private Folding() {}
    }

    default Template evolve(MessageTemplateEvent event) {
        return switch (event) {
            case TemplateMade e -> new Offered(e.organizationId(), e.name(), e.subject(), e.body());
            case TemplateChanged e -> new Offered(e.organizationId(), e.name(), e.subject(), e.body());
            case TemplateRemoved e -> new Removed(e.organizationId());
        };
    }

    /** The text, if it is this organization's and has not been removed. */
    default Optional<Offered> offeredTo(OrganizationId organization) {
        return this instanceof Offered offered && offered.organizationId.equals(organization)
                ? Optional.of(offered)
                : Optional.empty();
    }
}
