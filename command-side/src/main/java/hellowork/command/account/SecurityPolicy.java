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

/** What this project decides about the safety of accounts where the rules are silent. */
@Validated
@ConfigurationProperties("hellowork.policy.security")
public record SecurityPolicy(
        @Policy(
                code = "P-KEY-VALIDITY",
                value = "A verification key, for a new account or another mail address, is valid this long from its"
                        + " issue.",
                practice = "How long a real verification key (認証キー) works is not published.")
        @DefaultValue("24h")
        @DurationMin(minutes = 5)
        @DurationMax(days = 14)
        Duration keyValidity,

        @Policy(
                code = "P-TWO-OFFICERS",
                value = "What one officer proposed after an identity check, a second one confirms within this time.",
                practice = "S-65 says that it can take days; who checks what inside a bureau is not published.")
        @DefaultValue("14d")
        @DurationMin(hours = 1)
        @DurationMax(days = 90)
        Duration proposalValidity,

        @Policy(
                code = "P-PASSWORD-RESET",
                value = "The mailed key to set another password is valid this long.",
                practice = "The real time is not published.")
        @DefaultValue("1h")
        @DurationMin(minutes = 5)
        @DurationMax(days = 1)
        Duration resetKeyValidity,

        @Policy(
                code = "P-KEY-TRIES",
                value = "After so many wrong keys a mailed key no longer works.",
                practice = "The real limit is not published, as is usual.")
        @DefaultValue("5")
        @Min(1)
        @Max(100)
        int wrongKeys) {}
