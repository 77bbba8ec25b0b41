package hellowork.command.login;

import hellowork.rest.Policy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What this project decides about logins where the rules are silent. */
@ConfigurationProperties("hellowork.policy.login")
public record LoginPolicy(
        @Policy(code = "P-OTP-TRIES", value = "So many wrong one-time passwords end the login.") @DefaultValue("5")
        int wrongOtps,

        @Policy(
                code = "P-PASSWORD-TRIES",
                value = "So many wrong passwords, one-time or not, lock the account; tries that come with a living"
                        + " trust count for that trust alone; only a completed login resets the count.")
        @DefaultValue("6")
        int wrongPasswords,

        @Policy(code = "P-PASSWORD-LOCK", value = "A locked account, or a locked trust, refuses every login this long.")
        @DefaultValue("30m")
        Duration lock,

        @Policy(
                code = "P-TRUST-CONFIRMATION",
                value = "After a one-time password that came with the tick, [OK] counts this long.")
        @DefaultValue("10m")
        Duration trustConfirmation) {}
