package hellowork.command.limit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import hellowork.rest.BusinessClock;
import hellowork.rest.DerivedIds;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The limits, and where those of a network address are counted. Behind a proxy the address is the client's only with
 * {@code server.forward-headers-strategy=native} and the proxy's own address among
 * {@code server.tomcat.remoteip.internal-proxies}.
 */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {
    /** A bucket that nobody touched for as long as it takes to be full again tells nothing any more. */
    private static final ExpirationAfterWriteStrategy WHEN_FULL =
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(10));

    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
    private static final int AT_ONCE = 10_000;

    /** Every operation that needs no session, but for reading. */
    private static final String[] STRANGERS = {
        "/api/v1/accounts",
        "/api/v1/accounts/*/verification",
        "/api/v1/accounts/*/mail-address-change/verification",
        "/api/v1/first-official",
        "/api/v1/logins",
        "/api/v1/logins/*/otp",
        "/api/v1/logins/*/denial",
        "/api/v1/password-resets",
        "/api/v1/password-resets/*"
    };

    @Bean
    PostgreSQLSelectForUpdateBasedProxyManager<String> limitBuckets(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("commandFlyway") Flyway migrated,
            BusinessClock clock) {
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("command.limit_bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(WHEN_FULL)
                .clientClock(new BusinessTime(clock))
                .build();
    }

    /** The business clock, since what waits for it is told when to come again. */
    private record BusinessTime(BusinessClock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    @Bean
    Limits limits(PostgreSQLSelectForUpdateBasedProxyManager<String> buckets, LimitPolicy policy, DerivedIds ids) {
        return new Limits(buckets, policy, ids);
    }

    @Bean
    RecurringTask<Void> limitCleaning(PostgreSQLSelectForUpdateBasedProxyManager<String> buckets) {
        return Tasks.recurring("limit-cleaning", FixedDelay.of(BETWEEN_CLEANINGS))
                .execute((_, _) -> {
                    while (buckets.removeExpired(AT_ONCE) == AT_ONCE) {
                        Thread.onSpinWait(); // there are more
                    }
                });
    }

    @Bean
    WebMvcConfigurer limitOfStrangers(Limits limits) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new StrangerLimit(limits)).addPathPatterns(STRANGERS);
            }
        };
    }
}
