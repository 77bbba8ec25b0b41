package hellowork.command.outreach;

import hellowork.rest.Policy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code hellowork.policy.outreach.*}: how messages are sent, where S-10 to S-14 leave it open. */
@ConfigurationProperties("hellowork.policy.outreach")
public record OutreachPolicy(
        @Policy(
                code = "P-ANSWERS",
                value = "Whether an answer to a job seeker's own message counts against the day's 1,000.",
                practice = "The source speaks of 案内送信等 without defining 等: the real count may include answers.")
        @DefaultValue("false")
        boolean answersCount,

        @Policy(
                code = "P-SECOND-OUTREACH",
                value = "How long an organization waits for an answer before another first message.",
                practice = "The real service may allow another first message at any time within the day's 1,000.")
        @DefaultValue("14d")
        Duration patience,

        @Policy(
                code = "P-BULK-SIZE",
                value = "How many references one bulk send may list, 1,000 at most.",
                practice = "Whether the real service sends in bulk, and how many at once, is not published.")
        @DefaultValue("1000")
        int bulkRecipients,

        @Policy(
                code = "P-SCHEDULE",
                value = "How far ahead a bulk send may be scheduled.",
                practice = "Whether the real service schedules is not published; S-13 only says at any hour.")
        @DefaultValue("30d")
        Duration scheduleHorizon) {}
