package hellowork.command.template;

import static hellowork.command.template.TemplateRule.NO_SUCH_TEMPLATE;

import hellowork.command.template.Template.NotMade;
import hellowork.command.template.Template.Offered;
import hellowork.command.template.Template.Removed;
import hellowork.command.template.TemplateCommand.ChangeTemplate;
import hellowork.command.template.TemplateCommand.MakeTemplate;
import hellowork.command.template.TemplateCommand.RemoveTemplate;
import hellowork.events.MessageTemplateEvent;
import hellowork.events.MessageTemplateEvent.TemplateChanged;
import hellowork.events.MessageTemplateEvent.TemplateMade;
import hellowork.events.MessageTemplateEvent.TemplateRemoved;
import java.util.List;

/** Templates belong to an organization: any of its accounts makes, changes and removes them. */
final class TemplateDecider {
    private TemplateDecider() {}

    private record On(Template template, TemplateCommand command) {}

    static List<MessageTemplateEvent> decide(Template state, TemplateCommand command) {
        return switch (new On(state, command)) {
            case On(NotMade _, MakeTemplate c) ->
                List.of(new TemplateMade(
                        c.templateId(), c.organizationId(), c.accountId(), c.name(), c.subject(), c.body(), c.at()));
            case On(NotMade _, TemplateCommand _) -> throw NO_SUCH_TEMPLATE.violated();

            case On(Offered s, TemplateCommand c)
            when !s.organizationId().equals(c.organizationId()) -> throw NO_SUCH_TEMPLATE.violated();
            case On(Offered _, MakeTemplate _) -> List.of(); // the same request again
            case On(Offered s, ChangeTemplate c) when s.equals(offered(c)) -> List.of();
            case On(Offered _, ChangeTemplate c) ->
                List.of(new TemplateChanged(
                        c.templateId(), c.organizationId(), c.accountId(), c.name(), c.subject(), c.body(), c.at()));
            case On(Offered _, RemoveTemplate c) ->
                List.of(new TemplateRemoved(c.templateId(), c.organizationId(), c.accountId(), c.at()));

            case On(Removed s, TemplateCommand c)
            when !s.organizationId().equals(c.organizationId()) -> throw NO_SUCH_TEMPLATE.violated();
            case On(Removed _, MakeTemplate _) -> List.of(); // the same request again
            case On(Removed _, RemoveTemplate _) -> List.of();
            case On(Removed _, ChangeTemplate _) -> throw NO_SUCH_TEMPLATE.violated();
        };
    }

    private static Offered offered(ChangeTemplate c) {
        return new Offered(c.organizationId(), c.name(), c.subject(), c.body());
    }
}
