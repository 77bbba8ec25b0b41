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

    /** A wrong password came with a living trust of this account: counted with that trust, never with strangers' tries. */
    record TrustedPasswordRefused(AccountId accountId, String trustHash, Instant at) implements AccountEvent {}

    /** Too many wrong passwords came with this trust: with it no login before {@code until}. */
    record TrustLocked(AccountId accountId, String trustHash, Instant until, Instant at) implements AccountEvent {}

    /** The password was right and came with a living trust: no one-time password was asked for (S-66 他Q15). */
    record TrustedLoginCompleted(AccountId accountId, LoginId loginId, String trustHash, Instant at)
            implements AccountEvent {}

    /**
     * 「次回以降、同じ端末・ブラウザでログインする際にワンタイムパスワードを省略する」 was ticked with the right one-time password of this
     * login; the confirmation is awaited before {@code confirmBefore} (S-66 他Q15).
     */
    record DeviceTrustAsked(AccountId accountId, LoginId loginId, Instant confirmBefore, Instant at)
            implements AccountEvent {}

    /**
     * 入力省略設定: the browser that has this trust needs no one-time password before {@code expiresAt}, which nothing
     * moves (S-68 他Q17). Holds the SHA-256 of the trust's id in hexadecimal.
     */
    record DeviceTrusted(AccountId accountId, LoginId loginId, String trustHash, Instant expiresAt, Instant at)
            implements AccountEvent {}

    /** Every trust of the account ended at once, on whichever browser (S-74 他Q23). */
    record DeviceTrustRevoked(AccountId accountId, Precaution reason, Instant at) implements AccountEvent {}

    /** Every session and every begun login of the account ended at once, but for the one that asked for it, if any. */
    record SessionsEnded(AccountId accountId, @Nullable LoginId except, Precaution reason, Instant at)
            implements AccountEvent {}

    /** A browser completed a login and can be told again by its marker, of which this is the SHA-256 in hexadecimal. */
    record BrowserRemembered(AccountId accountId, String browserHash, Instant at) implements AccountEvent {}

    /**
     * A login was completed in a browser that the account had not been used in; its holder is told by mail, and can deny
     * it before {@code deniableBefore}; where that is absent, for 30 days.
     */
    record NewBrowserNoticed(
            AccountId accountId, LoginId loginId, @Nullable Instant deniableBefore, Instant at)
            implements AccountEvent {}

    /** The account's holder says, with the code of the mail about it, that this login was not the holder's. */
    record LoginDenied(AccountId accountId, LoginId loginId, Instant at) implements AccountEvent {}

    /** A key to set another password goes out by mail; it is derived, never stored. Issues count from 1. */
    record PasswordResetAsked(AccountId accountId, int issue, Instant expiresAt, Instant at) implements AccountEvent {}

    /** A wrong key for another password was entered. */
    record PasswordResetRefused(AccountId accountId, int issue, Instant at) implements AccountEvent {}

    /**
     * In a session, with the password, another address was named (S-65): a one-time password goes to the present one; it
     * is derived, never stored. Issues count from 1, together with those of MailAddressChangeAsked.
     */
    record MailAddressChangeBegun(
            AccountId accountId,
            int issue,
            @Personal(of = "accountId") String mailAddress,
            Instant expiresAt,
            Instant at)
            implements AccountEvent {}

    /**
     * A verification key goes to an address that is to take the place of the account's (S-65 他Q14); it is derived,
     * never stored. Issues count from 1.
     */
    record MailAddressChangeAsked(
            AccountId accountId,
            int issue,
            @Personal(of = "accountId") String mailAddress,
            Instant expiresAt,
            Instant at)
            implements AccountEvent {}

    /** A wrong one-time password, or a wrong verification key, for another address was entered. */
    record MailAddressChangeRefused(AccountId accountId, int issue, Instant at) implements AccountEvent {}

    /** The account has another address from now on; the former one is told of it. */
    record MailAddressChanged(
            AccountId accountId, @Personal(of = "accountId") String formerMailAddress, Instant at)
            implements AccountEvent {}

    /**
     * An officer checked the identity of somebody who cannot log in any more, and proposes another address (S-65 他Q14).
     *
     * @param office the labour bureau of the officer; absent for an officer of a Hello Work desk
     * @param identityCheck how the identity was checked
     */
    record MailAddressChangeProposed(
            AccountId accountId,
            AccountId officer,
            @Nullable BureauCode office,
            @Personal(of = "accountId") String mailAddress,
            @Personal(of = "accountId") String identityCheck,
            Instant at)
            implements AccountEvent {}

    /** A second officer of the same office agreed with the proposed address. */
    record MailAddressChangeConfirmed(AccountId accountId, AccountId officer, Instant at) implements AccountEvent {}

    /** Data of this account may have leaked, says its holder or the help desk (S-42 他Q6): it is locked. */
    record LeakReported(AccountId accountId, AccountId reporter, Instant at) implements AccountEvent {}

    /** The help desk checked the identity of the holder and unlocked the account. */
    record AccountUnlocked(
            AccountId accountId,
            AccountId officer,
            @Personal(of = "accountId") String identityCheck,
            Instant at) implements AccountEvent {}

    /** An additional account that is no longer used: nobody logs in with it again. */
    record AccountClosed(AccountId accountId, Instant at) implements AccountEvent {}

    /** The account acts for this organization; for a contractor's account, only as this joint applicant of it. */
    record OrganizationLinked(
            AccountId accountId,
            OrganizationId organizationId,
            @Nullable JointApplicantId jointApplicantId,
            Instant at) implements AccountEvent {}

    /** The account is this job seeker's. */
    record JobSeekerLinked(AccountId accountId, JobSeekerId jobSeekerId, Instant at) implements AccountEvent {}

    /** The account is no longer this job seeker's: the desk found that it is another's. */
    record JobSeekerUnlinked(AccountId accountId, JobSeekerId jobSeekerId, Instant at) implements AccountEvent {}
}
