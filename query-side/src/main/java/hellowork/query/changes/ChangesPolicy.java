package hellowork.query.changes;

import hellowork.rest.Policy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What this project decides about telling clients what to read again. */
@Validated
@ConfigurationProperties("hellowork.policy.changes")
record ChangesPolicy(
        @DefaultValue("5")
        @Policy(
                code = "P-SESSION-STREAMS",
                value = "So many streams of changes one session has open on a node; with one more the oldest ends.",
                practice = "Whether the real service tells of changes is not published.")
        @Min(1)
        @Max(100)
        int streamsPerSession,

        @DefaultValue("2000")
        @Policy(
                code = "P-STREAMS",
                value = "So many streams of changes are open on a node; further ones are refused.",
                practice = "Whether the real service tells of changes is not published.")
        @Min(1)
        @Max(100_000)
        int streamsPerNode,

        @DefaultValue("15s")
        @Policy(
                code = "P-STREAM-HEARTBEAT",
                value = "A stream shows that it lives, and looks whether its session does, after so long.",
                practice = "Whether the real service tells of changes is not published.")
        @DurationMin(seconds = 1)
        @DurationMax(seconds = 60)
        Duration heartbeat,

        @DefaultValue("200ms")
        @Policy(
                code = "P-STREAM-PACE",
                value = "What is to be read again is told at once, and then again after so long at the earliest.",
                practice = "Whether the real service tells of changes is not published.")
        @DurationMin(millis = 1)
        @DurationMax(seconds = 10)
        Duration apart) {}
