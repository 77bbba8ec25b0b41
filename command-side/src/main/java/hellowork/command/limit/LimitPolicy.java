package hellowork.command.limit;

import hellowork.rest.Policy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How often strangers can ask. Each is refilled evenly over its time. */
@Validated
@ConfigurationProperties("hellowork.policy.limits")
public record LimitPolicy(
        @Policy(
                code = "P-REQUEST-LIMIT",
                value = "Who is not logged in makes so many requests from one network address (of IPv6: one /64) in"
                        + " its time.",
                practice = "The real limits are not published, as is usual; many people behind one address may "
                        + "need more.")
        @DefaultValue("100")
        @Min(1)
        @Max(10_000_000)
        int requests,

        @Policy(
                code = "P-REQUEST-LIMIT-TIME",
                value = "The time of the limit of requests from one network address.",
                practice = "The real limits are not published, as is usual.")
        @DefaultValue("10m")
        @DurationMin(seconds = 1)
        @DurationMax(days = 1)
        Duration requestsWithin,

        @Policy(
                code = "P-LOGIN-LIMIT",
                value = "So many logins are tried for one mail address in their time, whether it has an account or"
                        + " not; tries that come with a living trust are counted for that trust alone.",
                practice = "The real limits are not published, as is usual.")
        @DefaultValue("20")
        @Min(1)
        @Max(10_000)
        int logins,

        @Policy(
                code = "P-LOGIN-LIMIT-TIME",
                value = "The time of the limit of logins for one mail address.",
                practice = "The real limits are not published, as is usual.")
        @DefaultValue("30m")
        @DurationMin(seconds = 1)
        @DurationMax(days = 1)
        Duration loginsWithin,

        @Policy(
                code = "P-SENDING-LIMIT",
                value = "So many keys are sent to one mail address in their time, whether it has an account or not.",
                practice = "The real limits are not published, as is usual.")
        @DefaultValue("10")
        @Min(1)
        @Max(10_000)
        int keys,

        @Policy(
                code = "P-SENDING-LIMIT-TIME",
                value = "The time of the limit of keys to one mail address.",
                practice = "The real limits are not published, as is usual.")
        @DefaultValue("1h")
        @DurationMin(seconds = 1)
        @DurationMax(days = 1)
        Duration keysWithin) {}
