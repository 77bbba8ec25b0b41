package hellowork.command.jobseeker;

import hellowork.rest.Policy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What this project decides about job seekers where nothing else says it. */
@ConfigurationProperties("hellowork.policy.job-seeker")
record JobSeekerPolicy(
        @DefaultValue("10d")
        @Policy(
                code = "P-END-NOTICE",
                value = "So long before the end of a registration the job seeker is mailed that it ends.")
        Duration endNotice,

        @DefaultValue("true")
        @Policy(
                code = "P-DESK",
                value = "The desk changes data of a job seeker who has a MyPage too; the job seeker sees that it did.")
        boolean deskChangesWithMyPage) {}
