package hellowork.command.jobseeker;

import hellowork.rest.Policy;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What this project decides about job seekers where nothing else says it. */
@Validated
@ConfigurationProperties("hellowork.policy.job-seeker")
record JobSeekerPolicy(
        @DefaultValue("10d")
        @Policy(
                code = "P-END-NOTICE",
                value = "So long before the end of a registration the job seeker is mailed that it ends.",
                practice = "Whether the real service gives notice before a registration ends is not published.")
        @DurationMin(days = 1)
        @DurationMax(days = 60)
        Duration endNotice,

        @DefaultValue("true")
        @Policy(
                code = "P-DESK",
                value = "The desk changes data of a job seeker who has a MyPage too; the job seeker sees that it did.",
                practice = "S-33 sends those with a MyPage online; a real desk may refuse to change their data.")
        boolean deskChangesWithMyPage,

        @DefaultValue("true")
        @Policy(
                code = "P-BLOCK",
                value = "Whether a job seeker can block an organization's operator in every capacity, by its licence"
                        + " number; what was blocked before stays blocked.",
                practice = "S-34 speaks of an organization; the real block may be of one account or one sender.")
        boolean operatorBlocks) {}
