package hellowork.web.organization;

import hellowork.web.api.Api;
import java.time.Instant;
import java.util.Optional;

/**
 * The conversation that there is with a job seeker already: it is told before anybody writes another first message, which
 * might be refused (P-SECOND-OUTREACH).
 */
public record Begun(String threadId, Instant lastMessageAt) {
    /** Nothing if nobody has written yet. */
    public static Optional<Begun> with(Api api, String seeker) {
        return api.get("/threads").with("seeker", seeker).with("limit", 1).page(Begun.class).items().stream()
                .findFirst();
    }
}
