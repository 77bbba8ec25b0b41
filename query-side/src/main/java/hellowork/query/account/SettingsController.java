package hellowork.query.account;

import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 各種設定, folded from the account's own events: what was just changed is seen at once. */
@RestController
@Tag(name = "Account settings")
class SettingsController {
    private final States states;
    private final BusinessClock clock;

    SettingsController(States states, BusinessClock clock) {
        this.states = states;
        this.clock = clock;
    }

    /**
     * @param mailAddress where keys and one-time passwords go
     * @param deviceTrust 「あり」 if any browser is trusted, never which, how many or for how long (S-69, S-75)
     */
    record AccountSettings(String mailAddress, boolean deviceTrust) {}

    @Operation(operationId = "readAccountSettings", summary = "The settings of the own account (各種設定, S-75)")
    @GetMapping("/api/v1/account/settings")
    AccountSettings settings(@ActingAs Actor actor) {
        Settings settings = states.look(Settings.FOLD, actor.accountId());
        return new AccountSettings(settings.mailAddress(), settings.trusts(clock.instant()));
    }
}
