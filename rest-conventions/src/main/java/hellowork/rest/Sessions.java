package hellowork.rest;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
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

    record Session(@Nullable AccountId accountId, String tokenHash, Instant lastUsed, Instant expiresAt) {
        static final Session NONE = new Session(null, "", Instant.MIN, Instant.MIN);

        Session evolve(LoginSessionEvent event) {
            return switch (event) {
                case SessionOpened opened ->
                    new Session(opened.accountId(), opened.tokenHash(), opened.at(), opened.expiresAt());
                case SessionRenewed renewed -> new Session(accountId, tokenHash, renewed.at(), expiresAt);
                case SessionEnded _ -> NONE;
                case LoginSessionEvent.OtpIssued _, LoginSessionEvent.OtpRefused _ -> this;
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
            @Nullable JobSeekerId jobSeekerId) {
        Holder evolve(AccountEvent event) {
            return switch (event) {
                case AccountRequested requested ->
                    new Holder(requested.role(), requested.bureau(), organizationId, jointApplicantId, jobSeekerId);
                case OrganizationLinked linked -> new Holder(role, bureau, linked.organizationId(), linked.jointApplicantId(), jobSeekerId);
                case JobSeekerLinked linked -> new Holder(role, bureau, organizationId, jointApplicantId, linked.jobSeekerId());
                case AccountEvent.MailAddressRecorded _,
                        AccountEvent.VerificationKeyIssued _,
                        AccountEvent.VerificationKeyRefused _,
                        AccountEvent.MailAddressVerified _,
                        AccountEvent.PasswordSet _,
                        AccountEvent.PasswordRefused _,
                        AccountEvent.AccountLocked _,
                        AccountEvent.LoginBegun _,
                        AccountEvent.LoginCompleted _ -> this;
            };
        }
    }

    private static final Fold<Session, LoginSessionEvent> SESSION =
            new Fold<>(LoginSessionEvent.class, Session.NONE, Session::evolve);
    private static final Fold<Holder, AccountEvent> HOLDER =
            new Fold<>(AccountEvent.class, new Holder(null, null, null, null, null), Holder::evolve);

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

    private Optional<Actor> actor(SessionToken token) {
        Session session = states.look(SESSION, token.loginId());
        AccountId account = session.accountId();
        if (account == null || !session.livesAt(clock.instant()) || !same(session.tokenHash(), token.hash())) {
            return Optional.empty();
        }
        Holder holder = states.look(HOLDER, account);
        return Optional.ofNullable(holder.role())
                .map(role -> new Actor(
                        account,
                        token.loginId(),
                        role,
                        holder.organizationId(),
                        holder.jointApplicantId(),
                        holder.jobSeekerId(),
                        holder.bureau()));
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
    }
}
