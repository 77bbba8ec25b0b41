package hellowork.query.mypage;

import hellowork.events.ApplicantCategory;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A job seeker as the stream tells it. What was recorded last stands; absent is what never was. */
record Registration(
        @Nullable JobSeekerRegistered registered,
        @Nullable PersonalDataRecorded person,
        @Nullable SchoolingRecorded schooling,
        @Nullable ProfileRecorded profile,
        @Nullable String termsVersion,
        boolean opened,
        Set<ApplicantCategory> recipients,
        boolean messageNotice,
        SequencedSet<OrganizationId> blocks) {

    static final Fold<Registration, JobSeekerEvent> FOLD = new Fold<>(
            JobSeekerEvent.class,
            new Registration(null, null, null, null, null, false, Set.of(), true, new LinkedHashSet<>()),
            Registration::evolve);

    private Registration evolve(JobSeekerEvent event) {
        return switch (event) {
            case JobSeekerRegistered e ->
                new Registration(
                        e, person, schooling, profile, termsVersion, opened, recipients, messageNotice, blocks);
            case PersonalDataRecorded e ->
                new Registration(
                        registered, e, schooling, profile, termsVersion, opened, recipients, messageNotice, blocks);
            case SchoolingRecorded e ->
                new Registration(
                        registered, person, e, profile, termsVersion, opened, recipients, messageNotice, blocks);
            case ProfileRecorded e ->
                new Registration(
                        registered, person, schooling, e, termsVersion, opened, recipients, messageNotice, blocks);
            case TermsAccepted e ->
                new Registration(
                        registered, person, schooling, profile, e.version(), opened, recipients, messageNotice, blocks);
            case MyPageOpened _ ->
                new Registration(
                        registered, person, schooling, profile, termsVersion, true, recipients, messageNotice, blocks);
            case DisclosureSet e ->
                new Registration(
                        registered,
                        person,
                        schooling,
                        profile,
                        termsVersion,
                        opened,
                        new TreeSet<>(e.recipients()),
                        messageNotice,
                        blocks);
            case MessageNoticeSwitched e ->
                new Registration(
                        registered, person, schooling, profile, termsVersion, opened, recipients, e.on(), blocks);
            case SenderBlocked e -> blocking(e.organizationId(), true);
            case SenderUnblocked e -> blocking(e.organizationId(), false);
            case MyPageInvited _, OutreachReceived _, AnswerReceived _ -> this;
        };
    }

    private Registration blocking(OrganizationId organization, boolean blocked) {
        SequencedSet<OrganizationId> now = new LinkedHashSet<>(blocks);
        if (blocked) {
            now.add(organization);
        } else {
            now.remove(organization);
        }
        return new Registration(
                registered, person, schooling, profile, termsVersion, opened, recipients, messageNotice, now);
    }
}
