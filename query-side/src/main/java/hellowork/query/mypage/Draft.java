package hellowork.query.mypage;

import hellowork.events.DeskChange;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.ChangedByDesk;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureResumed;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.EmployerDisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageAccountUnlinked;
import hellowork.events.JobSeekerEvent.MyPageAccountVerified;
import hellowork.events.JobSeekerEvent.MyPageClosed;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OperatorUnblocked;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.OrganizationIncluded;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.PlacementProceeded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.RegistrationEndAnnounced;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.JobSeekerEvent.RegistrationExtended;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.RegistrationEndReason;
import hellowork.query.mypage.Registration.Disclosed;
import hellowork.query.mypage.Registration.Recorded;
import hellowork.query.mypage.Registration.Unwanted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A registration while an event is taken in. */
final class Draft {
    private @Nullable JobSeekerRegistered registered;
    private @Nullable LocalDate validUntil;
    private @Nullable RegistrationEndReason ended;
    private Recorded recorded;
    private @Nullable String termsVersion;
    private boolean opened;
    private Disclosed disclosed;
    private boolean messageNotice;
    private Unwanted unwanted;
    private Map<DeskChange, Instant> deskChanges;
    private long changes;

    Draft(Registration before) {
        registered = before.registered();
        validUntil = before.validUntil();
        ended = before.ended();
        recorded = before.recorded();
        termsVersion = before.termsVersion();
        opened = before.opened();
        disclosed = before.disclosed();
        messageNotice = before.messageNotice();
        unwanted = before.unwanted();
        deskChanges = before.deskChanges();
        changes = before.changes();
    }

    void take(JobSeekerEvent event) {
        changes++;
        switch (event) {
            case JobSeekerRegistered e -> {
                registered = e;
                validUntil = e.validUntil();
            }
            case PersonalDataRecorded e -> recorded = new Recorded(e, recorded.schooling(), recorded.profile());
            case SchoolingRecorded e -> recorded = new Recorded(recorded.person(), e, recorded.profile());
            case ProfileRecorded e -> recorded = new Recorded(recorded.person(), recorded.schooling(), e);
            case RegistrationExtended e -> validUntil = e.validUntil();
            case RegistrationEnded e -> {
                ended = e.reason();
                disclosed = Disclosed.TO_NOBODY;
            }
            case RegistrationRenewed e -> {
                validUntil = e.validUntil();
                ended = null;
                disclosed = Disclosed.TO_NOBODY;
            }
            case TermsAccepted e -> termsVersion = e.version();
            case MyPageOpened _ -> opened = true;
            case MyPageClosed _ -> close();
            case MyPageAccountUnlinked _ -> {
                close();
                termsVersion = null;
            }
            case DisclosureSet e -> disclosed = disclosed.to(e.recipients());
            case DisclosurePaused _ -> disclosed = new Disclosed(disclosed.recipients(), true, disclosed.toEmployers());
            case DisclosureResumed _ ->
                disclosed = new Disclosed(disclosed.recipients(), false, disclosed.toEmployers());
            case EmployerDisclosureSet e ->
                disclosed = new Disclosed(disclosed.recipients(), disclosed.paused(), e.disclosed());
            case MessageNoticeSwitched e -> messageNotice = e.on();
            case ChangedByDesk e -> {
                Map<DeskChange, Instant> now = new TreeMap<>(deskChanges);
                now.put(e.change(), e.at());
                deskChanges = now;
            }
            case OutreachReceived _, AnswerReceived _, PlacementProceeded _ ->
                changes--; // arrives, and changes nothing
            case SenderBlocked _,
                    SenderUnblocked _,
                    OperatorBlocked _,
                    OperatorUnblocked _,
                    OrganizationExcluded _,
                    OrganizationIncluded _,
                    MyPageInvited _,
                    MyPageAccountVerified _,
                    RegistrationEndAnnounced _,
                    RegistrationExpired _ -> {}
        }
        unwanted = unwanted.after(event);
    }

    private void close() {
        opened = false;
        disclosed = disclosed.to(Set.of());
    }

    Registration registration() {
        return new Registration(
                registered,
                validUntil,
                ended,
                recorded,
                termsVersion,
                opened,
                disclosed,
                messageNotice,
                unwanted,
                deskChanges,
                changes);
    }
}
