package hellowork.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to an account: opening (O-14), password, and how logins went (S-60). */
public sealed interface AccountEvent extends DomainEvent {
    AccountId accountId();

    @Override
    default AccountId aggregateId() {
        return accountId();
    }

    /** Somebody asked for an account; the bureau is there for a bureau officer only. */
    record AccountRequested(
            AccountId accountId, Role role, @Nullable BureauCode bureau, Instant at) implements AccountEvent {}

    /** The address that verification keys and one-time passwords go to (S-61). */
    record MailAddressRecorded(
            AccountId accountId, @Personal(of = "accountId") String mailAddress, Instant at) implements AccountEvent {}

    /** A verification key (認証キー) goes out by mail; it is derived, never stored. Issues count from 1. */
    record VerificationKeyIssued(AccountId accountId, int issue, Instant expiresAt, Instant at)
            implements AccountEvent {}

    /** A wrong verification key was entered. */
    record VerificationKeyRefused(AccountId accountId, int issue, Instant at) implements AccountEvent {}

    /** The key came back: the address is the account holder's. */
    record MailAddressVerified(AccountId accountId, Instant at) implements AccountEvent {}

    /** The row of the password that is valid from now on. */
    record PasswordSet(AccountId accountId, PasswordId passwordId, Instant at) implements AccountEvent {}

    /** A wrong password was entered; beside an OtpRefused it was the one-time password. */
    record PasswordRefused(AccountId accountId, Instant at) implements AccountEvent {}

    /** Too many wrong passwords or one-time passwords: no login before {@code until}. */
    record AccountLocked(AccountId accountId, Instant until, Instant at) implements AccountEvent {}

    /** The password was right; the code of any earlier login no longer works (S-64). */
    record LoginBegun(AccountId accountId, LoginId loginId, Instant at) implements AccountEvent {}

    /** The one-time password of this login was right. */
    record LoginCompleted(AccountId accountId, LoginId loginId, Instant at) implements AccountEvent {}

    /** The account acts for this organization; for a contractor's account, only as this joint applicant of it. */
    record OrganizationLinked(
            AccountId accountId,
            OrganizationId organizationId,
            @Nullable JointApplicantId jointApplicantId,
            Instant at)
            implements AccountEvent {}

    /** The account is this job seeker's. */
    record JobSeekerLinked(AccountId accountId, JobSeekerId jobSeekerId, Instant at) implements AccountEvent {}
}
