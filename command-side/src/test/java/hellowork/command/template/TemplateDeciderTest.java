package hellowork.command.template;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.template.TemplateRule.NO_SUCH_TEMPLATE;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.template.TemplateCommand.ChangeTemplate;
import hellowork.command.template.TemplateCommand.MakeTemplate;
import hellowork.command.template.TemplateCommand.RemoveTemplate;
import hellowork.events.MessageTemplateEvent.TemplateChanged;
import hellowork.events.MessageTemplateEvent.TemplateMade;
import hellowork.events.MessageTemplateEvent.TemplateRemoved;
import hellowork.events.OrganizationId;
import hellowork.events.TemplateId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateDeciderTest {
    private static final TemplateId ID = new TemplateId("template-" + Samples.uuid(60));
    private static final TemplateMade MADE = new TemplateMade(ID, ORGANIZATION, ACCOUNT, "経理", "経理の求人", "ご案内します。", NOW);
    private static final TemplateRemoved REMOVED = new TemplateRemoved(ID, ORGANIZATION, ACCOUNT, NOW);

    private final Given<TemplateCommand> nothing = Given.deciding(Template.fold(), TemplateDecider::decide);
    private final Given<TemplateCommand> made = nothing.given(MADE);
    private final Given<TemplateCommand> removed = made.given(REMOVED);

    private static MakeTemplate make(OrganizationId by) {
        return new MakeTemplate(ID, by, ACCOUNT, "経理", "経理の求人", "ご案内します。", NOW);
    }

    private static ChangeTemplate change(OrganizationId by, String body) {
        return new ChangeTemplate(ID, by, ACCOUNT, "経理", "経理の求人", body, NOW);
    }

    private static RemoveTemplate remove(OrganizationId by) {
        return new RemoveTemplate(ID, by, ACCOUNT, NOW);
    }

    @Test
    void a_template_is_made_once() {
        nothing.when(make(ORGANIZATION)).then(MADE);
        made.when(make(ORGANIZATION)).staysQuiet();
        removed.when(make(ORGANIZATION)).staysQuiet();
    }

    @Test
    void any_account_of_the_organization_changes_it() {
        made.when(change(ORGANIZATION, "改めてご案内します。"))
                .then(new TemplateChanged(ID, ORGANIZATION, ACCOUNT, "経理", "経理の求人", "改めてご案内します。", NOW));
        made.when(change(ORGANIZATION, "ご案内します。")).staysQuiet();
    }

    @Test
    void what_was_removed_is_there_no_more() {
        made.when(remove(ORGANIZATION)).then(REMOVED);
        removed.when(remove(ORGANIZATION)).staysQuiet();
        removed.when(change(ORGANIZATION, "改めてご案内します。")).refusedBy(NO_SUCH_TEMPLATE);
    }

    @Test
    void anothers_template_does_not_exist() {
        nothing.when(change(ORGANIZATION, "x")).refusedBy(NO_SUCH_TEMPLATE);
        nothing.when(remove(ORGANIZATION)).refusedBy(NO_SUCH_TEMPLATE);
        for (var given : List.of(made, removed)) {
            given.when(change(ANOTHER_ORGANIZATION, "x")).refusedBy(NO_SUCH_TEMPLATE);
            given.when(remove(ANOTHER_ORGANIZATION)).refusedBy(NO_SUCH_TEMPLATE);
        }
    }
}
