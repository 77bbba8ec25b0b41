package hellowork.query.profile;

import hellowork.rest.Policy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What this project decides about reading profiles where nothing else says it. */
@ConfigurationProperties("hellowork.policy.profile")
record ProfilePolicy(
        @DefaultValue("24h")
        @Policy(
                code = "P-OPENING",
                value = "A profile is shown to the account that opened it for so long; then it is opened anew.",
                practice = "Whether the real service records who opened a profile is not published.")
        Duration openingValidity) {}
