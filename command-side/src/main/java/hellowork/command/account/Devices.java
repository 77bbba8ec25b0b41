package hellowork.command.account;

import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.LoginId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The browsers of an account, as far as hashes of what they keep can tell them.
 *
 * @param trusts 入力省略設定 by the hash of its id; one that has expired goes when the next is set
 * @param known hashes of the markers of browsers that a login was completed in, the one known longest first
 * @param used whether any login was ever completed
 * @param noticed logins from new browsers that the holder can still deny, and until when
 * @param asked logins whose one-time password came with the tick, and until when the confirmation counts
 */
public record Devices(
        Map<String, Trust> trusts,
        List<String> known,
        boolean used,
        Map<LoginId, Instant> noticed,
        Map<LoginId, Instant> asked) {
    /** So many browsers are remembered at most, whatever the policy says: a state does not grow for ever. */
    public static final int MOST_REMEMBERED = 100;

    /** How long a login could be denied when its event did not say it yet. */
    private static final Duration WHERE_NOT_SAID = Duration.ofDays(30);

    public Devices {
        trusts = Map.copyOf(trusts);
        known = List.copyOf(known);
        noticed = Map.copyOf(noticed);
        asked = Map.copyOf(asked);
    }

    /**
     * One trust, and the wrong passwords that came with it: a stranger's tries never count here.
     *
     * @param expiresAt 90 days after it was set (S-68)
     */
    public record Trust(
            Instant expiresAt, int wrong, @Nullable Instant lockedUntil) {
        public boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    static Devices none() {
        return new Devices(Map.of(), List.of(), false, Map.of(), Map.of());
    }

    /** The trust with this hash, if it lives at this moment and expires when the browser says. */
    public Optional<Trust> living(@Nullable String trustHash, @Nullable Instant saidToExpire, Instant now) {
        return trustHash == null
                ? Optional.empty()
                : Optional.ofNullable(trusts.get(trustHash))
                        .filter(trust -> trust.expiresAt.equals(saidToExpire) && now.isBefore(trust.expiresAt));
    }

    /** 「あり」 or 「なし」 (S-75 他Q24). */
    public boolean trustedAt(Instant now) {
        return trusts.values().stream().anyMatch(trust -> now.isBefore(trust.expiresAt));
    }

    /** Whether there is, or is about to be, any trust to end. */
    public boolean isTrusting() {
        return !trusts.isEmpty() || !asked.isEmpty();
    }

    /** Whether it is one of so many that were remembered last. */
    public boolean knows(@Nullable String browserHash, int remembered) {
        return browserHash != null && last(known, remembered).contains(browserHash);
    }

    private static List<String> last(List<String> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    Devices asked(LoginId login, Instant confirmBefore, Instant now) {
        Map<LoginId, Instant> all = new HashMap<>(asked);
        all.values().removeIf(before -> !now.isBefore(before));
        all.put(login, confirmBefore);
        return new Devices(trusts, known, used, noticed, all);
    }

    Devices unasked() {
        return new Devices(trusts, known, used, noticed, Map.of());
    }

    Devices trusting(LoginId login, String trustHash, Instant expiresAt, Instant now) {
        Map<String, Trust> living = new HashMap<>(trusts);
        living.values().removeIf(trust -> !now.isBefore(trust.expiresAt));
        living.put(trustHash, new Trust(expiresAt, 0, null));
        Map<LoginId, Instant> stillAsked = new HashMap<>(asked);
        stillAsked.remove(login);
        return new Devices(living, known, used, noticed, stillAsked);
    }

    Devices wrong(String trustHash) {
        return changed(trustHash, trust -> new Trust(trust.expiresAt, trust.wrong + 1, trust.lockedUntil));
    }

    Devices locked(String trustHash, Instant until) {
        return changed(trustHash, trust -> new Trust(trust.expiresAt, 0, until));
    }

    Devices completed(String trustHash) {
        return changed(trustHash, trust -> new Trust(trust.expiresAt, 0, trust.lockedUntil))
                .completed();
    }

    Devices completed() {
        return new Devices(trusts, known, true, noticed, asked);
    }

    private Devices changed(String trustHash, UnaryOperator<Trust> change) {
        Map<String, Trust> changed = new HashMap<>(trusts);
        changed.computeIfPresent(trustHash, (_, trust) -> change.apply(trust));
        return new Devices(changed, known, used, noticed, asked);
    }

    Devices untrusted() {
        return new Devices(Map.of(), known, used, noticed, Map.of());
    }

    Devices remembering(String browserHash) {
        List<String> all = new ArrayList<>(known);
        all.add(browserHash);
        return new Devices(trusts, last(all, MOST_REMEMBERED), used, noticed, asked);
    }

    Devices noticing(NewBrowserNoticed e) {
        Map<LoginId, Instant> all = new HashMap<>(noticed);
        all.values().removeIf(until -> !e.at().isBefore(until));
        Instant said = e.deniableBefore();
        all.put(e.loginId(), said == null ? e.at().plus(WHERE_NOT_SAID) : said);
        return new Devices(trusts, known, used, all, asked);
    }

    /** Whoever was denied is among the known browsers, nobody knows as which: each counts as new again. */
    Devices denied(LoginId login) {
        Map<LoginId, Instant> all = new HashMap<>(noticed);
        all.remove(login);
        return new Devices(trusts, List.of(), used, all, asked);
    }

    boolean deniable(LoginId login, Instant now) {
        Instant until = noticed.get(login);
        return until != null && now.isBefore(until);
    }

    /** S-68 他Q17: a trust lasts this long from its setting, however much it is used. */
    public static Duration validity() {
        return Duration.ofDays(90);
    }
}
