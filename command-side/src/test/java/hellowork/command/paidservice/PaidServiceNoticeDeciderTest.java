package hellowork.command.paidservice;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.LIAISON;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.paidservice.PaidServiceNoticeRule.ENDED;
import static hellowork.command.paidservice.PaidServiceNoticeRule.NOT_IN_USE;
import static hellowork.command.paidservice.PaidServiceNoticeRule.NO_SUCH_NOTICE;
import static hellowork.command.paidservice.PaidServiceNoticeRule.TAKES_NO_MONEY;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.organization.Organization;
import hellowork.command.paidservice.PaidServiceNoticeCommand.Notify;
import hellowork.command.paidservice.PaidServiceNoticeCommand.TakeNote;
import hellowork.command.paidservice.PaidServiceNoticeCommand.Withdraw;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.LegalBasis;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationId;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceNoticeEvent;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoted;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReplaced;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeWithdrawn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.events.PaidServiceNoticeId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaidServiceNoticeDeciderTest {
    private static final PaidServiceNoticeId OLD = new PaidServiceNoticeId("paid-service-notice-" + Samples.uuid(80));
    private static final PaidServiceNoticeId ID = new PaidServiceNoticeId("paid-service-notice-" + Samples.uuid(81));
    private static final PaidService SERVICE = new PaidService("応募書類の添削", 5_000, "1回5,000円です。");
    private static final BureauCode TOKYO = new BureauCode("13");
    private static final PaidServiceNotified NOTIFIED =
            new PaidServiceNotified(ID, ORGANIZATION, ACCOUNT, TOKYO, SERVICE, NOW);
    private static final PaidServiceNoted NOTED = new PaidServiceNoted(ID, ORGANIZATION, OFFICER, NOW);
    private static final PaidServiceNoticeWithdrawn WITHDRAWN =
            new PaidServiceNoticeWithdrawn(ID, ORGANIZATION, ACCOUNT, NOW);
    private static final Withdraw WITHDRAW = new Withdraw(ID, ORGANIZATION, ACCOUNT, NOW);
    private static final TakeNote TAKE_NOTE = new TakeNote(ID, TOKYO, OFFICER, NOW);

    private final Given<PaidServiceNoticeCommand> nothing =
            Given.deciding(PaidServiceNotice.fold(), PaidServiceNoticeDecider::decide);
    private final Given<PaidServiceNoticeCommand> notified = nothing.given(NOTIFIED);

    private static Given<Notify> notifying(PaidServiceNoticeEvent... old) {
        PaidServiceNotice replaced = PaidServiceNotice.initial();
        for (PaidServiceNoticeEvent event : old) {
            replaced = replaced.evolve(event);
        }
        PaidServiceNotice before = replaced;
        return Given.decidingOver((past, command) -> PaidServiceNoticeDecider.decide(
                past.state(PaidServiceNotice.fold()), before, past.state(Organization.fold()), command));
    }

    private static List<DomainEvent> approved(Application application) {
        return List.of(
                new ApplicationSubmitted(ORGANIZATION, ACCOUNT, application, NOW),
                new OfficersNamed(ORGANIZATION, LIAISON, COMPLAINTS, NOW),
                new ApplicationFormReceived(ORGANIZATION, OFFICER, NOW),
                new ApplicationApproved(ORGANIZATION, OFFICER, NOW));
    }

    private static Notify notification(boolean contractor, @Nullable PaidServiceNoticeId replaces) {
        return new Notify(ID, ORGANIZATION, contractor, ACCOUNT, SERVICE, replaces, NOW);
    }

    private static PaidServiceNotified old(OrganizationId by) {
        return new PaidServiceNotified(OLD, by, ACCOUNT, TOKYO, SERVICE, NOW);
    }

    @Test
    void the_bureau_of_the_application_is_notified() {
        notifying().given(approved(AGENCY)).when(notification(false, null)).then(NOTIFIED);
        notifying()
                .given(approved(AGENCY))
                .given(NOTIFIED)
                .when(notification(false, null))
                .staysQuiet();
    }

    @Test
    void only_those_who_may_use_the_service_notify() {
        notifying().when(notification(false, null)).refusedBy(NOT_IN_USE);
    }

    @Test
    void whoever_is_commissioned_takes_no_money_and_so_notifies_nothing() {
        notifying().given(approved(AGENCY)).when(notification(true, null)).refusedBy(TAKES_NO_MONEY);
        notifying()
                .given(approved(Samples.application(
                        ApplicantCategory.LOCAL_GOVERNMENT, LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING, null)))
                .when(notification(false, null))
                .refusedBy(TAKES_NO_MONEY);
    }

    @Test
    void a_newer_notification_takes_the_place_of_an_older_one() {
        notifying(old(ORGANIZATION))
                .given(approved(AGENCY))
                .when(notification(false, OLD))
                .then(NOTIFIED, new PaidServiceNoticeReplaced(OLD, ORGANIZATION, ID, NOW));
    }

    @Test
    void only_ones_own_notification_that_still_stands_is_replaced() {
        notifying().given(approved(AGENCY)).when(notification(false, OLD)).refusedBy(NO_SUCH_NOTICE);
        notifying(old(ANOTHER_ORGANIZATION))
                .given(approved(AGENCY))
                .when(notification(false, OLD))
                .refusedBy(NO_SUCH_NOTICE);
        notifying(old(ORGANIZATION), new PaidServiceNoticeWithdrawn(OLD, ORGANIZATION, ACCOUNT, NOW))
                .given(approved(AGENCY))
                .when(notification(false, OLD))
                .refusedBy(ENDED);
    }

    @Test
    void the_bureau_takes_note_once() {
        notified.when(TAKE_NOTE).then(NOTED);
        notified.given(NOTED).when(TAKE_NOTE).staysQuiet();
        notified.given(WITHDRAWN).when(TAKE_NOTE).refusedBy(ENDED);
    }

    @Test
    void an_organization_withdraws_its_own() {
        notified.when(WITHDRAW).then(WITHDRAWN);
        notified.given(NOTED).when(WITHDRAW).then(WITHDRAWN);
        notified.given(WITHDRAWN).when(WITHDRAW).staysQuiet();
    }

    @Test
    void what_is_anothers_is_not_there() {
        nothing.when(WITHDRAW).refusedBy(NO_SUCH_NOTICE);
        nothing.when(TAKE_NOTE).refusedBy(NO_SUCH_NOTICE);
        notified.when(new Withdraw(ID, ANOTHER_ORGANIZATION, ACCOUNT, NOW)).refusedBy(NO_SUCH_NOTICE);
        notified.when(new TakeNote(ID, new BureauCode("27"), OFFICER, NOW)).refusedBy(NO_SUCH_NOTICE);
    }
}
