package hellowork.command.mail;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.jobseeker.Sender;
import hellowork.command.organization.Organization;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.RegistrationEndAnnounced;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.store.Fold;
import hellowork.store.States;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To job seekers: that something has arrived, and that the registration ends. */
final class JobSeekerLetters {
    /** Of the messages that contractors wrote, by which. */
    private static final Fold<Map<MessageId, JointApplicantId>, MessageThreadEvent> CONTRACTORS =
            new Fold<>(MessageThreadEvent.class, Map.of(), JobSeekerLetters::withContractor);

    private final States states;
    private final Addresses addresses;
    private final JobSeekerWording wording;
    private final Clock clock;

    JobSeekerLetters(States states, Addresses addresses, JobSeekerWording wording, Clock clock) {
        this.states = states;
        this.addresses = addresses;
        this.wording = wording;
        this.clock = clock;
    }

    private static Map<MessageId, JointApplicantId> withContractor(
            Map<MessageId, JointApplicantId> before, MessageThreadEvent event) {
        if (!(event instanceof MessageSent e) || e.jointApplicantId() == null) {
            return before;
        }
        Map<MessageId, JointApplicantId> more = new HashMap<>(before);
        more.put(e.messageId(), e.jointApplicantId());
        return Map.copyOf(more);
    }

    Optional<Letter> about(JobSeekerEvent event) {
        return switch (event) {
            case OutreachReceived e ->
                message(e.jobSeekerId(), e.organizationId(), e.threadId(), e.messageId(), e.at());
            case AnswerReceived e -> message(e.jobSeekerId(), e.organizationId(), e.threadId(), e.messageId(), e.at());
            case RegistrationEndAnnounced e -> endAnnounced(e);
            case RegistrationExpired e -> ended(e.jobSeekerId());
            case RegistrationEnded e -> ended(e.jobSeekerId());
            case JobSeekerEvent _ -> Optional.empty();
        };
    }

    private Optional<Letter> message(
            JobSeekerId jobSeeker, OrganizationId organization, ThreadId thread, MessageId message, Instant at) {
        if (!Letters.isRecent(at, clock)
                || !(states.look(JobSeeker.fold(), jobSeeker) instanceof JobSeeker.Registered seeker)
                || !seeker.messageNotice()
                || isBlocked(
                        seeker, organization, states.look(CONTRACTORS, thread).get(message))) {
            return Optional.empty();
        }
        return Optional.ofNullable(seeker.myPage()).flatMap(addresses::of).map(wording::messageForJobSeeker);
    }

    /** S-34: of whoever is blocked nothing gets through, be it as an operator in every capacity. */
    private boolean isBlocked(
            JobSeeker.Registered seeker, OrganizationId organization, @Nullable JointApplicantId contractor) {
        return states.look(Organization.fold(), organization)
                .applied()
                .filter(applied -> seeker.isBlocked(Sender.of(organization, applied.application(), contractor)))
                .isPresent();
    }

    /** Not to somebody whose registration was extended or ended since. */
    private Optional<Letter> endAnnounced(RegistrationEndAnnounced e) {
        return states.look(JobSeeker.fold(), e.jobSeekerId()) instanceof JobSeeker.Registered seeker
                        && seeker.endsWith(e.validUntil())
                        && !JapanTime.dayOf(clock.instant()).isAfter(e.validUntil())
                ? seeker.account().flatMap(addresses::of).map(to -> wording.registrationEnds(to, e.validUntil()))
                : Optional.empty();
    }

    /** Not to somebody who has applied again since. */
    private Optional<Letter> ended(JobSeekerId id) {
        return states.look(JobSeeker.fold(), id) instanceof JobSeeker.Registered seeker
                        && !seeker.isValidAt(clock.instant())
                ? seeker.account().flatMap(addresses::of).map(wording::registrationEnded)
                : Optional.empty();
    }
}
