package hellowork.web.organization;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From when something can be done, told before anybody is refused. The API decides by the same settings; where it runs in
 * another process, both are to be given the same values.
 */
@Component
public final class Periods {
    private final Duration renewalOpens;
    private final Duration patience;

    Periods(
            @Value("${hellowork.policy.organization.renewal-opens:60d}") Duration renewalOpens,
            @Value("${hellowork.policy.outreach.patience:14d}") Duration patience) {
        this.renewalOpens = renewalOpens;
        this.patience = patience;
    }

    /** When the next period can be asked for (P-RENEWAL). */
    public Instant renewalFrom(Instant usableUntil) {
        return usableUntil.minus(renewalOpens);
    }

    /** When another first message can be sent to a job seeker who has not answered this one (P-SECOND-OUTREACH). */
    public Instant outreachAgainFrom(Instant sentAt) {
        return sentAt.plus(patience);
    }
}
