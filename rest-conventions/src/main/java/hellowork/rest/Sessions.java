package hellowork.rest;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.JobSeekerUnlinked;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.AccountEvent.TrustedLoginCompleted;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent;
import hellowork.events.LoginSessionEvent.SessionEnded;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.LoginSessionEvent.SessionRenewed;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.store.Fold;
import hellowork.store.States;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a session token, folded from the events of the login and of its account: what either side answers is
 * what the history says at that moment, so a session that has ended is refused everywhere at once.
 */
public final class Sessions {
    /** A session ends by itself when it was not used for this long. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** Use of a session is recorded when the last record is older than this. */
    public static final Duration RENEWAL = Duration.ofMinutes(5);

    /** However much it is used, a session ends after this. */
    public static final Duration LONGEST = Duration.ofHours(12);

    record Session(@Nullable AccountId accountId, String tokenHash, Instant lastUsed, Instant expiresAt) {
        static final Session NONE = new Session(null, "", Instant.MIN, Instant.MIN);

        Session evolve(LoginSessionEvent event) {
            return switch (event) {
                case SessionOpened opened ->
                    new Session(opened.accountId(), opened.tokenHash(), opened.at(), opened.expiresAt());
                case SessionRenewed renewed -> new Session(accountId, tokenHash, renewed.at(), expiresAt);
                case SessionEnded _ -> NONE;
                case LoginSessionEvent.OtpIssued _,
                        LoginSessionEvent.OtpRefused _,
                        LoginSessionEvent.BrowserRecognized _ -> this;
            };
        }

        boolean livesAt(Instant now) {
            return now.isBefore(expiresAt) && now.isBefore(lastUsed.plus(IDLE));
        }
    }

    record Holder(
            @Nullable Role role,
            @Nullable BureauCode bureau,
            @Nullable OrganizationId organizationId,
            @Nullable JointApplicantId jointApplicantId,
            @Nullable JobSeekerId jobSeekerId,
            LivingLogins logins) {
        Holder evolve(AccountEvent event) {
            return switch (event) {
                case AccountRequested e ->
                    new Holder(e.role(), e.bureau(), organizationId, jointApplicantId, jobSeekerId, logins);
                case OrganizationLinked e ->
                    new Holder(role, bureau, e.organizationId(), e.jointApplicantId(), jobSeekerId, logins);
                case JobSeekerLinked e ->
                    new Holder(role, bureau, organizationId, jointApplicantId, e.jobSeekerId(), logins);
                case LoginCompleted login -> with(logins.completed(login.loginId(), login.at()));
                case TrustedLoginCompleted login -> with(logins.completed(login.loginId(), login.at()));
                case SessionsEnded ended -> with(logins.endedBut(ended.except()));
                case AccountClosed _ -> with(logins.endedBut(null));
                case JobSeekerUnlinked _ ->
                    new Holder(role, bureau, organizationId, jointApplicantId, null, logins.endedBut(null));
                case AccountEvent.MailAddressRecorded _,
                        AccountEvent.VerificationKeyIssued _,
                        AccountEvent.VerificationKeyRefused _,
                        AccountEvent.MailAddressVerified _,
                        AccountEvent.PasswordSet _,
                        AccountEvent.PasswordRefused _,
                        AccountEvent.AccountLocked _,
                        AccountEvent.LoginBegun _,
                        AccountEvent.TrustedPasswordRefused _,
                        AccountEvent.TrustLocked _,
                        AccountEvent.DeviceTrustAsked _,
                        AccountEvent.DeviceTrusted _,
                        AccountEvent.DeviceTrustRevoked _,
                        AccountEvent.BrowserRemembered _,
                        AccountEvent.NewBrowserNoticed _,
                        AccountEvent.LoginDenied _,
                        AccountEvent.PasswordResetAsked _,
                        AccountEvent.PasswordResetRefused _,
                        AccountEvent.MailAddressChangeBegun _,
                        AccountEvent.MailAddressChangeAsked _,
                        AccountEvent.MailAddressChangeRefused _,
                        AccountEvent.MailAddressChanged _,
                        AccountEvent.MailAddressChangeProposed _,
                        AccountEvent.MailAddressChangeConfirmed _,
                        AccountEvent.LeakReported _,
                        AccountEvent.AccountUnlocked _ -> this;
            };
        }

        private Holder with(LivingLogins changed) {
            return new Holder(role, bureau, organizationId, jointApplicantId, jobSeekerId, changed);
        }
    }

    /**
     * Which logins of an account the end of all its sessions has left, told by the order of the account's own events.
     *
     * @param all whether sessions were never ended at once: then it is for the login's own events to say
     * @param since when the logins were completed that are left
     */
    record LivingLogins(boolean all, Map<LoginId, Instant> since) {
        LivingLogins completed(LoginId login, Instant at) {
            Map<LoginId, Instant> living = new HashMap<>(since);
            living.values().removeIf(before -> !at.isBefore(before.plus(LONGEST)));
            living.put(login, at);
            return new LivingLogins(all, Map.copyOf(living));
        }

        LivingLogins endedBut(@Nullable LoginId kept) {
            Instant at = kept == null ? null : since.get(kept);
            return new LivingLogins(false, kept == null || at == null ? Map.of() : Map.of(kept, at));
        }

        boolean has(LoginId login) {
            return all || since.containsKey(login);
        }
    }

    private static final Fold<Session, LoginSessionEvent> SESSION =
            new Fold<>(LoginSessionEvent.class, Session.NONE, Session::evolve);
    private static final Fold<Holder, AccountEvent> HOLDER = new Fold<>(
            AccountEvent.class,
            new Holder(null, null, null, null, null, new LivingLogins(true, Map.of())),
            Holder::evolve);

    private final States states;
    private final Clock clock;

    public Sessions(States states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /** The actor behind the text of a bearer token, if its session lives at this moment. */
    public Optional<Actor> actor(String bearer) {
        return SessionToken.parse(bearer).flatMap(this::actor);
    }

    /** Whether the session that this actor had still lives, and acts for the same. */
    public boolean isStill(Actor actor) {
        return actor(actor.loginId(), states.look(SESSION, actor.loginId()))
                .filter(actor::equals)
                .isPresent();
    }

    private Optional<Actor> actor(SessionToken token) {
        Session session = states.look(SESSION, token.loginId());
        return same(session.tokenHash(), token.hash()) ? actor(token.loginId(), session) : Optional.empty();
    }

    private Optional<Actor> actor(LoginId login, Session session) {
        AccountId account = session.accountId();
        if (account == null || !session.livesAt(clock.instant())) {
            return Optional.empty();
        }
        Holder holder = states.look(HOLDER, account);
        if (!isCommissioned(holder)) {
            return Optional.empty();
        }
        return Optional.ofNullable(holder.role())
                .filter(_ -> holder.logins().has(login))
                .map(role -> new Actor(
                        account,
                        login,
                        role,
                        holder.organizationId(),
                        holder.jointApplicantId(),
                        holder.jobSeekerId(),
                        holder.bureau()));
    }

    /** A contractor's access ends with its commission. */
    private boolean isCommissioned(Holder holder) {
        OrganizationId municipality = holder.organizationId();
        JointApplicantId contractor = holder.jointApplicantId();
        return municipality == null
                || contractor == null
                || states.look(Commissions.FOLD, municipality).inForce().contains(contractor);
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
    }
}
