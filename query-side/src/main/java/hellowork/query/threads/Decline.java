package hellowork.query.threads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 辞退: nothing can be sent until the job seeker writes.
 *
 * @param reason the job seeker's own words, if there are any
 */
record Decline(Instant at, @Nullable String reason) {}
