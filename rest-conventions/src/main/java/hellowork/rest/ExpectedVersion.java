package hellowork.rest;

/**
 * The version that a change is meant for, from {@code If-Match}: the number of the last event of the aggregate when it
 * was read. Without it a change is refused (428), with an older one too (412).
 */
public record ExpectedVersion(long version) {

    /** Refuses if the aggregate has moved on since it was read (P-VERSION). */
    public void check(long current) {
        if (current != version) {
            throw RestRule.STALE.violated();
        }
    }
}
