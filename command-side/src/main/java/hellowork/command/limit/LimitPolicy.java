package hellowork.command.limit;

import hellowork.rest.Policy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often strangers can ask. Each is refilled evenly over its time. */
@ConfigurationProperties("hellowork.policy.limits")
public record LimitPolicy(
        @Policy(
                code = "P-REQUEST-LIMIT",
                value = "Who is not logged in makes so many requests from one network address (of IPv6: one /64) in"
                        + " its time.")
        @DefaultValue("100")
        int requests,

        @Policy(code = "P-REQUEST-LIMIT", value = "The time of the limit of requests from one network address.")
        @DefaultValue("10m")
        Duration requestsWithin,

        @Policy(
                code = "P-LOGIN-LIMIT",
                value = "So many logins are tried for one mail address in their time, whether it has an account or"
                        + " not; tries that come with a living trust are counted for that trust alone.")
        @DefaultValue("20")
        int logins,

        @Policy(code = "P-LOGIN-LIMIT", value = "The time of the limit of logins for one mail address.")
        @DefaultValue("30m")
        Duration loginsWithin,

        @Policy(
                code = "P-SENDING-LIMIT",
                value = "So many keys are sent to one mail address in their time, whether it has an account or not.")
        @DefaultValue("10")
        int keys,

        @Policy(code = "P-SENDING-LIMIT", value = "The time of the limit of keys to one mail address.")
        @DefaultValue("1h")
        Duration keysWithin) {}
