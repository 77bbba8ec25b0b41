package hellowork.demo;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.Role;
import hellowork.rest.reference.ReferenceData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The accounts of officials: one officer for each labour bureau, and one of every other official role. */
final class Officials {
    static final BureauCode TOKYO = new BureauCode("13");
    private static final Duration SERVICE_AGE = Duration.ofDays(600);
    private static final List<Role> CENTRAL =
            List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.ANALYST, Role.HELP_DESK, Role.DESK_OFFICER);

    private final DemonstrationIds ids;

    Officials(DemonstrationIds ids) {
        this.ids = ids;
    }

    AccountId officerOf(BureauCode bureau) {
        return ids.account("bureau", Integer.parseInt(bureau.value()));
    }

    AccountId holderOf(Role role) {
        return ids.account(role.name(), 0);
    }

    void record(Instant now, Accounts accounts, Consumer<DomainEvent> history) {
        Instant at = now.minus(SERVICE_AGE);
        for (Role role : CENTRAL) {
            accounts.open(holderOf(role), role, null, mailOf(role), at, history);
            at = at.plus(Duration.ofMinutes(10));
        }
        for (var bureau : ReferenceData.published().bureaus()) {
            String mail = "bureau-" + bureau.code().value() + "@example.jp";
            accounts.open(officerOf(bureau.code()), Role.BUREAU_OFFICER, bureau.code(), mail, at, history);
            at = at.plus(Duration.ofMinutes(10));
        }
    }

    /** {@code desk-officer@example.jp}. */
    static String mailOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@example.jp";
    }

    static String japaneseNameOf(Role role) {
        return switch (role) {
            case ORGANIZATION -> "利用団体";
            case JOB_SEEKER -> "求職者";
            case BUREAU_OFFICER -> "労働局";
            case DESK_OFFICER -> "ハローワークの窓口";
            case HELP_DESK -> "ヘルプデスク";
            case AUDITOR -> "監査";
            case ANALYST -> "分析";
            case ADMINISTRATOR -> "管理者";
        };
    }
}
