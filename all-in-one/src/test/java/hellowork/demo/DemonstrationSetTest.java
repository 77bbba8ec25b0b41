package hellowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginNameEvent.LoginNameClaimed;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationSetTest {
    private static final History DEMO = History.of(42, History.NOW, 2_000, 40);

    @Test
    void the_same_seed_and_time_give_the_same_events() {
        assertThat(History.of(42, History.NOW, 300, 40).events())
                .isEqualTo(History.of(42, History.NOW, 300, 40).events())
                .isNotEqualTo(History.of(43, History.NOW, 300, 40).events());
    }

    @Test
    void a_larger_set_has_the_same_job_seekers_first() {
        History larger = History.of(42, History.NOW, 3_000, 40);
        assertThat(DEMO.streams())
                .allSatisfy((id, events) -> assertThat(larger.streams().get(id)).isEqualTo(events));
        assertThat(larger.all(JobSeekerRegistered.class)).hasSize(3_000);
    }

    @Test
    void every_role_is_there_and_only_the_printed_accounts_have_a_password() {
        assertThat(DEMO.set().accounts())
                .extracting(DemonstrationAccount::role)
                .containsExactlyInAnyOrder(Role.values());
        assertThat(DEMO.all(PasswordSet.class).map(PasswordSet::accountId).toList())
                .containsExactlyInAnyOrderElementsOf(DEMO.set().accounts().stream()
                        .map(DemonstrationAccount::id)
                        .toList());
        assertThat(DEMO.set().accounts()).allSatisfy(account -> {
            assertThat(DEMO.of(account.id(), AccountRequested.class))
                    .singleElement()
                    .returns(account.role(), AccountRequested::role);
            assertThat(DEMO.of(account.id(), MailAddressRecorded.class))
                    .singleElement()
                    .returns(account.mailAddress(), MailAddressRecorded::mailAddress);
        });
        assertThat(DEMO.all(AccountRequested.class)
                        .filter(a -> a.role() == Role.BUREAU_OFFICER)
                        .map(AccountRequested::bureau)
                        .distinct())
                .hasSize(47);
    }

    @Test
    void an_address_is_claimed_by_one_account() {
        List<AggregateId> claims =
                DEMO.all(LoginNameClaimed.class).map(DomainEvent::aggregateId).toList();
        assertThat(claims).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-20T03:00:00Z",
                "2026-02-28T14:59:59Z",
                "2026-03-31T15:00:00Z",
                "2026-12-31T14:30:00Z",
                "2028-02-29T00:00:00Z"
            })
    void the_history_ends_before_now_and_stands_in_the_order_of_its_time(Instant now) {
        List<DomainEvent> events = History.of(7, now, 500, 40).events();
        assertThat(events).extracting(DomainEvent::at).isSorted();
        assertThat(events.getLast().at()).isBeforeOrEqualTo(now);
    }

    @Test
    void a_batch_holds_whole_streams() {
        Set<AggregateId> seen = new HashSet<>();
        Iterator<List<DomainEvent>> batches =
                new DemonstrationSet(42, History.NOW, 4_500, 2_100, History.IDS).batches();
        while (batches.hasNext()) {
            Set<AggregateId> streams = new HashSet<>();
            batches.next().forEach(event -> streams.add(event.aggregateId()));
            assertThat(Collections.disjoint(seen, streams)).isTrue();
            seen.addAll(streams);
        }
        assertThat(seen.stream().filter(JobSeekerId.class::isInstance)).hasSize(4_500);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_job_seeker_is_registered_whatever_the_seed(long seed) {
        assertThat(History.of(seed, History.NOW, 2_000, 0).all(JobSeekerRegistered.class))
                .hasSize(2_000);
    }

    @Test
    void there_are_a_few_hundred_messages() {
        assertThat(DEMO.all(MessageSent.class).count()).isBetween(200L, 700L);
    }

    @Test
    void an_empty_set_still_has_the_officials_and_a_negative_one_is_refused() {
        DemonstrationSet empty = new DemonstrationSet(1, History.NOW, 0, 0, History.IDS);
        assertThat(empty.accounts()).hasSize(6);
        assertThat(empty.batches().next()).isNotEmpty();
        assertThatThrownBy(() -> new DemonstrationSet(1, History.NOW, -1, 0, History.IDS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hundred_thousand_job_seekers_are_made_one_batch_at_a_time() {
        Iterator<List<DomainEvent>> batches = new DemonstrationSet(42, History.NOW, 100_000, 40, History.IDS).batches();
        long begun = System.nanoTime();
        long events = 0;
        int largest = 0;
        while (batches.hasNext()) {
            int size = batches.next().size();
            events += size;
            largest = Math.max(largest, size);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("100,000 job seekers, %d events in %d ms%n", events, taken.toMillis());
        assertThat(largest).isLessThan(50_000);
        assertThat(taken).isLessThan(Duration.ofMinutes(5));
    }
}
