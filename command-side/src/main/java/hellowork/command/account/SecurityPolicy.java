package hellowork.command.account;

import hellowork.rest.Policy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What this project decides about the safety of accounts where the rules are silent. */
@ConfigurationProperties("hellowork.policy.security")
public record SecurityPolicy(
        @Policy(
                code = "P-KEY-VALIDITY",
                value = "A verification key, for a new account or another mail address, is valid this long from its"
                        + " issue.")
        @DefaultValue("24h")
        Duration keyValidity,

        @Policy(
                code = "P-TWO-OFFICERS",
                value = "What one officer proposed after an identity check, a second one confirms within this time.")
        @DefaultValue("14d")
        Duration proposalValidity,

        @Policy(code = "P-PASSWORD-RESET", value = "The mailed key to set another password is valid this long.")
        @DefaultValue("1h")
        Duration resetKeyValidity,

        @Policy(code = "P-KEY-TRIES", value = "After so many wrong keys a mailed key no longer works.")
        @DefaultValue("5")
        int wrongKeys,

        @Policy(
                code = "P-PASSWORD-TRIES",
                value = "So many wrong passwords at a change in a session lock the account as at a login.")
        @DefaultValue("6")
        int wrongPasswords,

        @Policy(code = "P-PASSWORD-LOCK", value = "How long wrong passwords at a change in a session lock the account.")
        @DefaultValue("30m")
        Duration lock) {}
