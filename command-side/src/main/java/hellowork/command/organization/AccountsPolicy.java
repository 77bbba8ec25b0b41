package hellowork.command.organization;

import hellowork.rest.Policy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What this project decides about the accounts of an organization. */
@ConfigurationProperties("hellowork.policy.accounts")
public record AccountsPolicy(
        @Policy(
                code = "P-ADDITIONAL-ACCOUNTS",
                value = "An organization has up to so many open accounts besides its main one, contractors' included.")
        @DefaultValue("10")
        int additional) {}
