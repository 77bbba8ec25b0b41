package hellowork.command.jobseeker;

import hellowork.events.AccountId;
import hellowork.events.Eligibility;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.SeekerNumber;
import hellowork.store.Fold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What decisions ask about a job seeker. */
public sealed interface JobSeeker {
    record NotRegistered() implements JobSeeker {}

    /**
     * A registration, valid or not.
     *
     * @param changes how often something of it was changed; what arrives for the person does not count
     */
    record Registered(
            Validity validity,
            Person person,
            Access access,
            Disclosure disclosure,
            Refusals refusals,
            boolean messageNotice,
            long changes)
            implements JobSeeker {

        /** What stands in the way of using the service on this day, under these terms (S-30, S-31). */
        public Optional<Eligibility.Reason> obstacle(LocalDate today, String currentTerms) {
            return validity.ended()
                    ? Optional.of(Eligibility.Reason.REGISTRATION_ENDED)
                    : Eligibility.obstacle(
                            today,
                            validity.until(),
                            person.school(),
                            person.graduation(),
                            currentTerms.equals(access.termsVersion()),
                            access.myPage() != null);
        }

        /**
         * Whether this sender gets through on this day: all reasons are one answer, since none of them is told.
         *
         * @param first whether it would write first: an excluded organization may only go on with what is begun
         */
        public boolean isOpenTo(Sender sender, boolean first, LocalDate today, String currentTerms) {
            return disclosure.reaches(sender.category())
                    && !isBlocked(sender)
                    && !(first && refusals.excluded().contains(sender.organizationId()))
                    && obstacle(today, currentTerms).isEmpty();
        }

        /** Whether nothing of this sender gets through (S-34). */
        public boolean isBlocked(Sender sender) {
            return refusals.block(sender.organizationId(), sender.operators());
        }

        /** Whether this is the last day of the registration, as things stand. */
        public boolean endsWith(LocalDate day) {
            return !validity.ended() && validity.until().equals(day);
        }

        /** Whether the registration is valid at this instant (O-20, O-21). */
        public boolean isValidAt(Instant at) {
            return validity.holdsAt(at);
        }

        /** How the person is called, to keep it out of what everybody sees. */
        public List<String> ownNames() {
            return person.ownNames();
        }

        /** The account of the MyPage, once it is open. */
        public @Nullable AccountId myPage() {
            return access.myPage();
        }

        Registered with(Validity next) {
            return new Registered(next, person, access, disclosure, refusals, messageNotice, changes);
        }

        Registered with(Person next) {
            return new Registered(validity, next, access, disclosure, refusals, messageNotice, changes);
        }

        Registered with(Access next) {
            return new Registered(validity, person, next, disclosure, refusals, messageNotice, changes);
        }

        Registered with(Disclosure next) {
            return new Registered(validity, person, access, next, refusals, messageNotice, changes);
        }

        Registered with(Refusals next) {
            return new Registered(validity, person, access, disclosure, next, messageNotice, changes);
        }

        Registered notified(boolean on) {
            return new Registered(validity, person, access, disclosure, refusals, on, changes);
        }

        Registered changed() {
            return new Registered(validity, person, access, disclosure, refusals, messageNotice, changes + 1);
        }
    }

    /** The number that the desk gave, if any. */
    default @Nullable SeekerNumber seekerNumber() {
        return this instanceof Registered registered && registered.person.personalData() != null
                ? registered.person.personalData().seekerNumber()
                : null;
    }

    /** The account that registered itself or was invited last: the only one that may be this person's. */
    default Optional<AccountId> account() {
        return this instanceof Registered registered
                ? Optional.ofNullable(registered.access.accountId())
                : Optional.empty();
    }

    static JobSeeker initial() {
        return new NotRegistered();
    }

    static Fold<JobSeeker, JobSeekerEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<JobSeeker, JobSeekerEvent> FOLD =
                new Fold<>(JobSeekerEvent.class, initial(), JobSeeker::evolve);

        private Folding() {}
    }

    default JobSeeker evolve(JobSeekerEvent event) {
        return switch (this) {
            case NotRegistered _ -> event instanceof JobSeekerRegistered e ? Evolution.begin(e) : this;
            case Registered state -> Evolution.after(state, event);
        };
    }
}
