package hellowork.command.jobseeker;

import hellowork.events.JobSeekerId;
import hellowork.events.SeekerNumber;
import hellowork.events.SeekerNumberEvent;
import hellowork.events.SeekerNumberId;
import hellowork.rest.KeyFolder;
import hellowork.store.Streams;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Which stream tells who has a seeker number: its id is a keyed hash, so that the history holds no number and nobody can
 * look one up without the key.
 */
public final class SeekerNumbers {
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

    /** What it means for the numbers that a registration had {@code before} and has {@code now}; nothing if they are equal. */
    List<SeekerNumberEvent> changed(
            JobSeekerId id, @Nullable SeekerNumber before, @Nullable SeekerNumber now, Instant at) {
        return now == null
                ? List.of()
                : SeekerNumberDecider.follow(id, before == null ? null : of(before), of(now), at);
    }

    /** The same, to be written with the decision: others may have written to these streams. */
    List<SeekerNumberEvent> changedIn(
            Streams streams, JobSeekerId id, @Nullable SeekerNumber before, @Nullable SeekerNumber now, Instant at) {
        List<SeekerNumberEvent> events = changed(id, before, now, at);
        events.forEach(event -> streams.state(SeekerNumberDecider.fold(), event.seekerNumberId()));
        return events;
    }
}
