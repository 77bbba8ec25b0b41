package hellowork.command.model;

import hellowork.events.ApplicantCategory;
import hellowork.events.JapanTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say, as small as it can be said: quota (S-10), block (S-34), consent (S-31, S-33), validity (O-20) and
 * login (S-60, S-63, S-64, P). It answers the number of the rule that refuses a step, or {@link #DONE}.
 */
final class Model {
    static final String DONE = "done";
    private static final int A_DAY = 1_000;

    private enum LastWord {
        NOBODYS,
        FIRST_MESSAGE,
        SEEKERS,
        ANSWER,
        DECLINED
    }

    private static final class Conversation {
        private LastWord last = LastWord.NOBODYS;
        private Instant firstMessageAt = Instant.EPOCH;
    }

    private static final class Attempt {
        private final Instant at;
        private int wrong;
        private boolean over;
        private boolean used;

        Attempt(Instant at) {
            this.at = at;
        }
    }

    private final int quota;
    private final LocalDate validUntil;
    private final Map<String, Conversation> conversations = new HashMap<>();
    private final Instant usableUntil;
    private final Set<Integer> suspended = new HashSet<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Set<String> blocked = new HashSet<>();
    private final Map<Integer, Set<ApplicantCategory>> recipients = new HashMap<>();
    private int wrongPasswords;
    private Instant lockedUntil = Instant.EPOCH;
    private @Nullable Attempt newest;
    private @Nullable Attempt before;

    /**
     * @param validUntil the last day of every job seeker's registration
     * @param usableUntil when the period of every organization ends
     */
    Model(LocalDate validUntil, Instant usableUntil) {
        this(validUntil, usableUntil, A_DAY);
    }

    /** With another quota than the rule's, to see that a difference is found. */
    Model(LocalDate validUntil, Instant usableUntil, int quota) {
        this.validUntil = validUntil;
        this.usableUntil = usableUntil;
        this.quota = quota;
        for (int i = 0; i < Step.SEEKERS; i++) {
            recipients.put(i, Set.of(ApplicantCategory.PRIVATE_AGENCY));
        }
    }

    /** The first organization is a private agency, the other a municipality. */
    static ApplicantCategory category(int organization) {
        return organization == 0 ? ApplicantCategory.PRIVATE_AGENCY : ApplicantCategory.LOCAL_GOVERNMENT;
    }

    String take(Step step, Instant now) {
        return switch (step) {
            case Step.Send s -> send(s, now);
            case Step.FollowUp s -> followUp(s, now);
            case Step.UseUpAllBut s -> useUp(s, now);
            case Step.Reply s -> reply(s);
            case Step.Decline s -> decline(s);
            case Step.Block s -> become(blocked, pair(s.organization(), s.seeker()), true);
            case Step.Unblock s -> become(blocked, pair(s.organization(), s.seeker()), false);
            case Step.Disclose s -> disclose(s, now);
            case Step.Suspend s -> become(suspended, s.organization(), true);
            case Step.Reinstate s -> become(suspended, s.organization(), false);
            case Step.EnterPassword s -> password(s.right(), now);
            case Step.EnterOtp s -> otp(s.code(), now);
            case Step.Pass _ -> DONE;
        };
    }

    /** Saying it twice changes nothing. */
    private static <T> String become(Set<T> those, T one, boolean within) {
        if (within) {
            those.add(one);
        } else {
            those.remove(one);
        }
        return DONE;
    }

    private static String pair(int organization, int seeker) {
        return organization + "-" + seeker;
    }

    private Conversation conversation(int organization, int seeker) {
        return conversations.computeIfAbsent(pair(organization, seeker), _ -> new Conversation());
    }

    private boolean valid(Instant now) {
        return !JapanTime.dayOf(now).isAfter(validUntil);
    }

    private boolean available(int organization, int seeker, Instant now) {
        return valid(now)
                && !blocked.contains(pair(organization, seeker))
                && recipients.getOrDefault(seeker, Set.of()).contains(category(organization));
    }

    private boolean using(int organization, Instant now) {
        return now.isBefore(usableUntil) && !suspended.contains(organization);
    }

    private String send(Step.Send s, Instant now) {
        Conversation talk = conversation(s.organization(), s.seeker());
        if (!using(s.organization(), now)) {
            return "P-USE";
        }
        if (!available(s.organization(), s.seeker(), now)) {
            return "P-NOT-AVAILABLE";
        }
        if (talk.last == LastWord.DECLINED) {
            return "P-DECLINED";
        }
        if (talk.last == LastWord.FIRST_MESSAGE && now.isBefore(talk.firstMessageAt.plus(Duration.ofDays(14)))) {
            return "P-SECOND-OUTREACH";
        }
        if (!count(s.organization(), now)) {
            return "S-10";
        }
        talk.last = LastWord.FIRST_MESSAGE;
        talk.firstMessageAt = now;
        return DONE;
    }

    private String followUp(Step.FollowUp s, Instant now) {
        Conversation talk = conversation(s.organization(), s.seeker());
        if (talk.last == LastWord.NOBODYS) {
            return "P-UNKNOWN";
        }
        if (!using(s.organization(), now)) {
            return "P-USE";
        }
        if (!available(s.organization(), s.seeker(), now)) {
            return "P-NOT-AVAILABLE";
        }
        return switch (talk.last) {
            case NOBODYS -> "P-UNKNOWN";
            case DECLINED -> "P-DECLINED";
            case FIRST_MESSAGE -> "P-SECOND-OUTREACH";
            case ANSWER -> count(s.organization(), now) ? DONE : "S-10";
            case SEEKERS -> {
                talk.last = LastWord.ANSWER;
                yield DONE;
            }
        };
    }

    private boolean count(int organization, Instant now) {
        String day = organization + " " + JapanTime.dayOf(now);
        int soFar = used.getOrDefault(day, 0);
        if (soFar >= quota) {
            return false;
        }
        used.put(day, soFar + 1);
        return true;
    }

    private String useUp(Step.UseUpAllBut s, Instant now) {
        used.merge(s.organization() + " " + JapanTime.dayOf(now), A_DAY - s.left(), Math::max);
        return DONE;
    }

    private String reply(Step.Reply s) {
        Conversation talk = conversation(s.organization(), s.seeker());
        if (talk.last == LastWord.NOBODYS) {
            return "P-UNKNOWN";
        }
        if (blocked.contains(pair(s.organization(), s.seeker()))) {
            return "S-34";
        }
        talk.last = LastWord.SEEKERS;
        return DONE;
    }

    private String decline(Step.Decline s) {
        Conversation talk = conversation(s.organization(), s.seeker());
        if (talk.last == LastWord.NOBODYS) {
            return "P-UNKNOWN";
        }
        talk.last = LastWord.DECLINED;
        return DONE;
    }

    private String disclose(Step.Disclose s, Instant now) {
        if (s.recipients().equals(recipients.get(s.seeker()))) {
            return DONE;
        }
        if (!s.recipients().isEmpty() && !valid(now)) {
            return "O-20";
        }
        recipients.put(s.seeker(), s.recipients());
        return DONE;
    }

    private String password(boolean right, Instant now) {
        if (now.isBefore(lockedUntil)) {
            return "S-60";
        }
        if (!right) {
            wrong(now);
            return "S-60";
        }
        before = newest;
        newest = new Attempt(now);
        return DONE;
    }

    private void wrong(Instant now) {
        wrongPasswords++;
        if (wrongPasswords == 6) {
            wrongPasswords = 0;
            lockedUntil = now.plus(Duration.ofMinutes(30));
        }
    }

    private String otp(Step.Code code, Instant now) {
        @Nullable Attempt attempt = code == Step.Code.OF_THE_LOGIN_BEFORE ? before : newest;
        if (attempt == null) {
            return "S-60";
        }
        if (attempt.used) {
            return "S-60";
        }
        if (attempt.over) {
            return "P-OTP-TRIES";
        }
        if (attempt == before) {
            return "S-64";
        }
        if (now.isBefore(lockedUntil)) {
            return "S-60";
        }
        if (!now.isBefore(attempt.at.plus(Duration.ofMinutes(30)))) {
            return "S-63";
        }
        if (code == Step.Code.RIGHT) {
            attempt.used = true;
            wrongPasswords = 0;
            return DONE;
        }
        attempt.wrong++;
        attempt.over = attempt.wrong == 5;
        wrong(now);
        return "S-60";
    }
}
