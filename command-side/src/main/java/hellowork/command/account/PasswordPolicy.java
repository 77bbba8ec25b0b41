package hellowork.command.account;

import hellowork.rest.Policy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** {@code hellowork.policy.password.*}: how guessing a password ends, be it at a login or in a session. */
@Validated
@ConfigurationProperties("hellowork.policy.password")
public record PasswordPolicy(
        @Policy(
                code = "P-PASSWORD-TRIES",
                value = "So many wrong passwords, one-time or not, at a login or in a session, lock the account; tries"
                        + " that come with a living trust count for that trust alone; only a completed login or"
                        + " another password resets the count.",
                practice = "The real limit is not published, as is usual.")
        @DefaultValue("6")
        @Min(1)
        @Max(100)
        int tries,

        @Policy(
                code = "P-PASSWORD-LOCK",
                value = "A locked account, or a locked trust, refuses every login, and every change that asks for the"
                        + " password, this long.",
                practice = "The real service may lock until the labour bureau unlocks.")
        @DefaultValue("30m")
        @DurationMin(minutes = 1)
        @DurationMax(days = 1)
        Duration lock) {

    /** Whether one more failure after so many is the last that is forgiven. */
    public boolean locksAfter(int wrong) {
        return wrong + 1 >= tries;
    }
}
