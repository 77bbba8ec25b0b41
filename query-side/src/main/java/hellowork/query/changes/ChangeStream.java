package hellowork.query.changes;

import hellowork.query.changes.Subscription.Portion;
import hellowork.query.changes.Subscription.Told;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one subscription to its client as server-sent events, from the first {@code resync} to the end. */
final class ChangeStream {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
    private static final String EVERYTHING = "resync";
    private static final String END = "ended";
    /** Not all come back in the same moment after a node has gone, but those of one session do. */
    private static final int SPREAD_MILLIS = 5_000;

    private final Subscription subscription;
    private final BooleanSupplier lives;
    private final long heartbeat;
    private final long apart;
    private final OutputStream out;
    private long known = -1;

    /** @param lives whether the session is still what it was when the subscription began */
    ChangeStream(Subscription subscription, BooleanSupplier lives, ChangesPolicy policy, OutputStream out) {
        this.subscription = subscription;
        this.lives = lives;
        this.heartbeat = policy.heartbeat().toNanos();
        this.apart = policy.apart().toNanos();
        this.out = out;
    }

    /** Until the client goes ({@code IOException}) or the server ends it. Uses the calling thread. */
    void run(long head) throws IOException, InterruptedException {
        comeBack(Ending.NODE);
        write("\n");
        everything(head);
        out.flush();
        long wrote = System.nanoTime();
        long looked = wrote;
        while (true) {
            Portion portion = subscription.next(wrote + apart, looked + heartbeat);
            boolean beat = System.nanoTime() - looked >= heartbeat;
            Ending ending = portion.ending();
            if (ending == null && (beat || portion.doubted())) {
                ending = look();
                looked = System.nanoTime();
            }
            if (ending != null) {
                end(ending);
                return;
            }
            if (beat) {
                write(":\n\n");
                out.flush();
            }
            if (tell(portion)) {
                wrote = System.nanoTime();
            }
        }
    }

    /** Before anything more is told: why there is to be an end, or null. */
    private @Nullable Ending look() {
        try {
            return lives.getAsBoolean() ? null : Ending.SESSION;
        } catch (RuntimeException e) {
            LOG.debug("Whether a session lives cannot be known now", e);
            return Ending.NODE;
        }
    }

    /** Whether there was anything; what came before everything was to be read needs no words. */
    private boolean tell(Portion portion) throws IOException {
        Long everything = portion.everything();
        if (everything != null) {
            everything(everything);
        }
        List<Told> news = portion.changes().stream()
                .filter(told -> told.position() > known)
                .toList();
        for (Told told : news) {
            event(told.change().subject().toString(), told.change().which(), told.position());
        }
        boolean told = everything != null || !news.isEmpty();
        if (told) {
            out.flush();
        }
        return told;
    }

    private void everything(long position) throws IOException {
        known = Math.max(known, position);
        event(EVERYTHING, EVERYTHING, position);
    }

    private void end(Ending ending) throws IOException {
        comeBack(ending);
        write("event: " + END + "\ndata: " + ending.name().toLowerCase(Locale.ROOT) + "\n\n");
        out.flush();
    }

    private void comeBack(Ending after) throws IOException {
        int later = Math.floorMod(subscription.actor().loginId().hashCode(), SPREAD_MILLIS);
        write("retry: " + (after.comeBackAfter().toMillis() + later) + "\n");
    }

    private void event(String name, String data, long position) throws IOException {
        write("id: " + position + "\nevent: " + name + "\ndata: " + data + "\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
