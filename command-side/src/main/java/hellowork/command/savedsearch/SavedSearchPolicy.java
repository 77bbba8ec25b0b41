package hellowork.command.savedsearch;

import hellowork.events.JapanTime;
import hellowork.rest.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code hellowork.policy.saved-searches.*}: how many searches are kept, and when their digests leave. */
@ConfigurationProperties("hellowork.policy.saved-searches")
record SavedSearchPolicy(
        @Policy(
                code = "P-SAVED-SEARCHES",
                value = "How many searches an organization keeps at most.",
                practice = "Whether the real service keeps searches is not published.")
        @DefaultValue("50")
        int mostSearches,

        @Policy(
                code = "P-DIGEST",
                value = "When the daily digests of saved searches leave, in Japan.",
                practice = "Whether the real service mails digests is not published.")
        @DefaultValue("07:00")
        LocalTime digestTime) {

    /** The first time after this instant at which digests leave. */
    Instant firstAfter(Instant at) {
        LocalDate day = JapanTime.dayOf(at);
        Instant thatDay = on(day);
        return thatDay.isAfter(at) ? thatDay : on(day.plusDays(1));
    }

    /** When the digest after the one of this instant leaves: not on the same day in Japan, however late that one was. */
    Instant nextAfterDigest(Instant at) {
        return on(JapanTime.dayOf(at).plusDays(1));
    }

    private Instant on(LocalDate day) {
        return day.atTime(digestTime).atZone(JapanTime.zone()).toInstant();
    }
}
