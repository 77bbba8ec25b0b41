package hellowork.command.mail;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How many mails wait to be tried again, and how many only an operator can help. Neither makes the node ill: restarting
 * it or taking it out of service would help nobody.
 */
final class DeadLetterHealth implements HealthIndicator {
    private final DeadLetters letters;

    DeadLetterHealth(DeadLetters letters) {
        this.letters = letters;
    }

    @Override
    public Health health() {
        DeadLetters.Count count = letters.count();
        return Health.status(count.givenUp() == 0 ? "UP" : "ATTENTION")
                .withDetail("waiting", count.waiting())
                .withDetail("givenUp", count.givenUp())
                .build();
    }
}
