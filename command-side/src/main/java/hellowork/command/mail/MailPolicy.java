package hellowork.command.mail;

import hellowork.rest.Policy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** {@code hellowork.policy.mail.*}: how mail leaves. */
@Validated
@ConfigurationProperties("hellowork.policy.mail")
record MailPolicy(
        @Policy(
                code = "P-NOTICE-PACE",
                value = "How many notices leave within a second at most, so that a bulk send is no burst for"
                        + " mail servers; keys and codes do not wait behind them.",
                practice = "How fast the real service mails is not published.")
        @DefaultValue("100")
        @Min(1)
        @Max(100_000)
        int noticesASecond) {}
