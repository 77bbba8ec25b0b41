package hellowork.command.mail;

import hellowork.rest.Policy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code hellowork.policy.mail.*}: how mail leaves. */
@ConfigurationProperties("hellowork.policy.mail")
record MailPolicy(
        @Policy(
                code = "P-NOTICE-PACE",
                value = "How many notices leave within a second at most, so that a bulk send is no burst for"
                        + " mail servers; keys and codes do not wait behind them.")
        @DefaultValue("100")
        int noticesASecond) {}
