package hellowork.demo;

import hellowork.command.account.FirstOfficial;
import hellowork.command.account.LoginNames;
import hellowork.command.account.Passwords;
import hellowork.command.jobseeker.SeekerNumbers;
import hellowork.command.outreach.Threads;
import hellowork.rest.BusinessClock;
import hellowork.runtime.StartupNotice;
import hellowork.store.Decisions;
import hellowork.store.EventLog;
import hellowork.web.session.Role;
import hellowork.web.start.TrialAccounts;
import hellowork.web.start.TrialAccounts.TrialAccount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What a first start begins with: the demonstration set, or with {@code demo=off} the way to the first official. */
@Configuration(proxyBeanMethods = false)
public class DemonstrationConfiguration {
    @Bean
    @ConditionalOnProperty(name = "demo", havingValue = "on", matchIfMissing = true)
    DemonstrationLoader demonstrationLoader(
            Decisions decisions,
            EventLog log,
            Passwords passwords,
            LoginNames loginNames,
            SeekerNumbers seekerNumbers,
            Threads threads,
            BusinessClock clock,
            DemonstrationSize size) {
        return new DemonstrationLoader(decisions, log, passwords, loginNames, seekerNumbers, threads, clock, size);
    }

    @Bean
    DemonstrationSize demonstrationSize(
            @Value("${demo.seekers:2000}") int seekers, @Value("${demo.organizations:40}") int organizations) {
        return new DemonstrationSize(seekers, organizations);
    }

    @Bean
    StartupNotice demonstrationAccounts(TrialAccounts trials) {
        return () -> trials.all().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of("Demonstration accounts, password " + DemonstrationLoader.password()
                                        + " (the one-time password is on the mail page):"),
                                trials.all().stream()
                                        .map(account -> "  %-16s %-32s %s"
                                                .formatted(account.role(), account.mailAddress(), account.whose())))
                        .toList();
    }

    /** For the start page, too; none while the history is not that of a demonstration. */
    @Bean
    TrialAccounts trialAccounts(EventLog log, LoginNames names, DemonstrationSize size) {
        return () -> log.read(EventLog.BEFORE_ALL, 1).stream()
                .filter(event -> event.metadata().containsKey("demonstration"))
                .flatMap(_ -> accounts(names, size))
                .toList();
    }

    private static Stream<TrialAccount> accounts(LoginNames names, DemonstrationSize size) {
        ServiceIds none = new ServiceIds(
                names::of,
                _ -> {
                    throw notMade();
                },
                (_, _) -> {
                    throw notMade();
                },
                _ -> {
                    throw notMade();
                });
        return new DemonstrationSet(DemonstrationLoader.SEED, Instant.EPOCH, size.seekers(), size.organizations(), none)
                .accounts().stream()
                        .map(account -> new TrialAccount(
                                Role.valueOf(account.role().name()),
                                account.mailAddress(),
                                DemonstrationLoader.password(),
                                account.whose()));
    }

    private static IllegalStateException notMade() {
        return new IllegalStateException("the accounts are listed, not made");
    }

    @Bean
    StartupNotice firstOfficialLink(FirstOfficial first, Environment environment) {
        return () -> {
            if (!"off".equals(environment.getProperty("demo"))) {
                return List.of();
            }
            Optional<String> key = first.setupKey();
            return key.map(secret -> List.of(
                            "Nobody is here yet. This link makes the first official, once:",
                            "  http://localhost:%s/first-official#%s"
                                    .formatted(environment.getRequiredProperty("local.server.port"), secret)))
                    .orElse(List.of());
        };
    }
}
