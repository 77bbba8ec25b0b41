package hellowork.command.organization;

import hellowork.events.JapanTime;
import hellowork.events.UsePermission;
import hellowork.rest.Policy;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How long an organization may use the service, and what the bureau asks for. Use ends with a fiscal year. */
@Validated
@ConfigurationProperties("hellowork.policy.organization")
record OrganizationPolicy(
        @Policy(
                code = "P-LATE-APPROVAL",
                value = "An approval within this time before the end of a fiscal year is good for the next one too.",
                practice =
                        "The real period of use and its renewal are not published; S-06 only names the " + "procedure.")
        @DefaultValue("30d")
        @DurationMin(days = 1)
        @DurationMax(days = 365)
        Duration lateApproval,

        @Policy(
                code = "P-RENEWAL",
                value = "The next period can be asked for from this time before the end of the use.",
                practice =
                        "The real period of use and its renewal are not published; S-06 only names the " + "procedure.")
        @DefaultValue("60d")
        @DurationMin(days = 1)
        @DurationMax(days = 365)
        Duration renewalOpens,

        @Policy(
                code = "P-RENEWAL-REMINDER",
                value = "The first notice of the end of the use leaves this time before it.",
                practice = "Whether the bureaus remind of the renewal, and when, is not published.")
        @DefaultValue("30d")
        @DurationMin(days = 1)
        @DurationMax(days = 365)
        Duration firstReminder,

        @Policy(
                code = "P-RENEWAL-LAST-REMINDER",
                value = "The second notice of the end of the use leaves this time before it.",
                practice = "Whether the bureaus remind of the renewal, and when, is not published.")
        @DefaultValue("7d")
        @DurationMin(days = 1)
        @DurationMax(days = 365)
        Duration secondReminder,

        @Policy(
                code = "P-CHANGE",
                value = "Whether a change needs the receipt of a form before it is decided.",
                practice = "S-03 asks for a form with an application; a bureau may ask for one with a change " + "too.")
        @DefaultValue("false")
        boolean changeNeedsForm) {

    /** When the use of an organization that is approved at this instant ends. */
    Instant endOfUse(Instant approvedAt) {
        Instant end = JapanTime.endOfFiscalYear(approvedAt);
        return approvedAt.isBefore(end.minus(lateApproval)) ? end : JapanTime.endOfFiscalYear(end);
    }

    /** When the use ends once a renewal is approved: a year later, or as a new approval's if it had lapsed. */
    Instant nextEnd(UsePermission use, Instant approvedAt) {
        if (use.hasLapsedAt(approvedAt)) {
            return endOfUse(approvedAt);
        }
        Instant end = JapanTime.endOfFiscalYear(use.until());
        while (!approvedAt.isBefore(end)) {
            end = JapanTime.endOfFiscalYear(end);
        }
        return end;
    }
}
