package hellowork.command.organization;

import hellowork.rest.Policy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What this project decides about the accounts of an organization. */
@Validated
@ConfigurationProperties("hellowork.policy.accounts")
public record AccountsPolicy(
        @Policy(
                code = "P-ADDITIONAL-ACCOUNTS",
                value = "An organization has up to so many open accounts besides its main one, contractors' included.",
                practice = "S-71 knows additional accounts; how many an organization may have is not published.")
        @DefaultValue("10")
        @Min(0)
        @Max(1_000)
        int additional) {}
