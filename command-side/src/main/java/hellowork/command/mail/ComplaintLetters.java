package hellowork.command.mail;

import hellowork.command.account.Account;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.organization.Organization.Applied;
import hellowork.events.ComplaintEvent;
import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintEscalated;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.ComplaintEvent.ComplaintStepRecorded;
import hellowork.events.ComplaintEvent.ConsultationMessageSent;
import hellowork.events.ComplaintEvent.ConsultationRaised;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.events.Officer;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import hellowork.store.States;
import java.util.Optional;

/**
 * Mails about complaints: to the officer who is in charge now, and to the job seeker, whether notices of messages are on
 * or off. None tells what it is about.
 */
record ComplaintLetters(States states, JobSeekerWording forJobSeekers, OrganizationWording forOrganizations) {
    private static final Fold<Optional<JobSeekerId>, ComplaintEvent> COMPLAINANT = new Fold<>(
            ComplaintEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof ComplaintRaised e ? Optional.of(e.jobSeekerId()) : before);

    Optional<Letter> about(ComplaintEvent event) {
        return switch (event) {
            case ComplaintRaised e when e.to() == ComplaintParty.ORGANIZATION -> forOfficer(e.organizationId());
            case ComplaintReferred e -> forOfficer(e.organizationId());
            case ComplaintMessageSent e when e.to() == ComplaintParty.ORGANIZATION -> forOfficer(e.organizationId());
            case ComplaintMessageSent e when e.to() == ComplaintParty.JOB_SEEKER -> forJobSeeker(e.jobSeekerId());
            case ComplaintSolutionRecorded e ->
                states.look(COMPLAINANT, e.complaintId()).flatMap(this::forJobSeeker);
            case ComplaintRaised _,
                    ComplaintMessageSent _,
                    ConsultationRaised _,
                    ConsultationMessageSent _,
                    ComplaintEscalated _,
                    ComplaintStepRecorded _,
                    ComplaintClosed _ -> Optional.empty();
        };
    }

    /** 個人情報管理・苦情処理責任者, as named at this moment (S-41). */
    private Optional<Letter> forOfficer(OrganizationId organization) {
        return states.look(Organization.fold(), organization)
                .applied()
                .map(Applied::privacyAndComplaints)
                .map(Officer::mailAddress)
                .map(forOrganizations::complaintForOfficer);
    }

    private Optional<Letter> forJobSeeker(JobSeekerId jobSeeker) {
        return states.look(JobSeeker.fold(), jobSeeker)
                .account()
                .map(account -> states.look(Account.fold(), account))
                .flatMap(account -> account instanceof Account.Open open
                        ? Optional.of(forJobSeekers.complaintForJobSeeker(open.mailAddress()))
                        : Optional.empty());
    }
}
