package hellowork.command.paidservice;

import static hellowork.command.paidservice.PaidServiceNoticeRule.ENDED;
import static hellowork.command.paidservice.PaidServiceNoticeRule.NOT_IN_USE;
import static hellowork.command.paidservice.PaidServiceNoticeRule.NO_SUCH_NOTICE;
import static hellowork.command.paidservice.PaidServiceNoticeRule.TAKES_NO_MONEY;

import hellowork.command.organization.Organization;
import hellowork.command.paidservice.PaidServiceNotice.Ended;
import hellowork.command.paidservice.PaidServiceNotice.InForce;
import hellowork.command.paidservice.PaidServiceNotice.NotNotified;
import hellowork.command.paidservice.PaidServiceNoticeCommand.Notify;
import hellowork.command.paidservice.PaidServiceNoticeCommand.TakeNote;
import hellowork.command.paidservice.PaidServiceNoticeCommand.Withdraw;
import hellowork.events.LegalBasis;
import hellowork.events.PaidServiceNoticeEvent;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoted;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReplaced;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeWithdrawn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import java.util.List;

/** Notifications of paid services to the labour bureau, and what becomes of them (S-22 民Q4). */
final class PaidServiceNoticeDecider {
    private PaidServiceNoticeDecider() {}

    /**
     * A notification, and the end of the one that it replaces, in one decision.
     *
     * @param replaced the state of the notification to be replaced; not notified where there is none
     */
    static List<PaidServiceNoticeEvent> decide(
            PaidServiceNotice state, PaidServiceNotice replaced, Organization organization, Notify c) {
        return switch (state) {
            case InForce _, Ended _ -> List.of(); // the same request again
            case NotNotified _ -> {
                var application = organization
                        .using(c.at())
                        .orElseThrow(NOT_IN_USE::violated)
                        .application();
                if (c.contractor() || application.legalBasis() == LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING) {
                    throw TAKES_NO_MONEY.violated();
                }
                var notified = new PaidServiceNotified(
                        c.paidServiceNoticeId(), c.organizationId(), c.by(), application.bureau(), c.service(), c.at());
                if (c.replaces() == null) {
                    yield List.of(notified);
                }
                if (!replaced.owner().filter(c.organizationId()::equals).isPresent()) {
                    throw NO_SUCH_NOTICE.violated();
                }
                if (replaced instanceof Ended) {
                    throw ENDED.violated();
                }
                yield List.of(
                        notified,
                        new PaidServiceNoticeReplaced(
                                /* paidServiceNoticeId= */ c.replaces(),
                                c.organizationId(),
                                /* replacedBy= */ c.paidServiceNoticeId(),
                                c.at()));
            }
        };
    }

    private record On(PaidServiceNotice state, PaidServiceNoticeCommand command) {}

    static List<PaidServiceNoticeEvent> decide(PaidServiceNotice state, PaidServiceNoticeCommand command) {
        return switch (new On(state, command)) {
            case On(NotNotified _, PaidServiceNoticeCommand _) -> throw NO_SUCH_NOTICE.violated();
            case On(PaidServiceNotice s, Withdraw c)
            when !s.owner().filter(c.organizationId()::equals).isPresent() -> throw NO_SUCH_NOTICE.violated();
            case On(PaidServiceNotice s, TakeNote c)
            when !s.notifiedBureau().filter(c.bureau()::equals).isPresent() -> throw NO_SUCH_NOTICE.violated();
            case On(Ended _, Withdraw _) -> List.of();
            case On(InForce s, Withdraw c) ->
                List.of(new PaidServiceNoticeWithdrawn(c.paidServiceNoticeId(), s.organizationId(), c.by(), c.at()));
            case On(Ended _, TakeNote _) -> throw ENDED.violated();
            case On(InForce s, TakeNote c) ->
                s.noted()
                        ? List.of()
                        : List.of(new PaidServiceNoted(c.paidServiceNoticeId(), s.organizationId(), c.by(), c.at()));
        };
    }
}
