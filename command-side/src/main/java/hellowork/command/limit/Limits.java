package hellowork.command.limit;

import hellowork.rest.DerivedIds;
import hellowork.rest.TooManyRequests;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.Locale;

/**
 * Counts over all nodes how often is asked, by Bucket4j in PostgreSQL. Whatever is counted is asked for before it is known
 * whether there is an account, so that a refusal does not tell. The table holds no address: its keys cannot be read back.
 */
public final class Limits {
    private final ProxyManager<String> buckets;
    private final LimitPolicy policy;
    private final DerivedIds ids;

    Limits(ProxyManager<String> buckets, LimitPolicy policy, DerivedIds ids) {
        this.buckets = buckets;
        this.policy = policy;
        this.ids = ids;
    }

    /** One more request of a stranger at this network address; {@link TooManyRequests} if it is one too many. */
    void request(String networkAddress) {
        count("request from " + networkAddress, policy.requests(), policy.requestsWithin());
    }

    /** One more login for this mail address, from a browser that is not trusted. */
    public void login(String mailAddress) {
        count("login of " + mailAddress.strip().toLowerCase(Locale.ROOT), policy.logins(), policy.loginsWithin());
    }

    /** One more login with this living trust. */
    public void trustedLogin(String trustHash) {
        count("login with " + trustHash, policy.logins(), policy.loginsWithin());
    }

    /** One more key or code to this mail address, but for that of a login. */
    public void keyTo(String mailAddress) {
        count("key to " + mailAddress.strip().toLowerCase(Locale.ROOT), policy.keys(), policy.keysWithin());
    }

    private void count(String what, int most, Duration within) {
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(most).refillGreedy(most, within))
                .build();
        ConsumptionProbe probe = buckets.getProxy(ids.of("limit\n" + what).toString(), () -> limit)
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
