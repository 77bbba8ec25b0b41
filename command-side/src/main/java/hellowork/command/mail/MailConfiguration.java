package hellowork.command.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import hellowork.command.account.MailedCodes;
import hellowork.command.follow.Follower;
import hellowork.command.follow.Followers;
import hellowork.rest.BusinessClock;
import hellowork.store.States;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Mail leaves through one event processor for each line, for the whole deployment. Settings: {@code hellowork.mail.from}, the sender's
 * address; {@code hellowork.public-url}, where the service is, for links and
 * notices; {@code spring.mail.*}, the mail server.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:hellowork/command/mail/mail.properties")
class MailConfiguration {
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);

    /** Somebody waits for each of these: so many a second are no limit. */
    private static final int UNHURRIED = 1_000_000;

    @Bean
    Letters letters(
            States states,
            MailedCodes codes,
            BusinessClock clock,
            Environment environment,
            @Value("${hellowork.mail.from:system@mail.hellowork.example.jp}") String from) {
        return new Letters(states, codes, new Stationery(from, Site.of(environment)), clock);
    }

    @Bean
    Post post(
            JavaMailSender server,
            BusinessClock clock,
            @Value("${hellowork.mail.from:system@mail.hellowork.example.jp}") String from) {
        return new Post(server, from, clock);
    }

    @Bean
    MailLine codeLine(MailRoom room) {
        return room.line(Mailing.KEYS_AND_CODES, new Pace(UNHURRIED));
    }

    @Bean
    MailLine noticeLine(MailRoom room, MailPolicy policy) {
        return room.line(Mailing.NOTICES, new Pace(policy.noticesASecond()));
    }

    @Bean
    Follower mailFollower(@Qualifier("codeLine") MailLine line, Followers followers) {
        return line.follower(followers);
    }

    @Bean
    Follower noticeFollower(@Qualifier("noticeLine") MailLine line, Followers followers) {
        return line.follower(followers);
    }

    /** Tries again every 30 seconds of the business clock. Keys and codes first: they are the ones that expire. */
    @Bean
    RecurringTask<Void> mailAgain(@Qualifier("codeLine") MailLine codes, @Qualifier("noticeLine") MailLine notices) {
        return Tasks.recurring("mail-again", FixedDelay.of(BETWEEN_TRIES)).execute((_, _) -> {
            codes.tryAgain();
            notices.tryAgain();
        });
    }

    @Bean
    DeadLetterHealth mailDeadLettersHealthIndicator(@Qualifier("codeLine") MailLine line) {
        return new DeadLetterHealth(line.letters());
    }
}
