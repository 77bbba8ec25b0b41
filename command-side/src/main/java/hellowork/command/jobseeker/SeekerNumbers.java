package hellowork.command.jobseeker;

import hellowork.events.JobSeekerId;
import hellowork.events.SeekerNumber;
import hellowork.events.SeekerNumberEvent;
import hellowork.events.SeekerNumberEvent.SeekerNumberGiven;
import hellowork.events.SeekerNumberEvent.SeekerNumberLookedUp;
import hellowork.events.SeekerNumberEvent.SeekerNumberTakenBack;
import hellowork.events.SeekerNumberId;
import hellowork.rest.KeyFolder;
import hellowork.store.Fold;
import hellowork.store.Streams;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Which stream tells who has a seeker number: its id is a keyed hash, so that the history holds no number and nobody can
 * look one up without the key.
 */
public final class SeekerNumbers {
    private static final Fold<SequencedSet<JobSeekerId>, SeekerNumberEvent> FOLD =
            new Fold<>(SeekerNumberEvent.class, new LinkedHashSet<>(), (before, event) -> switch (event) {
                case SeekerNumberGiven given -> with(before, given.jobSeekerId(), true);
                case SeekerNumberTakenBack taken -> with(before, taken.jobSeekerId(), false);
                case SeekerNumberLookedUp _ -> before;
            });

    private final SecretKeySpec key;

    /** With the key of login names: what is hashed differs from every mail address. */
    public SeekerNumbers(KeyFolder keys) {
        this.key = new SecretKeySpec(keys.key("login-names"), "HmacSHA256");
    }

    /** The stream of this number. */
    public SeekerNumberId of(SeekerNumber number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal(("seeker number " + number.value()).getBytes(StandardCharsets.UTF_8));
            return new SeekerNumberId("seeker-number-" + HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The registrations that have a number, the one that got it first at the front. */
    static Fold<SequencedSet<JobSeekerId>, SeekerNumberEvent> fold() {
        return FOLD;
    }

    /** The same, to be written with the decision: others may have written to these streams. */
    List<SeekerNumberEvent> changedIn(
            Streams streams, JobSeekerId id, @Nullable SeekerNumber before, @Nullable SeekerNumber now, Instant at) {
        List<SeekerNumberEvent> events = follow(id, before, now, at);
        events.forEach(event -> streams.state(FOLD, event.seekerNumberId()));
        return events;
    }

    /** What it means for the numbers that a registration had {@code before} and has {@code now}; nothing if they are equal. */
    List<SeekerNumberEvent> follow(
            JobSeekerId id, @Nullable SeekerNumber before, @Nullable SeekerNumber now, Instant at) {
        List<SeekerNumberEvent> events = new ArrayList<>();
        if (now != null && !now.equals(before)) {
            if (before != null) {
                events.add(new SeekerNumberTakenBack(of(before), id, at));
            }
            events.add(new SeekerNumberGiven(of(now), id, at));
        }
        return events;
    }

    private static SequencedSet<JobSeekerId> with(SequencedSet<JobSeekerId> before, JobSeekerId id, boolean in) {
        SequencedSet<JobSeekerId> now = new LinkedHashSet<>(before);
        if (in) {
            now.add(id);
        } else {
            now.remove(id);
        }
        return now;
    }
}
