package hellowork.query.changes;

import static hellowork.query.changes.Listeners.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hellowork.events.RuleViolated;
import hellowork.query.Samples;
import hellowork.query.changes.Subscription.Portion;
import hellowork.query.changes.Subscription.Told;
import hellowork.rest.Actor;
import hellowork.rest.RestRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SubscriptionsTest {
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Subscriptions subscriptions = new Subscriptions(Listeners.policy(2, 5, BEAT));
    private final Actor organization = Listeners.organization();
    private final Audience members = new Audience.Members(organization.organization());

    @Test
    void every_stream_of_an_audience_is_told_and_no_other() throws InterruptedException {
        Subscription one = open(organization);
        Subscription two = open(organization);
        Subscription other = open(Listeners.organization());
        Subscription seeker = open(Listeners.jobSeeker(Samples.jobSeeker()));

        subscriptions.tell(members, change(1), 10);

        assertThat(List.of(now(one), now(two)))
                .allSatisfy(portion -> assertThat(portion.changes()).containsExactly(new Told(change(1), 10)));
        assertThat(List.of(now(other), now(seeker)))
                .allSatisfy(portion -> assertThat(portion.changes()).isEmpty());
    }

    @Test
    void one_stream_too_many_ends_the_oldest_of_its_session_only() throws InterruptedException {
        Subscription oldest = open(organization);
        Subscription second = open(organization);
        Subscription other = open(Listeners.organization());
        Subscription third = open(organization);

        assertThat(now(oldest).ending()).isEqualTo(Ending.SUPERSEDED);
        assertThat(List.of(now(second), now(third), now(other)))
                .allSatisfy(portion -> assertThat(portion.ending()).isNull());
        subscriptions.tell(members, change(1), 10);
        assertThat(now(oldest).changes()).isEmpty();
        assertThat(now(third).changes()).isNotEmpty();
    }

    @Test
    void a_full_node_refuses_until_one_goes_and_still_replaces_within_a_session() {
        List<Subscription> open = new ArrayList<>();
        open.add(open(organization));
        open.add(open(organization));
        for (int i = 0; i < 3; i++) {
            open.add(open(Listeners.organization()));
        }

        assertThat(subscriptions.open(Listeners.organization())).isEmpty();
        assertThat(subscriptions.open(organization))
                .as("in place of its oldest")
                .isPresent();
        subscriptions.close(open.getLast());
        subscriptions.close(open.getLast()); // a second time makes no more room
        assertThat(subscriptions.open(Listeners.organization())).isPresent();
        assertThat(subscriptions.open(Listeners.organization())).isEmpty();
    }

    @Test
    void what_is_closed_leaves_nothing_behind() {
        Subscription one = open(organization);
        assertThat(subscriptions.areNone()).isFalse();
        subscriptions.close(one);

        assertThat(subscriptions.areNone()).isTrue();
        assertThat(subscriptions).extracting("byAudience").isEqualTo(Map.of());
        assertThat(subscriptions).extracting("bySession").isEqualTo(Map.of());
    }

    @Test
    void a_node_that_stops_ends_all_and_lets_none_begin() throws InterruptedException {
        Subscription one = open(organization);
        subscriptions.stop();

        assertThat(now(one).ending()).isEqualTo(Ending.NODE);
        assertThat(subscriptions.open(Listeners.organization())).isEmpty();
        subscriptions.start();
        assertThat(subscriptions.open(Listeners.organization())).isPresent();
    }

    @Test
    void each_stream_begins_with_a_look_at_its_session_and_a_doubt_reaches_whom_it_concerns()
            throws InterruptedException {
        Subscription one = open(organization);
        Subscription other = open(Listeners.organization());
        assertThat(List.of(now(one), now(other)))
                .allSatisfy(portion -> assertThat(portion.doubted()).isTrue());

        subscriptions.doubt(new Audience.Session(organization.loginId()));
        assertThat(now(one).doubted()).isTrue();
        subscriptions.doubt(new Audience.Account(organization.accountId()));
        assertThat(now(one).doubted()).isTrue();
        subscriptions.doubt(members);
        assertThat(now(one).doubted()).isTrue();
        assertThat(now(other).doubted()).isFalse();
    }

    @Test
    void who_has_not_registered_yet_is_refused() {
        Actor nobody = Listeners.jobSeeker(Samples.jobSeeker());
        Actor unregistered = new Actor(nobody.accountId(), nobody.loginId(), nobody.role(), null, null, null, null);

        assertThatThrownBy(() -> subscriptions.open(unregistered))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(RestRule.NOTHING_OF_ONES_OWN));
    }

    private Subscription open(Actor actor) {
        return subscriptions.open(actor).orElseThrow();
    }

    private static Portion now(Subscription subscription) throws InterruptedException {
        long now = System.nanoTime();
        return subscription.next(now, now);
    }
}
