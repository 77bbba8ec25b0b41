package hellowork.query.changes;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginId;
import hellowork.events.OrganizationId;
import hellowork.rest.Actor;
import hellowork.rest.RestRule;
import java.util.HashSet;
import java.util.Set;

/** Whom something is told, or whose right to listen has to be looked at again. */
sealed interface Audience {
    /** The job seeker, in every session. */
    record Seeker(JobSeekerId jobSeekerId) implements Audience {}

    /** Every account of the organization, additional and joint applicants' ones too: they read the same. */
    record Members(OrganizationId organizationId) implements Audience {}

    /** Those of them who act for the organization itself, not for a joint applicant: only they read its usage reports. */
    record Applicants(OrganizationId organizationId) implements Audience {}

    /** Every officer of one labour bureau. */
    record Bureau(BureauCode bureau) implements Audience {}

    /** Every officer of every desk: there is one list for all of them. */
    record Desks() implements Audience {}

    /** Every session of one account. Is told nothing; its sessions are looked at again. */
    record Account(AccountId accountId) implements Audience {}

    /** One session. Is told nothing; it is looked at again. */
    record Session(LoginId loginId) implements Audience {}

    /** All that this actor belongs to; refused while there is nothing of its own to be told of (P-ROLE). */
    static Set<Audience> of(Actor actor) {
        Set<Audience> all = new HashSet<>(readers(actor));
        all.add(new Account(actor.accountId()));
        all.add(new Session(actor.loginId()));
        return all;
    }

    private static Set<Audience> readers(Actor actor) {
        return switch (actor.role()) {
            case JOB_SEEKER -> Set.of(new Seeker(actor.jobSeeker()));
            case ORGANIZATION ->
                actor.jointApplicantId() == null
                        ? Set.of(new Members(actor.organization()), new Applicants(actor.organization()))
                        : Set.of(new Members(actor.organization()));
            case BUREAU_OFFICER -> Set.of(new Bureau(actor.ownBureau()));
            case DESK_OFFICER -> Set.of(new Desks());
            case HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR -> throw RestRule.ROLE_MAY_NOT.violated();
        };
    }
}
