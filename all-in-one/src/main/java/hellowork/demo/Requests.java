package hellowork.demo;

import hellowork.events.AccountId;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JointOfficers;
import hellowork.events.Officer;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationId;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What a few approved organizations have asked of their bureau in the last days, and what waits there to be done. */
final class Requests {
    private static final PaidService COURSE = new PaidService(
            "応募書類の書き方と面接の講座", 16_500, "全4回（各90分）、教材費を含みます。受けるかどうかは自由で、受けなくても職業紹介は変わりません。1回目の前日までは無料で取り消せます。");

    private final Instant now;
    private final DemonstrationIds ids;
    private final Applications applications;

    Requests(Instant now, DemonstrationIds ids, Applications applications) {
        this.now = now;
        this.ids = ids;
        this.applications = applications;
    }

    /** Draws on its own chance, so that nothing else of the organization moves. */
    void record(
            int number,
            OrganizationId id,
            AccountId account,
            Application application,
            Officer complaints,
            List<JointOfficers> jointOfficers,
            Chance chance,
            Consumer<DomainEvent> history) {
        if (ApplicationKind.asksForChange(number)) {
            Officer successor = applications.officer("renraku-kounin", number, chance);
            Instant asked = now.minus(Duration.ofDays(3)).minus(chance.minutes(0, 24 * 60));
            history.accept(new ChangeRequested(id, account, application, successor, complaints, jointOfficers, asked));
        }
        if (ApplicationKind.notifiesPaidService(number)) {
            Instant notified = now.minus(Duration.ofDays(1)).minus(chance.minutes(0, 24 * 60));
            history.accept(new PaidServiceNotified(
                    ids.paidServiceNotice(number), id, account, application.bureau(), COURSE, notified));
        }
    }
}
