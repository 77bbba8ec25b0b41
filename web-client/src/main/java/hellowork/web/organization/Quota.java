package hellowork.web.organization;

import hellowork.web.api.Api;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What is left of the day's 1,000 案内送信等 (S-10 民Q3), shown wherever the organization sends.
 *
 * @param left how many messages may still be sent today
 * @param limit of a day, in Asia/Tokyo
 * @param resetsAt the midnight that begins the next one
 */
public record Quota(int left, int limit, OffsetDateTime resetsAt) {
    /** As it is now. */
    public static Quota of(Api api) {
        return api.get("/quota").as(Quota.class);
    }

    /** When a page that stays open asks again: just after the midnight that begins the next day. */
    public long secondsLeft(Instant now) {
        return Math.max(0, Duration.between(now, resetsAt.toInstant()).toSeconds()) + 2;
    }
}
