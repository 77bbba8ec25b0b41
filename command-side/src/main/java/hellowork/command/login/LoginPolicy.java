package hellowork.command.login;

import hellowork.command.account.Devices;
import hellowork.rest.Policy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What this project decides about logins where the rules are silent. */
@Validated
@ConfigurationProperties("hellowork.policy.login")
public record LoginPolicy(
        @Policy(
                code = "P-OTP-TRIES",
                value = "So many wrong one-time passwords end the login.",
                practice = "The real limit is not published, as is usual.")
        @DefaultValue("5")
        @Min(1)
        @Max(20)
        int wrongOtps,

        @Policy(
                code = "P-TRUST-CONFIRMATION",
                value = "After a one-time password that came with the tick, [OK] counts this long.",
                practice = "How long the real confirmation screen stays valid is not published; a session there "
                        + "may end sooner.")
        @DefaultValue("10m")
        @DurationMin(minutes = 1)
        @DurationMax(hours = 12)
        Duration trustConfirmation,

        @Policy(
                code = "P-KNOWN-BROWSERS",
                value = "So many browsers of an account are remembered; beyond, the one known longest counts as new"
                        + " again, and a login from it is told by mail.",
                practice = "Whether the real service mails at a login from a new browser is not published.")
        @DefaultValue("50")
        @Min(1)
        @Max(Devices.MOST_REMEMBERED)
        int knownBrowsers,

        @Policy(
                code = "P-LOGIN-DENIAL",
                value = "The link 'this was not me' in the mail about a login from a new browser works this long.",
                practice = "Whether the real service mails at a login from a new browser is not published.")
        @DefaultValue("30d")
        @DurationMin(hours = 1)
        @DurationMax(days = 365)
        Duration deniable,

        @Policy(
                code = "P-LOGIN-PACE",
                value = "A refused login is answered no sooner than this after it was asked, so that its time does not"
                        + " tell whether there is an account.",
                practice = "How the real service hides whether there is an account is not published.")
        @DefaultValue("500ms")
        @DurationMin(millis = 0)
        @DurationMax(seconds = 10)
        Duration refusalTakes) {}
