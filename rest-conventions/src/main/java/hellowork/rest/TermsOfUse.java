package hellowork.rest;

import hellowork.events.JapanTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 利用規約(求職者用): the version that a job seeker must have accepted to be shown and written to (S-31 求Q1). Settings:
 * {@code hellowork.terms.version}; {@code hellowork.terms.next-version} and {@code hellowork.terms.next-from}, the
 * version that follows and its first day in Asia/Tokyo, so that every node changes at the same instant.
 */
public final class TermsOfUse {
    private final String version;
    private final @Nullable String next;
    private final LocalDate nextFrom;

    /** Texts as the settings have them; empty where no other version is announced. */
    public TermsOfUse(String version, String next, String nextFrom) {
        if (next.isEmpty() != nextFrom.isEmpty()) {
            throw new IllegalArgumentException(
                    "hellowork.terms.next-version and hellowork.terms.next-from are set together");
        }
        this.version = version;
        this.next = next.isEmpty() ? null : next;
        this.nextFrom = nextFrom.isEmpty() ? LocalDate.MAX : LocalDate.parse(nextFrom);
    }

    /** The version in force on this day in Asia/Tokyo. */
    public String on(LocalDate day) {
        return next == null || day.isBefore(nextFrom) ? version : next;
    }

    /** The version in force at this instant. */
    public String at(Instant instant) {
        return on(JapanTime.dayOf(instant));
    }
}
