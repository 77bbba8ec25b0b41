package hellowork.events;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class UsePermissionTest {
    private static final String UUID = "00000000-0000-4000-8000-000000000001";
    private static final OrganizationId ID = new OrganizationId("organization-" + UUID);
    private static final AccountId BY = new AccountId("account-" + UUID);
    private static final Instant APPROVED = Instant.parse("2026-07-10T03:00:00Z");
    /** 31 March 2027, 24:00 in Japan. */
    private static final Instant END = JapanTime.startOf(LocalDate.of(2027, 4, 1));

    private static final Instant LAST = END.minusNanos(1);

    private static UsePermission after(OrganizationEvent... events) {
        UsePermission permission = UsePermission.none().after(new ApplicationApproved(ID, BY, APPROVED));
        for (OrganizationEvent event : events) {
            permission = permission.after(event);
        }
        return permission;
    }

    @Test
    void nobody_uses_the_service_before_an_approval() {
        assertThat(UsePermission.none().allowsAt(APPROVED)).isFalse();
        assertThat(UsePermission.none().allowsAt(Instant.EPOCH.minusNanos(1))).isFalse();
    }

    @Test
    void an_approval_without_a_period_is_good_to_the_last_instant_of_its_fiscal_year() {
        assertThat(after().allowsAt(LAST)).isTrue();
        assertThat(after().allowsAt(END)).isFalse();
        assertThat(after().hasLapsedAt(END)).isTrue();
    }

    @Test
    void the_instant_decides_and_not_whether_the_end_was_recorded() {
        UsePermission recorded = after(new UsePeriodGranted(ID, END, APPROVED), new UseLapsed(ID, END, END));
        assertThat(recorded.allowsAt(LAST)).isTrue();
        assertThat(recorded.allowsAt(END)).isFalse();
    }

    @Test
    void a_renewal_asked_for_in_time_keeps_the_use_until_it_is_decided() {
        Instant later = END.plusSeconds(86_400L * 90);
        UsePermission asked = after(new RenewalRequested(ID, BY, LAST));
        assertThat(asked.allowsAt(later)).isTrue();
        assertThat(asked.after(new RenewalRejected(ID, BY, "理由", later)).allowsAt(later))
                .isFalse();
        assertThat(after(new RenewalRequested(ID, BY, END)).allowsAt(later)).isFalse();
    }

    @Test
    void a_suspension_holds_until_the_reinstatement_and_a_withdrawal_for_good() {
        UsePermission suspended = after(new UseSuspended(ID, BY, "理由", APPROVED));
        assertThat(suspended.allowsAt(APPROVED)).isFalse();
        assertThat(suspended.after(new UseReinstated(ID, BY, "理由", APPROVED)).allowsAt(APPROVED))
                .isTrue();
        assertThat(after(new UseWithdrawn(ID, BY, APPROVED)).allowsAt(APPROVED)).isFalse();
    }
}
