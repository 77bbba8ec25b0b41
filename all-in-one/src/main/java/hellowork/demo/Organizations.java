package hellowork.demo;

import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.JointApplicant;
import hellowork.events.JointOfficers;
import hellowork.events.LicenceEvent.LicenceReleased;
import hellowork.events.LicenceEvent.LicenceStated;
import hellowork.events.LicenceId;
import hellowork.events.LicenceNumber;
import hellowork.events.Officer;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The organizations: each one's account, application and what its bureau decided (S-01 to S-03, O-14). */
final class Organizations {
    private final long seed;
    private final Instant now;
    private final DemonstrationIds ids;
    private final Officials officials;
    private final Accounts accounts;
    private final Applications applications = new Applications();
    private final UsePeriods periods;
    private final Requests requests;
    private final List<String> returnReasons = TextList.read("return-reasons");
    private final List<String> rejectReasons = TextList.read("reject-reasons");

    Organizations(long seed, Instant now, DemonstrationIds ids, Officials officials, Accounts accounts) {
        this.seed = seed;
        this.now = now;
        this.ids = ids;
        this.officials = officials;
        this.accounts = accounts;
        this.periods = new UsePeriods(now);
        this.requests = new Requests(now, ids, applications);
    }

    /** What conversations need to know of an organization; {@code approvedAt} is absent unless it is approved. */
    record Sender(
            OrganizationId id,
            int number,
            Application application,
            Officer complaints,
            @Nullable Instant approvedAt) {}

    Sender record(int number, Consumer<DomainEvent> history) {
        Chance chance = new Chance(seed, "organization", number);
        ApplicationKind kind = ApplicationKind.of(number);
        Application alone = applications.draw(number, kind.legalBasis(), chance);
        List<JointApplicant> joint = applications.commissioned(number, alone, ids.jointApplicant(number));
        Application application = Applications.with(alone, joint);
        Officer liaison = applications.officer("renraku", number, chance);
        Officer complaints = chance.percent(30) ? liaison : applications.officer("soudan", number, chance);

        // Whoever is approved was so before the first registration that is still valid; the others are under way now.
        Instant begun = kind.isApproved()
                ? now.minus(Duration.ofDays(200)).minus(chance.minutes(0, 300 * 24 * 60))
                : now.minus(Duration.ofDays(12)).minus(chance.minutes(0, 20 * 24 * 60));
        AccountId account = ids.account("organization", number);
        accounts.open(account, Role.ORGANIZATION, null, "organization-" + number + "@example.com", begun, history);

        OrganizationId id = ids.organization(number);
        Instant submitted = begun.plus(Accounts.OPENING).plus(chance.minutes(15, 90));
        Application first = kind.isCorrected() ? Applications.withoutBuilding(application) : application;
        history.accept(new ApplicationSubmitted(id, account, first, submitted));
        history.accept(new OfficersNamed(id, liaison, complaints, submitted));
        Chance others = new Chance(seed, "joint applicant", number);
        List<JointOfficers> jointOfficers = joint.stream()
                .map(each -> new JointOfficers(
                        each.jointApplicantId(),
                        applications.officer("itaku-renraku", number, others),
                        applications.officer("itaku-soudan", number, others)))
                .toList();
        if (!joint.isEmpty()) {
            history.accept(new JointOfficersNamed(id, jointOfficers, submitted));
        }
        LicenceNumber licence = application.licenceNumber();
        if (licence != null) {
            history.accept(new LicenceStated(LicenceId.of(application.category(), licence), id, submitted));
        }
        history.accept(new OrganizationLinked(account, id, null, submitted));
        Instant decided = decide(kind, id, account, application, submitted, chance, history);
        if (kind.isApproved()) {
            Chance lately = new Chance(seed, "request", number);
            requests.record(number, id, account, application, complaints, jointOfficers, lately, history);
        }
        return new Sender(id, number, application, complaints, kind.isApproved() ? decided : null);
    }

    /** The bureau's part, up to ten days after the submission; answers when the last of it happened. */
    private Instant decide(
            ApplicationKind kind,
            OrganizationId id,
            AccountId applicant,
            Application application,
            Instant submitted,
            Chance chance,
            Consumer<DomainEvent> history) {
        BureauCode bureau = application.bureau();
        AccountId officer = officials.officerOf(bureau);
        Instant received = OfficeHours.from(submitted.plus(chance.minutes(60, 3 * 24 * 60)));
        Instant decided = OfficeHours.from(received.plus(chance.minutes(60, 3 * 24 * 60)));
        if (kind.stage() == ApplicationKind.Stage.SUBMITTED) {
            return submitted;
        }
        history.accept(new ApplicationFormReceived(id, officer, received));
        switch (kind.stage()) {
            case SUBMITTED, FORM_RECEIVED -> {}
            case RETURNED -> history.accept(new ApplicationReturned(id, officer, chance.pick(returnReasons), decided));
            case REJECTED -> {
                history.accept(new ApplicationRejected(id, officer, chance.pick(rejectReasons), decided));
                LicenceNumber licence = application.licenceNumber();
                if (licence != null) {
                    history.accept(new LicenceReleased(LicenceId.of(application.category(), licence), id, decided));
                }
            }
            case APPROVED -> {
                history.accept(new ApplicationApproved(id, officer, decided));
                periods.record(id, applicant, officer, decided, chance, history);
            }
            case APPROVED_AFTER_CORRECTION -> {
                history.accept(new ApplicationReturned(id, officer, chance.pick(returnReasons), decided));
                Instant corrected = decided.plus(chance.minutes(60, 24 * 60));
                history.accept(new ApplicationCorrected(id, applicant, application, corrected));
                Instant again = OfficeHours.from(corrected.plus(chance.minutes(30, 24 * 60)));
                history.accept(new ApplicationFormReceived(id, officer, again));
                Instant approved = OfficeHours.from(again.plus(chance.minutes(60, 2 * 24 * 60)));
                history.accept(new ApplicationApproved(id, officer, approved));
                periods.record(id, applicant, officer, approved, chance, history);
                return approved;
            }
        }
        return decided;
    }
}
